### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Предлог и прагови

notice-greeting = Земља испоруке: { COUNTRY($country) }? Цене можете видети у валути { $currency }.
notice-accept = Цене у { $currency }
notice-dismiss = Задржи ове цене
notice-free-shipping = Још { $amount } до бесплатне доставе
notice-over-limit = { $amount } изнад границе за ослобођење од царине
notice-greeting-here = Земља испоруке: { COUNTRY($country) }? Погледајте цене за њу.
notice-accept-here = Цене: { COUNTRY($country) }
notice-never = Не питај више
notice-free-shipping-reached = Достава је бесплатна
notice-under-limit = Још { $amount } до границе за ослобођење од царине
notice-above-limit = Изнад { $limit } наплаћује се царина
notice-above-flat = Изнад { $limit } наплаћује се пуна царина

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: овај производ се тамо не шаље
       *[warn] { COUNTRY($country) }: за овај производ важе посебна правила
    }

notice-not-sent = { COUNTRY($country) }: продавница тамо не испоручује
