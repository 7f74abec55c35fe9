### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Grozs

cart-papers = Jums vajadzēs
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Personas muitas kods
        [br-cpf] Nodokļu maksātāja numurs
        [br-cnpj] Uzņēmuma numurs
        [identity-number] Personas kods
        [tax-number] Nodokļu maksātāja numurs
        [importer-number] Importētāja numurs
        [kyc] Identitātes un adreses apliecinājums
        [real-name-check] Apstiprinājums ar īsto vārdu
        [import-declaration] Importa deklarācija
       *[other] Muitas pieprasīta informācija
    }

cart-paper-shop = { $paper } (jānorāda veikalam)
cart-paper-carrier = { $paper } (pieprasa pārvadātājs)
cart-paper-maybe = { $paper } (iespējams)
