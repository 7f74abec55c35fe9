### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Kosár

cart-papers = Amire szükség lesz

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Személyes vámkód
        [br-cpf] Adóazonosító
        [br-cnpj] Cégazonosító
        [identity-number] Személyi azonosító
        [tax-number] Adóazonosító
        [importer-number] Importőri azonosító
        [kyc] Személyazonosság és lakcím igazolása
        [real-name-check] Megerősítés valódi névvel
        [import-declaration] Behozatali vám-árunyilatkozat
       *[other] A vámhatóság által kért szám
    }

cart-paper-shop = { $paper } (a webáruháznak kell megadni)
cart-paper-carrier = { $paper } (a szállító kéri)
cart-paper-maybe = { $paper } (esetleg)
