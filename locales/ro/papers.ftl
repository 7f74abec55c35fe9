### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Coș

cart-papers = Ce este necesar

cart-paper =
    { $code ->
        [kr-customs-code] Cod vamal personal: { $name }
        [br-cpf] Cod fiscal personal: { $name }
        [br-cnpj] Cod fiscal al firmei: { $name }
        [identity-number] Număr de identitate: { $name }
        [tax-number] Cod fiscal: { $name }
        [importer-number] Cod de importator: { $name }
        [kyc] Dovada identității și a adresei: { $name }
        [real-name-check] Confirmare cu numele real: { $name }
        [import-declaration] Declarație de import: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un cod vamal personal
        [br-cpf] Un cod fiscal personal
        [br-cnpj] Un cod fiscal al firmei
        [identity-number] Un număr de identitate
        [tax-number] Un cod fiscal
        [importer-number] Un cod de importator
        [kyc] Dovada identității și a adresei
        [real-name-check] O confirmare cu numele real
        [import-declaration] O declarație de import
       *[other] Un număr cerut de vamă
    }

cart-paper-shop = { $paper } (de comunicat magazinului)
cart-paper-carrier = { $paper } (la cererea curierului)
cart-paper-maybe = { $paper } (eventual)
