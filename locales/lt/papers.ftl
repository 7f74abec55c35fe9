### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Krepšelis

cart-papers = Jums reikės
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Asmeninis muitinės kodas
        [br-cpf] Mokesčių mokėtojo kodas
        [br-cnpj] Įmonės kodas
        [identity-number] Asmens kodas
        [tax-number] Mokesčių mokėtojo kodas
        [importer-number] Importuotojo kodas
        [kyc] Tapatybės ir adreso įrodymas
        [real-name-check] Patvirtinimas tikruoju vardu
        [import-declaration] Importo deklaracija
       *[other] Muitinės prašoma informacija
    }

cart-paper-shop = { $paper } (nurodyti parduotuvei)
cart-paper-carrier = { $paper } (prašo vežėjas)
cart-paper-maybe = { $paper } (galbūt)
