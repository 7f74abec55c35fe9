### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Предложение и прагове

notice-greeting = Държава на доставка: { COUNTRY($country) }? Вижте цените в { $currency }.
notice-accept = Цени в { $currency }
notice-dismiss = Остави тези цени
notice-free-shipping = Още { $amount } до безплатна доставка
notice-over-limit = С { $amount } над прага за безмитен внос
notice-greeting-here = Държава на доставка: { COUNTRY($country) }? Вижте цените за там.
notice-accept-here = Цени: { COUNTRY($country) }
notice-never = Не питай отново
notice-free-shipping-reached = Доставката е безплатна
notice-under-limit = Още { $amount } до прага за безмитен внос
notice-above-limit = Над { $limit } се добавя мито
notice-above-flat = Над { $limit } се дължи пълното мито

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: този продукт не се изпраща там
       *[warn] { COUNTRY($country) }: за този продукт важат специални правила
    }

notice-not-sent = { COUNTRY($country) }: магазинът не изпраща там
