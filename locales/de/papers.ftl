### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Warenkorb

cart-papers = Das brauchen Sie
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Persönliche Zollnummer
        [br-cpf] Steuernummer
        [br-cnpj] Unternehmensnummer
        [identity-number] Identitätsnummer
        [tax-number] Steuernummer
        [importer-number] Importeursnummer
        [kyc] Nachweis von Identität und Adresse
        [real-name-check] Bestätigung unter Ihrem echten Namen
        [import-declaration] Einfuhranmeldung
       *[other] Angabe für den Zoll
    }

cart-paper-shop = { $paper } (dem Shop angeben)
cart-paper-carrier = { $paper } (der Zusteller fragt danach)
cart-paper-maybe = { $paper } (eventuell)
