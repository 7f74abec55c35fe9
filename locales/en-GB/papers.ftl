### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Basket

cart-papers = You will need

cart-paper =
    { $code ->
        [kr-customs-code] Personal customs code: { $name }
        [br-cpf] Taxpayer number: { $name }
        [br-cnpj] Company number: { $name }
        [identity-number] Identity number: { $name }
        [tax-number] Taxpayer number: { $name }
        [importer-number] Importer number: { $name }
        [kyc] Proof of identity and address: { $name }
        [real-name-check] Confirmation under your real name: { $name }
        [import-declaration] Import declaration: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] A personal customs code
        [br-cpf] A taxpayer number
        [br-cnpj] A company number
        [identity-number] An identity number
        [tax-number] A taxpayer number
        [importer-number] An importer number
        [kyc] Proof of identity and address
        [real-name-check] A confirmation under your real name
        [import-declaration] An import declaration
       *[other] A number that customs ask for
    }

cart-paper-shop = { $paper } (give it to the shop)
cart-paper-carrier = { $paper } (the carrier asks for it)
cart-paper-maybe = { $paper } (may be needed)
