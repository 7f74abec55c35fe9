### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Košík

cart-papers = Co budete potřebovat

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osobní celní kód
        [br-cpf] Daňové číslo
        [br-cnpj] Číslo firmy
        [identity-number] Osobní identifikační číslo
        [tax-number] Daňové číslo
        [importer-number] Číslo dovozce
        [kyc] Doklad totožnosti a adresy
        [real-name-check] Ověření skutečného jména
        [import-declaration] Dovozní celní prohlášení
       *[other] Číslo, které požaduje celní správa
    }

cart-paper-shop = { $paper } (sdělte obchodu)
cart-paper-carrier = { $paper } (vyžádá si dopravce)
cart-paper-maybe = { $paper } (možná)
