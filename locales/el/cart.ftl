### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Καλάθι

breakdown-discount = Έκπτωση
cart-heading = Η παραγγελία σας · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Ποσότητα: { $name }
cart-more = Ένα ακόμη: { $name }
cart-less = Ένα λιγότερο: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: το προϊόν δεν αποστέλλεται εκεί
       *[warn] { COUNTRY($country) }: για το προϊόν ισχύουν ειδικοί κανόνες
    }

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
       *[order] { $tax }: διόρθωση για όλη την παραγγελία
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

cart-region-why = Από αυτήν εξαρτάται ο φόρος. Η επιλογή δεν αποθηκεύεται.
cart-postal-code = Ταχυδρομικός κώδικας
cart-postal-code-why = Ορισμένες περιοχές έχουν δικούς τους κανόνες. Δεν αποθηκεύεται.
cart-place-apply = Ενημέρωση
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
