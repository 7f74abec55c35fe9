### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Кошик

breakdown-discount = Знижка
cart-heading = Ваше замовлення · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Кількість: { $name }
cart-more = Збільшити кількість: { $name }
cart-less = Зменшити кількість: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: цей товар туди не надсилається
       *[warn] { COUNTRY($country) }: для цього товару особливі правила
    }

cart-services = Спосіб доставки

cart-service =
    { $service ->
        [standard] Стандартна
        [express] Експрес
        [economy] Економна
        [priority] Пріоритетна
        [courier] Кур’єр
        [post] Пошта
       *[other] { $name }
    }

cart-cheapest = Найдешевше
cart-fastest = Найшвидше
cart-paying = Мито й податки
cart-pay-now = Сплатити зараз, разом із замовленням
cart-pay-later = Сплатити перевізнику при отриманні
cart-costs-more = У підсумку на { $amount } дорожче
cart-costs-less = У підсумку на { $amount } дешевше
cart-costs-same = У підсумку стільки ж

cart-items-row =
    { $count ->
        [one] { $count } товар
        [few] { $count } товари
        [many] { $count } товарів
       *[other] { $count } товару
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } на доставку
        [duty] { $tax } на мито
        [shipping-and-duty] { $tax } на доставку й мито
       *[order] { $tax }: коригування за замовленням
    }

cart-rounding = Округлення
cart-tax-within = У тому числі { $tax }: { $amount }
cart-charged = Магазин спише { $price }
cart-charged-local = Валюта оплати: { CURRENCY($currency) }
cart-gift-card = Подарункова картка
cart-payments = Способи оплати: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Провінція або територія
        [BR] Штат
        [US] Штат
       *[other] Регіон
    }

cart-region-why = Від регіону залежить податок. Вибір не зберігається.
cart-postal-code = Поштовий індекс
cart-postal-code-why = Подекуди діють особливі правила. Індекс не зберігається.
cart-place-apply = Оновити
cart-not-there = { COUNTRY($country) }: магазин туди не доставляє
cart-no-service = Для цього замовлення немає доставки з відомою ціною
cart-checkout = Перейти до оформлення
cart-printed = Орієнтовний розрахунок { $id } від { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Разом без податку
        [duty] Разом без мита
        [duty-and-tax] Разом без мита й податку
       *[fees] Разом без зборів при ввезенні
    }

cart-tax-at-checkout = Податок додасться при оформленні
cart-spoken = { $label }: { $total }
