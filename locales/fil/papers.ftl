### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Cart

cart-papers = Mga kakailanganin mo
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Personal na customs code
        [br-cpf] Numero ng taxpayer
        [br-cnpj] Numero ng kompanya
        [identity-number] Numero ng ID
        [tax-number] Numero ng taxpayer
        [importer-number] Numero ng importer
        [kyc] ID at patunay ng address
        [real-name-check] Kumpirmasyon ng tunay na pangalan
        [import-declaration] Deklarasyon ng import
       *[other] Detalyeng hinihingi ng customs
    }

cart-paper-shop = { $paper } (ibigay sa shop)
cart-paper-carrier = { $paper } (hihingin ng courier)
cart-paper-maybe = { $paper } (baka kailanganin)
