### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Πρόταση και όρια

notice-greeting = Χώρα αποστολής: { COUNTRY($country) }; Δείτε τις τιμές σε { $currency }.
notice-accept = Τιμές σε { $currency }
notice-dismiss = Διατήρηση αυτών των τιμών
notice-free-shipping = Ακόμη { $amount } για δωρεάν μεταφορικά
notice-over-limit = { $amount } πάνω από το όριο ατέλειας
notice-greeting-here = Χώρα αποστολής: { COUNTRY($country) }; Δείτε πόσο κοστίζει εκεί.
notice-accept-here = Τιμές: { COUNTRY($country) }
notice-never = Να μην ερωτηθώ ξανά
notice-free-shipping-reached = Δωρεάν μεταφορικά
notice-under-limit = Απομένουν { $amount } έως το όριο ατέλειας
notice-above-limit = Πάνω από { $limit } προστίθεται δασμός
notice-above-flat = Πάνω από { $limit } ισχύει ο πλήρης δασμός

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: το προϊόν δεν αποστέλλεται εκεί
       *[warn] { COUNTRY($country) }: για το προϊόν ισχύουν ειδικοί κανόνες
    }

notice-not-sent = { COUNTRY($country) }: το κατάστημα δεν στέλνει εκεί

## Καλάθι

breakdown-discount = Έκπτωση
cart-heading = Η παραγγελία σας · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Ποσότητα: { $name }
cart-more = Ένα ακόμη: { $name }
cart-less = Ένα λιγότερο: { $name }
cart-services = Τρόπος αποστολής

cart-service =
    { $service ->
        [standard] Κανονική
        [express] Εξπρές
        [economy] Οικονομική
        [priority] Προτεραιότητας
        [courier] Κούριερ
        [post] Ταχυδρομείο
       *[other] { $name }
    }

cart-cheapest = Η φθηνότερη
cart-fastest = Η ταχύτερη
cart-paying = Δασμός και φόρος
cart-pay-now = Πληρωμή τώρα, με την παραγγελία
cart-pay-later = Πληρωμή στη μεταφορική, στην παράδοση
cart-costs-more = Συνολικά { $amount } περισσότερα
cart-costs-less = Συνολικά { $amount } λιγότερα
cart-costs-same = Συνολικά το ίδιο

cart-items-row =
    { $count ->
        [one] { $count } προϊόν
       *[other] { $count } προϊόντα
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } στα μεταφορικά
        [duty] { $tax } στον δασμό
        [shipping-and-duty] { $tax } σε μεταφορικά και δασμό
       *[order] { $tax } όλης της παραγγελίας, διόρθωση
    }

cart-rounding = Στρογγυλοποίηση
cart-tax-within = Συμπ. { $tax } { $amount }
cart-charged = Το κατάστημα χρεώνει { $price }
cart-charged-local = Νόμισμα χρέωσης: { CURRENCY($currency) }
cart-gift-card = Πληρωμή με δωροκάρτα
cart-payments = Τρόποι πληρωμής: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Επαρχία ή έδαφος
        [BR] Πολιτεία
        [US] Πολιτεία
       *[other] Περιοχή
    }

cart-region-why = Από αυτήν εξαρτάται ο φόρος. Δεν αποθηκεύεται.
cart-postal-code = Ταχυδρομικός κώδικας
cart-postal-code-why = Ορισμένες περιοχές έχουν δικούς τους κανόνες. Δεν αποθηκεύεται.
cart-place-apply = Ενημέρωση
cart-papers = Θα χρειαστείτε

cart-paper =
    { $code ->
        [kr-customs-code] Προσωπικός τελωνειακός κωδικός: { $name }
        [br-cpf] Φορολογικός αριθμός: { $name }
        [br-cnpj] Αριθμός εταιρείας: { $name }
        [identity-number] Αριθμός ταυτότητας: { $name }
        [tax-number] Φορολογικός αριθμός: { $name }
        [importer-number] Αριθμός εισαγωγέα: { $name }
        [kyc] Αποδεικτικό ταυτότητας και διεύθυνσης: { $name }
        [real-name-check] Επιβεβαίωση με το πραγματικό όνομα: { $name }
        [import-declaration] Διασάφηση εισαγωγής: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Προσωπικός τελωνειακός κωδικός
        [br-cpf] Φορολογικός αριθμός
        [br-cnpj] Αριθμός εταιρείας
        [identity-number] Αριθμός ταυτότητας
        [tax-number] Φορολογικός αριθμός
        [importer-number] Αριθμός εισαγωγέα
        [kyc] Αποδεικτικό ταυτότητας και διεύθυνσης
        [real-name-check] Επιβεβαίωση με το πραγματικό όνομα
        [import-declaration] Διασάφηση εισαγωγής
       *[other] Αριθμός που ζητά το τελωνείο
    }

cart-paper-shop = { $paper } (δίνεται στο κατάστημα)
cart-paper-carrier = { $paper } (ζητείται από τη μεταφορική)
cart-paper-maybe = { $paper } (ίσως)
cart-not-there = { COUNTRY($country) }: το κατάστημα δεν στέλνει εκεί
cart-no-service = Κανένας τρόπος αποστολής δεν έχει τιμή για αυτή την παραγγελία
cart-checkout = Συνέχεια στο ταμείο
cart-printed = Εκτίμηση { $id } της { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Σύνολο χωρίς φόρο
        [duty] Σύνολο χωρίς δασμό
        [duty-and-tax] Σύνολο χωρίς δασμό και φόρο
       *[fees] Σύνολο χωρίς τέλη εισαγωγής
    }

cart-tax-at-checkout = Ο φόρος προστίθεται στο ταμείο
cart-spoken = { $label }: { $total }
