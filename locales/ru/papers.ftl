### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Корзина

cart-papers = Что понадобится

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Личный таможенный код
        [br-cpf] Номер налогоплательщика
        [br-cnpj] Номер компании
        [identity-number] Номер удостоверения личности
        [tax-number] Номер налогоплательщика
        [importer-number] Номер импортёра
        [kyc] Подтверждение личности и адреса
        [real-name-check] Подтверждение настоящего имени
        [import-declaration] Таможенная декларация
       *[other] Номер для таможни
    }

cart-paper-shop = { $paper } (сообщите магазину)
cart-paper-carrier = { $paper } (запросит перевозчик)
cart-paper-maybe = { $paper } (возможно)
