### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Košarica

cart-papers = Potrebovali boste

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osebna carinska koda
        [br-cpf] Davčna številka
        [br-cnpj] Številka podjetja
        [identity-number] Številka osebnega dokumenta
        [tax-number] Davčna številka
        [importer-number] Številka uvoznika
        [kyc] Dokazilo o identiteti in naslovu
        [real-name-check] Potrditev s pravim imenom
        [import-declaration] Uvozna deklaracija
       *[other] Številka, ki jo zahteva carina
    }

cart-paper-shop = { $paper } (sporočite trgovini)
cart-paper-carrier = { $paper } (zahteva dostavna služba)
cart-paper-maybe = { $paper } (morda)
