### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Корзина

breakdown-discount = Скидка
cart-heading = Ваш заказ · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Количество: { $name }
cart-more = Увеличить количество: { $name }
cart-less = Уменьшить количество: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: этот товар туда не отправляется
       *[warn] { COUNTRY($country) }: для этого товара особые правила
    }

cart-services = Способ доставки

cart-service =
    { $service ->
        [standard] Стандартная
        [express] Экспресс
        [economy] Экономичная
        [priority] Приоритетная
        [courier] Курьер
        [post] Почта
       *[other] { $name }
    }

cart-cheapest = Дешевле всего
cart-fastest = Быстрее всего
cart-paying = Пошлина и налоги
cart-pay-now = Оплатить сейчас, вместе с заказом
cart-pay-later = Оплатить перевозчику при получении
cart-costs-more = В итоге на { $amount } дороже
cart-costs-less = В итоге на { $amount } дешевле
cart-costs-same = В итоге столько же

cart-items-row =
    { $count ->
        [one] { $count } товар
        [few] { $count } товара
        [many] { $count } товаров
       *[other] { $count } товара
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } на доставку
        [duty] { $tax } на пошлину
        [shipping-and-duty] { $tax } на доставку и пошлину
       *[order] { $tax }: корректировка по заказу
    }

cart-rounding = Округление
cart-tax-within = В том числе { $tax }: { $amount }
cart-charged = Магазин спишет { $price }
cart-charged-local = Валюта оплаты: { CURRENCY($currency) }
cart-gift-card = Подарочная карта
cart-payments = Способы оплаты: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Провинция или территория
        [BR] Штат
        [US] Штат
       *[other] Регион
    }

cart-region-why = От региона зависит налог. Выбор не сохраняется.
cart-postal-code = Почтовый индекс
cart-postal-code-why = В отдельных районах действуют особые правила. Индекс не сохраняется.
cart-place-apply = Обновить
cart-not-there = { COUNTRY($country) }: магазин туда не доставляет
cart-no-service = Для этого заказа нет доставки с известной ценой
cart-checkout = Перейти к оформлению
cart-printed = Примерный расчёт { $id } от { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Итого без налога
        [duty] Итого без пошлины
        [duty-and-tax] Итого без пошлины и налога
       *[fees] Итого без сборов при ввозе
    }

cart-tax-at-checkout = Налог добавится при оформлении заказа
cart-spoken = { $label }: { $total }
