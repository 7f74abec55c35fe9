### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Carrinho

cart-papers = O que será preciso

cart-paper =
    { $code ->
        [kr-customs-code] Código aduaneiro pessoal: { $name }
        [br-cpf] { $name } do destinatário
        [br-cnpj] { $name } da empresa
        [identity-number] Número de identidade: { $name }
        [tax-number] Número de contribuinte: { $name }
        [importer-number] Número de importador: { $name }
        [kyc] Comprovante de identidade e endereço: { $name }
        [real-name-check] Confirmação com o nome real: { $name }
        [import-declaration] Declaração de importação: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Um código aduaneiro pessoal
        [br-cpf] O CPF do destinatário
        [br-cnpj] O CNPJ da empresa
        [identity-number] Um número de identidade
        [tax-number] Um número de contribuinte
        [importer-number] Um número de importador
        [kyc] Comprovante de identidade e endereço
        [real-name-check] Uma confirmação com o nome real
        [import-declaration] Uma declaração de importação
       *[other] Um número pedido pela alfândega
    }

cart-paper-shop = { $paper } (a informar à loja)
cart-paper-carrier = { $paper } (a transportadora vai pedir)
cart-paper-maybe = { $paper } (talvez)
