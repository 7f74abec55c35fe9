### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Rozpis ceny

breakdown-shipping = Doprava
breakdown-insurance = Pojištění
breakdown-duty = Clo

# Same as English: „octroi de mer“ je vlastní název
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] DPH (VAT)
                [NO] DPH (MVA)
               *[other] DPH
            }
        [jct] Daň ze spotřeby
        [jct-local] Místní daň ze spotřeby
        [sales-tax] Daň z prodeje
        [monofase] Jednofázová daň
        [pph] Daň z příjmů (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Daň
       *[gst] { tax-name }
    }

breakdown-levy = Další dovozní poplatky
breakdown-fee = Poplatek dopravce
breakdown-total = Celkem
breakdown-total-estimate = Celkem (odhad)
breakdown-rate-of = { $rate } ze základu { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } druh zboží za { $price }
        [few] { $lines } druhy zboží po { $price }
        [many] { $lines } druhu zboží po { $price }
       *[other] { $lines } druhů zboží po { $price }
    }

breakdown-duty-free = bez cla
amount-unknown = zatím není známo
amount-free = zdarma

## Celní sazby

rate-per-unit =
    { $unit ->
        [kg] { $price } za kg
        [kg-100] { $price } za 100 kg
        [kg-1000] { $price } za 1000 kg
        [pair] { $price } za pár
        [l] { $price } za litr
       *[item] { $price } za kus
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, nejméně { $limit }
rate-at-most = { $rate }, nejvýše { $limit }

## Komu a kdy se platí

pay-nothing-on-delivery = Při doručení už nic neplatíte
pay-on-delivery = Při doručení doplatíte { $amount }
pay-on-delivery-unknown = Při doručení může být požadován doplatek
pay-now-row = Zaplatíte teď
pay-on-delivery-row = Zaplatíte při doručení

## Výpočet

working-open = Jak se to počítá
working-rule = Pravidlo { $rule }
working-since = od { DATE($date) }
working-source = Zdroj: { $source }
working-payer-seller = vybírá obchod
working-payer-recipient = platí se při doručení
working-data-date = Pravidla platná k { DATE($date) }
breakdown-disclaimer = Odhad podle veřejných předpisů. Rozhoduje částka v pokladně obchodu.

## Poznámky

note-rate-date =
    { $bank ->
        [ecb] Přepočteno kurzem Evropské centrální banky ze dne { DATE($date) }
       *[other] Přepočteno kurzem ze dne { DATE($date) } ({ $source })
    }

note-home-tax-removed = Daň země obchodu je odečtena
note-other = Některé z těchto částek jsou odhady
