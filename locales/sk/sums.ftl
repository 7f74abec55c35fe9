### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Rozpis ceny

breakdown-shipping = Doprava
breakdown-insurance = Poistenie
breakdown-duty = Clo

# Same as English: „octroi de mer“ je vlastný názov
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] DPH (VAT)
                [NO] DPH (MVA)
               *[other] DPH
            }
        [jct] Daň zo spotreby
        [jct-local] Miestna daň zo spotreby
        [sales-tax] Daň z predaja
        [monofase] Jednofázová daň
        [pph] Daň z príjmov (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Daň
       *[gst] { tax-name }
    }

breakdown-levy = Iné dovozné platby
breakdown-fee = Poplatok dopravcu
breakdown-total = Spolu
breakdown-total-estimate = Spolu (odhad)
breakdown-rate-of = { $rate } zo základu { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } druh tovaru za { $price }
        [few] { $lines } druhy tovaru po { $price }
        [many] { $lines } druhu tovaru po { $price }
       *[other] { $lines } druhov tovaru po { $price }
    }

breakdown-duty-free = bez cla
amount-unknown = zatiaľ nie je známe
amount-free = zadarmo

## Colné sadzby

rate-per-unit =
    { $unit ->
        [kg] { $price } za kg
        [kg-100] { $price } za 100 kg
        [kg-1000] { $price } za 1000 kg
        [pair] { $price } za pár
        [l] { $price } za liter
       *[item] { $price } za kus
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, najmenej { $limit }
rate-at-most = { $rate }, najviac { $limit }

## Komu a kedy sa platí

pay-nothing-on-delivery = Pri doručení už nič neplatíte
pay-on-delivery = Pri doručení doplatíte { $amount }
pay-on-delivery-unknown = Pri doručení môže vzniknúť doplatok
pay-now-row = Zaplatíte teraz
pay-on-delivery-row = Zaplatíte pri doručení

## Výpočet

working-open = Ako sa to počíta
working-rule = Pravidlo { $rule }
working-since = od { DATE($date) }
working-source = Zdroj: { $source }
working-payer-seller = vyberá obchod
working-payer-recipient = platí sa pri doručení
working-data-date = Pravidlá platné k { DATE($date) }
breakdown-disclaimer = Odhad podľa verejných predpisov. Rozhoduje suma v pokladni obchodu.

## Poznámky

note-rate-date =
    { $bank ->
        [ecb] Prepočítané kurzom Európskej centrálnej banky zo dňa { DATE($date) }
       *[other] Prepočítané kurzom zo dňa { DATE($date) } ({ $source })
    }

note-home-tax-removed = Daň krajiny obchodu je odpočítaná
note-other = Niektoré z týchto súm sú odhady
