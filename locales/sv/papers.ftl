### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Varukorg

cart-papers = Det här behöver du
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Personlig tullkod
        [br-cpf] Skattenummer
        [br-cnpj] Organisationsnummer
        [identity-number] Identitetsnummer
        [tax-number] Skattenummer
        [importer-number] Importörsnummer
        [kyc] Intyg om identitet och adress
        [real-name-check] Bekräftelse under ditt riktiga namn
        [import-declaration] Importdeklaration
       *[other] Uppgift till tullen
    }

cart-paper-shop = { $paper } (lämnas till butiken)
cart-paper-carrier = { $paper } (begärs av fraktbolaget)
cart-paper-maybe = { $paper } (kanske)
