### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Cistella

cart-papers = Què caldrà

cart-paper =
    { $code ->
        [kr-customs-code] Codi duaner personal: { $name }
        [br-cpf] Número de contribuent: { $name }
        [br-cnpj] Número d’empresa: { $name }
        [identity-number] Número d’identitat: { $name }
        [tax-number] Número fiscal: { $name }
        [importer-number] Número d’importador: { $name }
        [kyc] Justificant d’identitat i adreça: { $name }
        [real-name-check] Verificació del nom real: { $name }
        [import-declaration] Declaració d’importació: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un codi duaner personal
        [br-cpf] Un número de contribuent
        [br-cnpj] Un número d’empresa
        [identity-number] Un número d’identitat
        [tax-number] Un número fiscal
        [importer-number] Un número d’importador
        [kyc] Un justificant d’identitat i adreça
        [real-name-check] Una verificació del nom real
        [import-declaration] Una declaració d’importació
       *[other] Un número que demana la duana
    }

cart-paper-shop = { $paper } (s’indica a la botiga)
cart-paper-carrier = { $paper } (per al transportista)
cart-paper-maybe = { $paper } (potser)
