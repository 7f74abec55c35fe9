### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Из чего складывается цена

breakdown-heading = К оплате · { COUNTRY($country) }
breakdown-goods = Товары
breakdown-shipping = Доставка
breakdown-insurance = Страховка
breakdown-duty = Таможенная пошлина

# Same as English: Octroi de mer — имя собственное
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] НДС (VAT)
                [NO] НДС (MVA)
               *[other] НДС
            }
        [jct] Потребительский налог
        [jct-local] Местный налог
        [sales-tax] Налог с продаж
        [monofase] Однофазный налог
        [pph] Подоходный налог (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Налог
       *[gst] { tax-name }
    }

breakdown-levy = Прочие сборы при ввозе
breakdown-fee = Сбор перевозчика
breakdown-total = Итого
breakdown-total-estimate = Итого (примерно)
breakdown-rate-of = { $rate } от { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } вид товара по { $price }
        [few] { $lines } вида товара по { $price }
        [many] { $lines } видов товара по { $price }
       *[other] { $lines } вида товара по { $price }
    }

breakdown-duty-free = без пошлины
amount-unknown = пока неизвестно
amount-free = бесплатно
estimate-mark = Примерно

## Ставки

rate-per-unit =
    { $unit ->
        [kg] { $price } за кг
        [kg-100] { $price } за 100 кг
        [kg-1000] { $price } за 1000 кг
        [pair] { $price } за пару
        [l] { $price } за литр
       *[item] { $price } за шт.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, но не менее { $limit }
rate-at-most = { $rate }, но не более { $limit }

## Кому и когда платить

pay-nothing-on-delivery = При получении доплачивать не нужно
pay-on-delivery = При получении к оплате { $amount }
pay-on-delivery-unknown = При получении может потребоваться доплата
pay-now-row = К оплате сейчас
pay-on-delivery-row = К оплате при получении

## Расчёт

working-open = Как это рассчитано
working-rule = Правило { $rule }
working-since = действует с { DATE($date) }
working-source = Источник: { $source }
working-payer-seller = взимает магазин
working-payer-recipient = взимается при получении
working-customs-value = Таможенная стоимость { $amount }
working-data-date = Правила на { DATE($date) }
breakdown-disclaimer = Примерный расчёт по открытым правилам. Итоговая сумма — при оформлении заказа.

## Примечания

note-rate-date =
    { $bank ->
        [ecb] Пересчитано по курсу Европейского центрального банка на { DATE($date) }
       *[other] Пересчитано по курсу на { DATE($date) } ({ $source })
    }

note-estimated-region = Налог зависит от региона; взята типичная ставка
note-hs-missing = У товара нет таможенного кода, поэтому пошлина может быть другой
note-tariff-span = Пошлина — от { $from } до { $to }, в зависимости от товара
note-tariff-old = Последняя проверка ставки пошлины: { DATE($date) }
note-unverified-rule = Одно из правил не подтверждено официальным источником
note-preference-possible = С подтверждением происхождения ({ $agreement }) пошлина меньше на { $saving }
note-tax-included-in-duty = Налог здесь входит в пошлину
note-home-tax-removed = Налог страны магазина вычтен из цены
note-rule-changes = С { DATE($date) } правила меняются; если посылка придёт позже, сумма может измениться
note-excise = На этот товар есть особые налоги, которые здесь не учтены
note-prohibited = Этот товар нельзя отправлять в эту страну
note-no-rules = Пошлина и налоги этой страны пока не рассчитываются
note-rate-missing = Нет курса валюты: { CURRENCY($currency) }
note-duty-unknown = Пошлина неизвестна
note-tax-unknown = Налог неизвестен
note-simplified-tariff = Для небольших посылок может действовать упрощённая ставка пошлины
note-yearly-limit = Действует лишь для нескольких таких посылок в год
note-home-tax-unknown = Налог страны магазина не удалось вычесть из цены
note-hs-unknown = Для таможенного кода этого товара ставка пошлины неизвестна
note-tariff-not-computable = Пошлина на этот товар зависит не только от цены и веса
note-measure-by-line = Дополнительная пошлина зависит от конкретного товара
note-measure-not-computable = Дополнительная пошлина зависит от материала товара
note-origin-missing = Пошлина зависит от страны производства, а она не указана
note-preference-staged = Сниженная ставка пошлины по торговому соглашению неизвестна
note-preference-not-applicable = Указанное торговое соглашение не распространяется на этот товар
note-territory = На этой территории действуют другие правила
note-other = Некоторые из этих сумм примерные
