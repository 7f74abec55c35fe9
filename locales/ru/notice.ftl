### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Предложение и пороги

notice-greeting = Страна доставки — { COUNTRY($country) }? Посмотрите цены в { $currency }.
notice-accept = Цены в { $currency }
notice-dismiss = Оставить эти цены
notice-free-shipping = Ещё { $amount } до бесплатной доставки
notice-over-limit = { $amount } сверх беспошлинного лимита
notice-greeting-here = Страна доставки — { COUNTRY($country) }? Посмотрите цены для неё.
notice-accept-here = Цены: { COUNTRY($country) }
notice-never = Больше не спрашивать
notice-free-shipping-reached = Доставка бесплатная
notice-under-limit = Ещё { $amount } до беспошлинного лимита
notice-above-limit = При сумме выше { $limit } взимается пошлина
notice-above-flat = При сумме выше { $limit } взимается полная пошлина

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: этот товар туда не отправляется
       *[warn] { COUNTRY($country) }: для этого товара особые правила
    }

notice-not-sent = { COUNTRY($country) }: магазин туда не доставляет
