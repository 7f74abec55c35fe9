### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Winkelwagen

cart-papers = Dit heb je nodig
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Persoonlijke douanecode
        [br-cpf] Fiscaal nummer
        [br-cnpj] Bedrijfsnummer
        [identity-number] Identiteitsnummer
        [tax-number] Fiscaal nummer
        [importer-number] Importeursnummer
        [kyc] Bewijs van identiteit en adres
        [real-name-check] Bevestiging onder je echte naam
        [import-declaration] Invoeraangifte
       *[other] Gegevens voor de douane
    }

cart-paper-shop = { $paper } (geef dit door aan de webshop)
cart-paper-carrier = { $paper } (de vervoerder vraagt ernaar)
cart-paper-maybe = { $paper } (mogelijk)
