### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## З чого складається ціна

breakdown-heading = До сплати · { COUNTRY($country) }
breakdown-goods = Товари
breakdown-shipping = Доставка
breakdown-insurance = Страхування
breakdown-duty = Ввізне мито

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
        [jct-local] Місцевий податок
        [sales-tax] Податок з продажу
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
estimate-mark = Орієнтовно

## Ставки

rate-per-unit =
    { $unit ->
        [kg] { $price } за кг
        [kg-100] { $price } за 100 кг
        [kg-1000] { $price } за 1000 кг
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
working-since = діє з { DATE($date) }
working-source = Джерело: { $source }
working-payer-seller = стягує магазин
working-payer-recipient = стягується при отриманні
working-customs-value = Митна вартість { $amount }
working-data-date = Правила станом на { DATE($date) }
breakdown-disclaimer = Орієнтовно, за відкритими правилами. Остаточна сума — при оформленні замовлення.

## Примітки

note-rate-date =
    { $bank ->
        [ecb] Перераховано за курсом Європейського центрального банку на { DATE($date) }
       *[other] Перераховано за курсом на { DATE($date) } ({ $source })
    }

note-estimated-region = Податок залежить від регіону; взято типову ставку
note-hs-missing = Товар не має митного коду, тому мито може бути іншим
note-tariff-span = Мито — від { $from } до { $to }, залежно від конкретного товару
note-tariff-old = Ставку мита востаннє перевірено { DATE($date) }
note-unverified-rule = Одне з правил не підтверджено офіційним джерелом
note-preference-possible = З підтвердженням походження ({ $agreement }) мито менше на { $saving }
note-tax-included-in-duty = Тут податок входить до мита
note-home-tax-removed = Податок країни магазину вирахувано з ціни
note-rule-changes = З { DATE($date) } діють інші правила; якщо посилка прибуде пізніше, сума може змінитися
note-excise = На цей товар є особливі податки, яких тут не враховано
note-prohibited = Цей товар не можна надсилати до цієї країни
note-no-rules = Мито й податки цієї країни ще не розраховуються
note-rate-missing = Немає курсу валюти: { CURRENCY($currency) }
note-duty-unknown = Мито невідоме
note-tax-unknown = Податок невідомий
note-simplified-tariff = Для невеликих посилок може діяти спрощена ставка мита
note-yearly-limit = Діє лише для кількох таких посилок на рік
note-home-tax-unknown = Податок країни магазину не вдалося вирахувати з ціни
note-hs-unknown = Для митного коду цього товару ставка мита невідома
note-tariff-not-computable = Мито на цей товар залежить не лише від ціни та ваги
note-measure-by-line = Додаткове мито залежить від конкретного товару
note-measure-not-computable = Додаткове мито залежить від матеріалу товару
note-origin-missing = Мито залежить від країни виробництва, а її не вказано
note-preference-staged = Знижена ставка мита за торговельною угодою невідома
note-preference-not-applicable = Зазначена торговельна угода не поширюється на цей товар
note-territory = На цій території діють інші правила
note-other = Деякі з цих сум орієнтовні
