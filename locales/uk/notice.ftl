### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Пропозиція та пороги

notice-greeting = Країна доставки — { COUNTRY($country) }? Перегляньте ціни в { $currency }.
notice-accept = Ціни в { $currency }
notice-dismiss = Залишити ці ціни
notice-free-shipping = Ще { $amount } до безкоштовної доставки
notice-over-limit = { $amount } понад безмитний ліміт
notice-greeting-here = Країна доставки — { COUNTRY($country) }? Перегляньте ціни для неї.
notice-accept-here = Ціни: { COUNTRY($country) }
notice-never = Більше не запитувати
notice-free-shipping-reached = Доставка безкоштовна
notice-under-limit = Ще { $amount } до безмитного ліміту
notice-above-limit = Якщо сума понад { $limit }, стягується мито
notice-above-flat = Якщо сума понад { $limit }, стягується повне мито

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: цей товар туди не надсилається
       *[warn] { COUNTRY($country) }: для цього товару особливі правила
    }

notice-not-sent = { COUNTRY($country) }: магазин туди не доставляє
