### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Разбивка

breakdown-shipping = Доставка
breakdown-insurance = Застраховка
breakdown-duty = Мито

# Same as English: Octroi de mer е собствено име
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] ДДС (VAT)
                [NO] ДДС (MVA)
               *[other] ДДС
            }
        [jct] Данък потребление
        [jct-local] Местен данък потребление
        [sales-tax] Данък върху продажбите
        [monofase] Еднофазен данък
        [pph] Данък върху дохода (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Данък
       *[gst] { tax-name }
    }

breakdown-levy = Други такси при внос
breakdown-fee = Такса на превозвача
breakdown-total = Общо
breakdown-total-estimate = Общо (ориентировъчно)
breakdown-rate-of = { $rate } върху { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } вид стока по { $price }
       *[other] { $lines } вида стоки по { $price }
    }

breakdown-duty-free = без мито
amount-unknown = още не е известно
amount-free = безплатно

## Ставки

rate-per-unit =
    { $unit ->
        [kg] { $price } за kg
        [kg-100] { $price } за 100 kg
        [kg-1000] { $price } за 1000 kg
        [pair] { $price } за чифт
        [l] { $price } за литър
       *[item] { $price } за брой
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, най-малко { $limit }
rate-at-most = { $rate }, най-много { $limit }

## Кога и на кого се плаща

pay-nothing-on-delivery = Без доплащане при доставка
pay-on-delivery = За доплащане при доставка: { $amount }
pay-on-delivery-unknown = Възможно е доплащане при доставка
pay-now-row = Плащане сега
pay-on-delivery-row = Доплащане при доставка

## Изчисление

working-open = Как е изчислено
working-rule = Правило { $rule }
working-since = в сила от { DATE($date) }
working-source = Източник: { $source }
working-payer-seller = плаща се на магазина
working-payer-recipient = плаща се при доставката
working-data-date = Правила към { DATE($date) }
breakdown-disclaimer = Ориентировъчно, по публични правила. Меродавна е сумата при поръчката.

## Бележки

note-rate-date =
    { $bank ->
        [ecb] Изчислено по курса на Европейската централна банка от { DATE($date) }
       *[other] Изчислено по курса от { DATE($date) } ({ $source })
    }

note-home-tax-removed = Данъкът на държавата на магазина е приспаднат
note-other = Част от тези суми са ориентировъчни
