### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Шта чини цену

breakdown-heading = Шта плаћате · { COUNTRY($country) }
breakdown-goods = Производи
breakdown-shipping = Достава
breakdown-insurance = Осигурање
breakdown-duty = Царина

# Same as English: „octroi de mer” је властито име
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] ПДВ (VAT)
                [NO] ПДВ (MVA)
               *[other] ПДВ
            }
        [jct] Порез на потрошњу
        [jct-local] Лок. порез на потрошњу
        [sales-tax] Порез на промет
        [monofase] Једнофазни порез
        [pph] Порез на доходак (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Порез
       *[gst] { tax-name }
    }

breakdown-levy = Остале увозне дажбине
breakdown-fee = Накнада доставне службе
breakdown-total = Укупно
breakdown-total-estimate = Укупно (процена)
breakdown-rate-of = { $rate } од { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } врста робе по { $price }
        [few] { $lines } врсте робе по { $price }
       *[other] { $lines } врста робе по { $price }
    }

breakdown-duty-free = без царине
amount-unknown = још није познато
amount-free = бесплатно
estimate-mark = Процена

## Стопе царине

rate-per-unit =
    { $unit ->
        [kg] { $price } по kg
        [kg-100] { $price } на 100 kg
        [kg-1000] { $price } на 1000 kg
        [pair] { $price } по пару
        [l] { $price } по литру
       *[item] { $price } по комаду
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, најмање { $limit }
rate-at-most = { $rate }, највише { $limit }

## Коме се и када плаћа

pay-nothing-on-delivery = При испоруци више ништа не плаћате
pay-on-delivery = При испоруци плаћате { $amount }
pay-on-delivery-unknown = При испоруци је могућа доплата
pay-now-row = Плаћате сада
pay-on-delivery-row = Плаћате при испоруци

## Обрачун

working-open = Како је израчунато
working-rule = Правило { $rule }
working-since = од { DATE($date) }
working-source = Извор: { $source }
working-payer-seller = наплаћује продавница
working-payer-recipient = наплаћује се при испоруци
working-customs-value = Царинска вредност { $amount }
working-data-date = Правила на дан { DATE($date) }
breakdown-disclaimer = Процена према јавним прописима. Важи износ на каси продавнице.

## Напомене

note-rate-date =
    { $bank ->
        [ecb] Прерачунато по курсу Европске централне банке од { DATE($date) }
       *[other] Прерачунато по курсу од { DATE($date) } ({ $source })
    }

note-estimated-region = Порез зависи од региона; узета је уобичајена стопа
note-hs-missing = За овај производ нема тарифне ознаке, па износ царине није сигуран
note-tariff-span = Царина је између { $from } и { $to }, у зависности од тачне врсте производа
note-tariff-old = Стопа царине је последњи пут проверена { DATE($date) }
note-unverified-rule = Једно од примењених правила још није потврђено у званичном извору
note-preference-possible = Уз доказ о пореклу ({ $agreement }) царина је нижа за { $saving }
note-tax-included-in-duty = Порез је овде урачунат у царину
note-home-tax-removed = Порез земље продавнице је одузет
note-rule-changes = Од { DATE($date) } важе друга правила; код касније испоруке износ може бити другачији
note-excise = За овај производ важе посебни порези који овде нису израчунати
note-prohibited = Овај производ не сме да се шаље тамо
note-no-rules = Царину и порезе ове земље још не израчунавамо
note-rate-missing = Нема курса: { CURRENCY($currency) }
note-duty-unknown = Износ царине није познат
note-tax-unknown = Износ пореза није познат
note-simplified-tariff = За мале пошиљке може да важи поједностављена стопа царине
note-yearly-limit = Дозвољено је само неколико таквих пошиљака годишње
note-home-tax-unknown = Порез земље продавнице није било могуће одузети
note-hs-unknown = За тарифну ознаку овог производа није позната стопа царине
note-tariff-not-computable = Царина на овај производ не зависи само од цене и тежине
note-measure-by-line = Додатна царина зависи од тачне врсте производа
note-measure-not-computable = Додатна царина зависи од тога од чега је производ направљен
note-origin-missing = Царина зависи од земље производње, која није наведена
note-preference-staged = Нижа царина по трговинском споразуму није позната
note-preference-not-applicable = Наведени трговински споразум не обухвата овај производ
note-territory = На овом подручју важе друга правила
note-other = Неки од ових износа су процене
