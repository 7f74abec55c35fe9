### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Koszyk

cart-papers = Co będzie potrzebne

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osobisty kod celny
        [br-cpf] Numer podatnika
        [br-cnpj] Numer firmy
        [identity-number] Numer dokumentu tożsamości
        [tax-number] Numer podatnika
        [importer-number] Numer importera
        [kyc] Potwierdzenie tożsamości i adresu
        [real-name-check] Potwierdzenie prawdziwych danych
        [import-declaration] Zgłoszenie celne
       *[other] Numer wymagany przez urząd celny
    }

cart-paper-shop = { $paper } (do podania sklepowi)
cart-paper-carrier = { $paper } (na prośbę przewoźnika)
cart-paper-maybe = { $paper } (być może)
