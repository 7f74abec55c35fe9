### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Кошик

cart-papers = Що знадобиться

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Особистий митний код
        [br-cpf] Номер платника податків
        [br-cnpj] Номер компанії
        [identity-number] Номер посвідчення особи
        [tax-number] Номер платника податків
        [importer-number] Номер імпортера
        [kyc] Підтвердження особи й адреси
        [real-name-check] Підтвердження справжнього імені
        [import-declaration] Митна декларація
       *[other] Номер для митниці
    }

cart-paper-shop = { $paper } (надайте магазину)
cart-paper-carrier = { $paper } (попросить перевізник)
cart-paper-maybe = { $paper } (можливо)
