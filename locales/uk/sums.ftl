### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## З чого складається ціна

breakdown-shipping = Доставка
breakdown-insurance = Страхування
breakdown-duty = Ввізне мито

# Long: коротшої повної назви місцевого податку немає
# Same as English: Octroi de mer — власна назва
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] ПДВ (VAT)
                [NO] ПДВ (MVA)
               *[other] ПДВ
            }
        [jct] Податок на споживання
        [jct-local] Місцевий податок на споживання
        [sales-tax] Податок з продажу
        [monofase] Однофазний податок
        [pph] Податок на дохід (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Податок
       *[gst] { tax-name }
    }

breakdown-levy = Інші збори при ввезенні
breakdown-fee = Збір перевізника
breakdown-total = Разом
breakdown-total-estimate = Разом (орієнтовно)
breakdown-rate-of = { $rate } від { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } вид товару по { $price }
        [few] { $lines } види товару по { $price }
        [many] { $lines } видів товару по { $price }
       *[other] { $lines } виду товару по { $price }
    }

breakdown-duty-free = без мита
amount-unknown = ще невідомо
amount-free = безкоштовно

## Ставки

rate-per-unit =
    { $unit ->
        [kg] { $price } за кг
        [kg-100] { $price } за 100 кг
        [kg-1000] { $price } за 1000 кг
        [pair] { $price } за пару
        [l] { $price } за літр
       *[item] { $price } за шт.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, щонайменше { $limit }
rate-at-most = { $rate }, щонайбільше { $limit }

## Кому й коли платити

pay-nothing-on-delivery = При отриманні доплачувати не потрібно
pay-on-delivery = При отриманні до сплати { $amount }
pay-on-delivery-unknown = При отриманні може знадобитися доплата
pay-now-row = До сплати зараз
pay-on-delivery-row = До сплати при отриманні

## Розрахунок

working-open = Як це розраховано
working-rule = Правило { $rule }
working-since = діє з { DATE($date) }
working-source = Джерело: { $source }
working-payer-seller = стягує магазин
working-payer-recipient = стягується при отриманні
working-data-date = Правила станом на { DATE($date) }
breakdown-disclaimer = Орієнтовно, за опублікованими правилами. Остаточна сума — при оформленні.

## Примітки

note-rate-date =
    { $bank ->
        [ecb] Перераховано за курсом Європейського центрального банку на { DATE($date) }
       *[other] Перераховано за курсом на { DATE($date) } ({ $source })
    }

note-home-tax-removed = Податок країни магазину вирахувано з ціни
note-other = Деякі з цих сум орієнтовні
