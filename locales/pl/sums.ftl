### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Składniki ceny

breakdown-shipping = Dostawa
breakdown-insurance = Ubezpieczenie
breakdown-duty = Cło

# Same as English: „octroi de mer” to nazwa własna
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] VAT (MVA)
               *[other] VAT
            }
        [jct] Podatek konsumpcyjny
        [jct-local] Lokalny podatek konsumpcyjny
        [sales-tax] Podatek od sprzedaży
        [monofase] Podatek jednofazowy
        [pph] Podatek dochodowy (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Podatek
       *[gst] { tax-name }
    }

breakdown-levy = Inne opłaty importowe
breakdown-fee = Opłata przewoźnika
breakdown-total = Razem
breakdown-total-estimate = Razem (szacunkowo)
breakdown-rate-of = { $rate } od { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } rodzaj towaru, { $price }
        [few] { $lines } rodzaje towaru po { $price }
        [many] { $lines } rodzajów towaru po { $price }
       *[other] { $lines } rodzaju towaru po { $price }
    }

breakdown-duty-free = bez cła
amount-unknown = jeszcze nieznane
amount-free = gratis

## Stawki celne

rate-per-unit =
    { $unit ->
        [kg] { $price } za kg
        [kg-100] { $price } za 100 kg
        [kg-1000] { $price } za 1000 kg
        [pair] { $price } za parę
        [l] { $price } za litr
       *[item] { $price } za sztukę
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, co najmniej { $limit }
rate-at-most = { $rate }, co najwyżej { $limit }

## Komu i kiedy się płaci

pay-nothing-on-delivery = Bez dopłat przy odbiorze
pay-on-delivery = { $amount } do zapłaty przy odbiorze
pay-on-delivery-unknown = Przy odbiorze możliwa dopłata
pay-now-row = Do zapłaty teraz
pay-on-delivery-row = Do zapłaty przy odbiorze

## Sposób obliczenia

working-open = Jak to obliczono
working-rule = Reguła { $rule }
working-since = od { DATE($date) }
working-source = Źródło: { $source }
working-payer-seller = pobiera sklep
working-payer-recipient = płatne przy odbiorze
working-data-date = Stan przepisów na { DATE($date) }
breakdown-disclaimer = Szacunki według publicznych przepisów. Wiążąca jest kwota w kasie sklepu.

## Uwagi

note-rate-date =
    { $bank ->
        [ecb] Przeliczono po kursie Europejskiego Banku Centralnego z { DATE($date) }
       *[other] Przeliczono po kursie z { DATE($date) } ({ $source })
    }

note-home-tax-removed = Odliczono podatek kraju sklepu
note-other = Niektóre z tych kwot są szacunkowe
