### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Košík

cart-papers = Čo budete potrebovať

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osobný colný kód
        [br-cpf] Daňové číslo
        [br-cnpj] Číslo firmy
        [identity-number] Osobné identifikačné číslo
        [tax-number] Daňové číslo
        [importer-number] Číslo dovozcu
        [kyc] Doklad totožnosti a adresy
        [real-name-check] Overenie skutočného mena
        [import-declaration] Dovozné colné vyhlásenie
       *[other] Číslo, ktoré žiada colný úrad
    }

cart-paper-shop = { $paper } (oznámte obchodu)
cart-paper-carrier = { $paper } (vyžiada si dopravca)
cart-paper-maybe = { $paper } (možno)
