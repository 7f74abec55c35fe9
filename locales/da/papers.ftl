### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Kurv

cart-papers = Det skal du bruge
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Personlig toldkode
        [br-cpf] Skattenummer
        [br-cnpj] Virksomhedsnummer
        [identity-number] Identitetsnummer
        [tax-number] Skattenummer
        [importer-number] Importørnummer
        [kyc] Dokumentation for identitet og adresse
        [real-name-check] Bekræftelse under dit rigtige navn
        [import-declaration] Importangivelse
       *[other] Oplysning til tolden
    }

cart-paper-shop = { $paper } (oplyses til butikken)
cart-paper-carrier = { $paper } (fragtfirmaet beder om det)
cart-paper-maybe = { $paper } (måske)
