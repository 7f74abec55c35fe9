### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Ostoskori

cart-papers = Tarvitset nämä
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Henkilökohtainen tullikoodi
        [br-cpf] Verotunniste
        [br-cnpj] Yritystunnus
        [identity-number] Henkilötunniste
        [tax-number] Verotunniste
        [importer-number] Tuojan numero
        [kyc] Todistus henkilöllisyydestä ja osoitteesta
        [real-name-check] Vahvistus oikealla nimellä
        [import-declaration] Tulli-ilmoitus
       *[other] Tullin pyytämä tieto
    }

cart-paper-shop = { $paper } (annetaan kaupalle)
cart-paper-carrier = { $paper } (kuljetusyhtiö pyytää)
cart-paper-maybe = { $paper } (mahdollisesti)
