### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Шта чини цену

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
        [jct-local] Локални порез на потрошњу
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
working-data-date = Правила на дан { DATE($date) }
breakdown-disclaimer = Процена према јавним прописима. Важи износ на каси продавнице.

## Напомене

note-rate-date =
    { $bank ->
        [ecb] Прерачунато по курсу Европске централне банке од { DATE($date) }
       *[other] Прерачунато по курсу од { DATE($date) } ({ $source })
    }

note-home-tax-removed = Порез земље продавнице је одузет
note-other = Неки од ових износа су процене
