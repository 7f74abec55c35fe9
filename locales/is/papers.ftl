### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Karfa

cart-papers = Þetta þarftu
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Persónulegt tollnúmer
        [br-cpf] Skattnúmer
        [br-cnpj] Fyrirtækisnúmer
        [identity-number] Kennitala
        [tax-number] Skattnúmer
        [importer-number] Innflytjandanúmer
        [kyc] Staðfesting á auðkenni og heimilisfangi
        [real-name-check] Staðfesting undir réttu nafni
        [import-declaration] Aðflutningsskýrsla
       *[other] Upplýsingar fyrir tollinn
    }

cart-paper-shop = { $paper } (verslunin þarf þetta)
cart-paper-carrier = { $paper } (flutningsaðili biður um þetta)
cart-paper-maybe = { $paper } (ef til vill)
