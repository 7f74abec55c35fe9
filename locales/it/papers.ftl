### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Carrello

cart-papers = Che cosa ti servirà

cart-paper =
    { $code ->
        [kr-customs-code] Codice doganale personale: { $name }
        [br-cpf] Codice fiscale: { $name }
        [br-cnpj] Codice dell’azienda: { $name }
        [identity-number] Numero d’identità: { $name }
        [tax-number] Codice fiscale: { $name }
        [importer-number] Codice dell’importatore: { $name }
        [kyc] Prova di identità e indirizzo: { $name }
        [real-name-check] Conferma con nome reale: { $name }
        [import-declaration] Dichiarazione d’importazione: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un codice doganale personale
        [br-cpf] Un codice fiscale
        [br-cnpj] Un codice dell’azienda
        [identity-number] Un numero d’identità
        [tax-number] Un codice fiscale
        [importer-number] Un codice dell’importatore
        [kyc] Una prova di identità e indirizzo
        [real-name-check] Una conferma con nome reale
        [import-declaration] Una dichiarazione d’importazione
       *[other] Un numero richiesto dalla dogana
    }

cart-paper-shop = { $paper } (da comunicare al negozio)
cart-paper-carrier = { $paper } (da fornire al corriere)
cart-paper-maybe = { $paper } (forse)
