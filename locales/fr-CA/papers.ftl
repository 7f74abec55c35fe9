### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Panier

cart-papers = Il vous faudra

cart-paper =
    { $code ->
        [kr-customs-code] Code douanier personnel : { $name }
        [br-cpf] Numéro de contribuable : { $name }
        [br-cnpj] Numéro d’entreprise : { $name }
        [identity-number] Numéro d’identité : { $name }
        [tax-number] Numéro fiscal : { $name }
        [importer-number] Numéro d’importateur : { $name }
        [kyc] Justificatifs d’identité et d’adresse : { $name }
        [real-name-check] Confirmation du nom réel : { $name }
        [import-declaration] Déclaration d’importation : { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un code douanier personnel
        [br-cpf] Un numéro de contribuable
        [br-cnpj] Un numéro d’entreprise
        [identity-number] Un numéro d’identité
        [tax-number] Un numéro fiscal
        [importer-number] Un numéro d’importateur
        [kyc] Des justificatifs d’identité et d’adresse
        [real-name-check] Une confirmation du nom réel
        [import-declaration] Une déclaration d’importation
       *[other] Un numéro demandé par la douane
    }

cart-paper-shop = { $paper } (à donner à la boutique)
cart-paper-carrier = { $paper } (à fournir au transporteur)
cart-paper-maybe = { $paper } (éventuellement)
