### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Handlekurv

cart-papers = Dette trenger du
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Personlig tollkode
        [br-cpf] Skattenummer
        [br-cnpj] Organisasjonsnummer
        [identity-number] Identitetsnummer
        [tax-number] Skattenummer
        [importer-number] Importørnummer
        [kyc] Bevis på identitet og adresse
        [real-name-check] Bekreftelse med ditt virkelige navn
        [import-declaration] Importdeklarasjon
       *[other] Opplysning til tollen
    }

cart-paper-shop = { $paper } (oppgis til butikken)
cart-paper-carrier = { $paper } (transportøren ber om det)
cart-paper-maybe = { $paper } (kanskje)
