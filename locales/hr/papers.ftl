### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Košarica

cart-papers = Trebat će vam

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osobni carinski kod
        [br-cpf] Porezni broj
        [br-cnpj] Broj tvrtke
        [identity-number] Broj osobnog dokumenta
        [tax-number] Porezni broj
        [importer-number] Broj uvoznika
        [kyc] Dokaz o identitetu i adresi
        [real-name-check] Potvrda pod pravim imenom
        [import-declaration] Uvozna deklaracija
       *[other] Broj koji traži carina
    }

cart-paper-shop = { $paper } (javite trgovini)
cart-paper-carrier = { $paper } (traži dostavna služba)
cart-paper-maybe = { $paper } (možda)
