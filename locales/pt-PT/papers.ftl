### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Carrinho

cart-papers = O que vai ser preciso

cart-paper =
    { $code ->
        [kr-customs-code] Código aduaneiro pessoal: { $name }
        [br-cpf] Número de contribuinte: { $name }
        [br-cnpj] Número da empresa: { $name }
        [identity-number] Número de identificação: { $name }
        [tax-number] Número de contribuinte: { $name }
        [importer-number] Número de importador: { $name }
        [kyc] Comprovativo de identidade e morada: { $name }
        [real-name-check] Confirmação com o nome real: { $name }
        [import-declaration] Declaração de importação: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Um código aduaneiro pessoal
        [br-cpf] Um número de contribuinte
        [br-cnpj] Um número da empresa
        [identity-number] Um número de identificação
        [tax-number] Um número de contribuinte
        [importer-number] Um número de importador
        [kyc] Um comprovativo de identidade e morada
        [real-name-check] Uma confirmação com o nome real
        [import-declaration] Uma declaração de importação
       *[other] Um número pedido pela alfândega
    }

cart-paper-shop = { $paper } (a indicar à loja)
cart-paper-carrier = { $paper } (a pedido da transportadora)
cart-paper-maybe = { $paper } (talvez)
