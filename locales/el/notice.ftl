### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

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
