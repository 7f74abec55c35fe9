### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Καλάθι

cart-papers = Θα χρειαστείτε

cart-paper = { cart-paper-unnamed }: { $name }

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
