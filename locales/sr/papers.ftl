### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Корпа

cart-papers = Биће вам потребно

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Лични царински код
        [br-cpf] Порески број
        [br-cnpj] Број фирме
        [identity-number] Број личног документа
        [tax-number] Порески број
        [importer-number] Број увозника
        [kyc] Доказ о идентитету и адреси
        [real-name-check] Потврда под правим именом
        [import-declaration] Увозна декларација
       *[other] Број који тражи царина
    }

cart-paper-shop = { $paper } (јавите продавници)
cart-paper-carrier = { $paper } (тражи доставна служба)
cart-paper-maybe = { $paper } (можда)
