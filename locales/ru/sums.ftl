### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Из чего складывается цена

breakdown-shipping = Доставка
breakdown-insurance = Страховка
breakdown-duty = Таможенная пошлина

# Long: короче полного названия местного налога нет
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
        [jct-local] Местный потребительский налог
        [sales-tax] Налог с продаж
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

## Ставки

rate-per-unit =
    { $unit ->
        [kg] { $price } за кг
        [kg-100] { $price } за 100 кг
        [kg-1000] { $price } за 1000 кг
        [pair] { $price } за пару
        [l] { $price } за литр
       *[item] { $price } за шт.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, но не менее { $limit }
rate-at-most = { $rate }, но не более { $limit }

## Кому и когда платить

pay-nothing-on-delivery = При получении доплачивать не нужно
pay-on-delivery = При получении к оплате { $amount }
pay-on-delivery-unknown = При получении может потребоваться доплата
pay-now-row = К оплате сейчас
pay-on-delivery-row = К оплате при получении

## Расчёт

working-open = Как это рассчитано
working-rule = Правило { $rule }
working-since = действует с { DATE($date) }
working-source = Источник: { $source }
working-payer-seller = взимает магазин
working-payer-recipient = взимается при получении
working-data-date = Правила на { DATE($date) }
breakdown-disclaimer = Примерно, по опубликованным правилам. Итоговая сумма — при оформлении заказа.

## Примечания

note-rate-date =
    { $bank ->
        [ecb] Пересчитано по курсу Европейского центрального банка на { DATE($date) }
       *[other] Пересчитано по курсу на { DATE($date) } ({ $source })
    }

note-home-tax-removed = Налог страны магазина вычтен из цены
note-other = Некоторые из этих сумм примерные
