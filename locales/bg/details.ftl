### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Разбивка

breakdown-heading = За плащане · { COUNTRY($country) }
breakdown-goods = Стоки
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
estimate-mark = Ориентировъчно

## Ставки

rate-per-unit =
    { $unit ->
        [kg] { $price } за kg
        [kg-100] { $price } за 100 kg
        [kg-1000] { $price } за 1000 kg
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
working-payer-seller = събира се от магазина
working-payer-recipient = събира се при доставката
working-customs-value = Митническа стойност { $amount }
working-data-date = Правила към { DATE($date) }
breakdown-disclaimer = Ориентировъчно, по публични правила. Меродавна е сумата при поръчката.

## Бележки

note-rate-date =
    { $bank ->
        [ecb] Изчислено по курса на Европейската централна банка от { DATE($date) }
       *[other] Изчислено по курса от { DATE($date) } ({ $source })
    }

note-estimated-region = Данъкът зависи от региона; използвана е типична ставка
note-hs-missing = Продуктът няма митнически код, затова митото не е сигурно
note-tariff-span = Митото е между { $from } и { $to } според конкретния продукт
note-tariff-old = Ставката на митото е последно проверена на { DATE($date) }
note-unverified-rule = Едно от правилата не е потвърдено от официален източник
note-preference-possible = С доказателство за произход ({ $agreement }) митото е с { $saving } по-малко
note-tax-included-in-duty = Тук данъкът е част от митото
note-home-tax-removed = Данъкът на държавата на магазина е приспаднат
note-rule-changes = Правилата се променят на { DATE($date) }; при по-късна доставка сумата може да е друга
note-excise = За този продукт има специални данъци, които не са изчислени тук
note-prohibited = Този продукт не може да се изпраща там
note-no-rules = Митата и данъците на тази държава още не се изчисляват
note-rate-missing = Няма валутен курс: { CURRENCY($currency) }
note-duty-unknown = Митото не е известно
note-tax-unknown = Данъкът не е известен
note-simplified-tariff = За малки пратки може да важи опростена ставка на митото
note-yearly-limit = Важи само за няколко такива пратки годишно
note-home-tax-unknown = Данъкът на държавата на магазина не можа да се приспадне
note-hs-unknown = За митническия код на този продукт не е известна ставка на митото
note-tariff-not-computable = Митото за този продукт не зависи само от цената и теглото
note-measure-by-line = Допълнителното мито зависи от конкретния продукт
note-measure-not-computable = Допълнителното мито зависи от материала на продукта
note-origin-missing = Митото зависи от държавата на произход, която не е посочена
note-preference-staged = По-ниското мито по търговското споразумение не е известно
note-preference-not-applicable = Посоченото търговско споразумение не обхваща този продукт
note-territory = В този район важат други правила
note-other = Част от тези суми са ориентировъчни
