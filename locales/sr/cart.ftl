### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Корпа

breakdown-discount = Попуст
cart-heading = Ваша поруџбина · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Количина: { $name }
cart-more = Повећај количину: { $name }
cart-less = Смањи количину: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: овај производ се тамо не шаље
       *[warn] { COUNTRY($country) }: за овај производ важе посебна правила
    }

cart-services = Начин доставе

cart-service =
    { $service ->
        [standard] Стандардна
        [express] Експресна
        [economy] Економична
        [priority] Приоритетна
        [courier] Курирска
        [post] Пошта
       *[other] { $name }
    }

cart-cheapest = Најјефтинија
cart-fastest = Најбржа
cart-paying = Царина и порез
cart-pay-now = Плаћање сада, уз поруџбину
cart-pay-later = Плаћање доставној служби при испоруци
cart-costs-more = Укупно { $amount } више
cart-costs-less = Укупно { $amount } мање
cart-costs-same = Укупно исто

cart-items-row =
    { $count ->
        [one] { $count } артикал
        [few] { $count } артикла
       *[other] { $count } артикала
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } на доставу
        [duty] { $tax } на царину
        [shipping-and-duty] { $tax } на доставу и царину
       *[order] { $tax }: исправка за целу поруџбину
    }

cart-rounding = Заокруживање
cart-tax-within = Урачунат { $tax }: { $amount }
cart-charged = Продавница наплаћује { $price }
cart-charged-local = Валута наплате: { CURRENCY($currency) }
cart-gift-card = Плаћено поклон-картицом
cart-payments = Начини плаћања: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Провинција или територија
        [BR] Савезна држава
        [US] Савезна држава
       *[other] Регион
    }

cart-region-why = Порез зависи од тога. Избор се не чува.
cart-postal-code = Поштански број
cart-postal-code-why = Нека подручја имају своја правила. Број се не чува.
cart-place-apply = Ажурирај
cart-not-there = { COUNTRY($country) }: продавница тамо не испоручује
cart-no-service = Ниједан начин доставе нема цену за ову поруџбину
cart-checkout = Настави на касу
cart-printed = Процена { $id } од { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Укупно без пореза
        [duty] Укупно без царине
        [duty-and-tax] Укупно без царине и пореза
       *[fees] Укупно без увозних дажбина
    }

cart-tax-at-checkout = Порез се додаје на каси
cart-spoken = { $label }: { $total }
