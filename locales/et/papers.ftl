### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Ostukorv

cart-papers = Teil on vaja
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Isiklik tollikood
        [br-cpf] Maksumaksja number
        [br-cnpj] Ettevõtte registrikood
        [identity-number] Isikukood
        [tax-number] Maksumaksja number
        [importer-number] Importija number
        [kyc] Isikut ja aadressi tõendav dokument
        [real-name-check] Kinnitus pärisnime all
        [import-declaration] Impordideklaratsioon
       *[other] Tolli küsitav teave
    }

cart-paper-shop = { $paper } (esitatakse poele)
cart-paper-carrier = { $paper } (küsib vedaja)
cart-paper-maybe = { $paper } (võib-olla)
