### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Składniki ceny

breakdown-heading = Do zapłaty · { COUNTRY($country) }
breakdown-goods = Towar
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
        [jct-local] Lokalny podatek konsump.
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
estimate-mark = Szacunkowo

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
working-customs-value = Wartość celna { $amount }
working-data-date = Stan przepisów na { DATE($date) }
breakdown-disclaimer = Szacunki według publicznych przepisów. Wiążąca jest kwota w kasie sklepu.

## Uwagi

note-rate-date =
    { $bank ->
        [ecb] Przeliczono po kursie Europejskiego Banku Centralnego z { DATE($date) }
       *[other] Przeliczono po kursie z { DATE($date) } ({ $source })
    }

note-estimated-region = Podatek zależy od regionu; przyjęto typową stawkę
note-hs-missing = Ten produkt nie ma podanego kodu celnego, więc cło nie jest pewne
note-tariff-span = Cło wynosi od { $from } do { $to }, zależnie od dokładnego rodzaju produktu
note-tariff-old = Stawkę celną ostatnio sprawdzono { DATE($date) }
note-unverified-rule = Jedna z reguł nie jest jeszcze potwierdzona w oficjalnym źródle
note-preference-possible = Z dowodem pochodzenia ({ $agreement }) cło niższe o { $saving }
note-tax-included-in-duty = Podatek jest tu wliczony w cło
note-home-tax-removed = Odliczono podatek kraju sklepu
note-rule-changes = Od { DATE($date) } obowiązują inne przepisy; przy późniejszej dostawie kwota może być inna
note-excise = Ten produkt podlega szczególnym podatkom, których tu nie obliczono
note-prohibited = Tego produktu nie wolno tam wysyłać
note-no-rules = Cło i podatki tego kraju nie są jeszcze obliczane
note-rate-missing = Brak kursu waluty: { CURRENCY($currency) }
note-duty-unknown = Kwota cła nie jest znana
note-tax-unknown = Kwota podatku nie jest znana
note-simplified-tariff = Dla małych przesyłek może obowiązywać uproszczona stawka celna
note-yearly-limit = Tylko kilka takich przesyłek w roku
note-home-tax-unknown = Nie udało się odliczyć podatku kraju sklepu
note-hs-unknown = Brak stawki celnej dla kodu celnego tego produktu
note-tariff-not-computable = Cło na ten produkt zależy nie tylko od ceny i wagi
note-measure-by-line = Dodatkowe cło zależy od dokładnego rodzaju produktu
note-measure-not-computable = Dodatkowe cło zależy od tego, z czego wykonano produkt
note-origin-missing = Cło zależy od kraju produkcji, którego nie podano
note-preference-staged = Niższa stawka celna z umowy handlowej nie jest znana
note-preference-not-applicable = Podana umowa handlowa nie obejmuje tego produktu
note-territory = Na tym obszarze obowiązują inne przepisy
note-other = Niektóre z tych kwot są szacunkowe
