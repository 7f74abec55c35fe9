### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Количка

breakdown-discount = Отстъпка
cart-heading = Вашата поръчка · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Количество: { $name }
cart-more = Още един брой: { $name }
cart-less = Един брой по-малко: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: този продукт не се изпраща там
       *[warn] { COUNTRY($country) }: за този продукт важат специални правила
    }

cart-services = Начин на доставка

cart-service =
    { $service ->
        [standard] Стандартна
        [express] Експресна
        [economy] Икономична
        [priority] Приоритетна
        [courier] Куриер
        [post] Поща
       *[other] { $name }
    }

cart-cheapest = Най-евтина
cart-fastest = Най-бърза
cart-paying = Мито и данъци
cart-pay-now = Плащане сега, с поръчката
cart-pay-later = Плащане на превозвача при доставка
cart-costs-more = Общо с { $amount } повече
cart-costs-less = Общо с { $amount } по-малко
cart-costs-same = Общо същата сума

cart-items-row =
    { $count ->
        [one] { $count } продукт
       *[other] { $count } продукта
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } върху доставката
        [duty] { $tax } върху митото
        [shipping-and-duty] { $tax } върху доставката и митото
       *[order] { $tax }: корекция за цялата поръчка
    }

cart-rounding = Закръгляне
cart-tax-within = Включен { $tax }: { $amount }
cart-charged = Магазинът таксува { $price }
cart-charged-local = Валута на плащането: { CURRENCY($currency) }
cart-gift-card = Платено с подаръчна карта
cart-payments = Начини на плащане: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Провинция или територия
        [BR] Щат
        [US] Щат
       *[other] Регион
    }

cart-region-why = Данъкът зависи от региона. Изборът не се запазва.
cart-postal-code = Пощенски код
cart-postal-code-why = В някои райони важат други правила. Кодът не се запазва.
cart-place-apply = Обнови
cart-not-there = { COUNTRY($country) }: магазинът не изпраща там
cart-no-service = Няма начин на доставка с цена за тази поръчка
cart-checkout = Към завършване на поръчката
cart-printed = Ориентировъчно изчисление { $id } от { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Общо без данък
        [duty] Общо без мито
        [duty-and-tax] Общо без мито и данък
       *[fees] Общо без такси при внос
    }

cart-tax-at-checkout = Данъкът се добавя при поръчката
cart-spoken = { $label }: { $total }
