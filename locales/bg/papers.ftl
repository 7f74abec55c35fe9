### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Количка

cart-papers = Какво ще Ви трябва

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Личен митнически код
        [br-cpf] Данъчен номер
        [br-cnpj] Номер на фирмата
        [identity-number] Номер на документ за самоличност
        [tax-number] Данъчен номер
        [importer-number] Номер на вносител
        [kyc] Доказателство за самоличност и адрес
        [real-name-check] Потвърждение с истинското име
        [import-declaration] Декларация за внос
       *[other] Номер, който митницата изисква
    }

cart-paper-shop = { $paper } (дава се на магазина)
cart-paper-carrier = { $paper } (по искане на превозвача)
cart-paper-maybe = { $paper } (може би)
