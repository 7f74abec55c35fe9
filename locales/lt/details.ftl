### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Kainos sandara

breakdown-heading = Mokėtina suma · { COUNTRY($country) }
breakdown-goods = Prekės
breakdown-shipping = Pristatymas
breakdown-insurance = Draudimas
breakdown-duty = Importo muitas

# Same as English: „Octroi de mer“ yra tikrinis pavadinimas
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] PVM (VAT)
                [NO] PVM (MVA)
               *[other] PVM
            }
        [jct] Vartojimo mokestis
        [jct-local] Viet. vartojimo mokestis
        [sales-tax] Pardavimo mokestis
        [monofase] Mokestis (monofase)
        [pph] Pajamų mokestis (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Mokestis
       *[gst] { tax-name }
    }

breakdown-levy = Kiti importo mokesčiai
breakdown-fee = Vežėjo mokestis
breakdown-total = Iš viso
breakdown-total-estimate = Iš viso (apytiksliai)
breakdown-rate-of = { $rate } nuo { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } prekių rūšis, { $price } už rūšį
        [few] { $lines } prekių rūšys, po { $price }
       *[other] { $lines } prekių rūšių, po { $price }
    }

breakdown-duty-free = be muito
amount-unknown = dar nežinoma
amount-free = nemokamai
estimate-mark = Apytiksliai

## Muito normos

rate-per-unit =
    { $unit ->
        [kg] { $price } už kg
        [kg-100] { $price } už 100 kg
        [kg-1000] { $price } už toną
        [pair] { $price } už porą
        [l] { $price } už litrą
       *[item] { $price } už vnt.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, ne mažiau kaip { $limit }
rate-at-most = { $rate }, ne daugiau kaip { $limit }

## Kam ir kada mokama

pay-nothing-on-delivery = Pristatymo metu nieko mokėti nereikės
pay-on-delivery = Pristatymo metu reikės sumokėti { $amount }
pay-on-delivery-unknown = Pristatymo metu gali tekti primokėti
pay-now-row = Mokama dabar
pay-on-delivery-row = Mokama pristatymo metu

## Skaičiavimas

working-open = Kaip tai apskaičiuota
working-rule = Taisyklė { $rule }
working-since = galioja nuo { DATE($date) }
working-source = Šaltinis: { $source }
working-payer-seller = surenka parduotuvė
working-payer-recipient = surenkama pristatymo metu
working-customs-value = Muitinė vertė { $amount }
working-data-date = { DATE($date) } galiojančios taisyklės
breakdown-disclaimer = Apytikslis skaičiavimas pagal viešas taisykles. Galioja apmokant rodoma kaina.

## Pastabos

note-rate-date =
    { $bank ->
        [ecb] Perskaičiuota pagal Europos Centrinio Banko { DATE($date) } kursą
       *[other] Perskaičiuota pagal { DATE($date) } kursą ({ $source })
    }

note-estimated-region = Mokestis priklauso nuo regiono; pritaikytas įprastas dydis
note-hs-missing = Nenurodytas prekės muitų tarifo kodas, todėl tikslus muitas nežinomas
note-tariff-span = Muitas – nuo { $from } iki { $to }; tai priklauso nuo konkrečios prekės
note-tariff-old = Muito norma paskutinį kartą tikrinta { DATE($date) }
note-unverified-rule = Vienos iš taisyklių nepatvirtina oficialus šaltinis
note-preference-possible = Turint kilmės įrodymą ({ $agreement }), muitas { $saving } mažesnis
note-tax-included-in-duty = Mokestis čia įskaičiuotas į muitą
note-home-tax-removed = Parduotuvės šalies mokestis atskaičiuotas
note-rule-changes = Nuo { DATE($date) } keičiasi taisyklės; vėliau atvykusi siunta gali kainuoti daugiau ar mažiau
note-excise = Šiai prekei taikomi specialūs mokesčiai, kurie čia neapskaičiuoti
note-prohibited = Šios prekės ten siųsti negalima
note-no-rules = Šios šalies muitai ir mokesčiai dar neskaičiuojami
note-rate-missing = Nėra valiutos kurso: { CURRENCY($currency) }
note-duty-unknown = Muitas nežinomas
note-tax-unknown = Mokestis nežinomas
note-simplified-tariff = Mažoms siuntoms gali būti taikomas supaprastintas muito tarifas
note-yearly-limit = Taikoma tik kelioms tokioms siuntoms per metus
note-home-tax-unknown = Parduotuvės šalies mokesčio atskaičiuoti nepavyko
note-hs-unknown = Pagal šios prekės muitų tarifo kodą muito norma nežinoma
note-tariff-not-computable = Šios prekės muitas priklauso ne tik nuo kainos ir svorio
note-measure-by-line = Papildomas muitas priklauso nuo konkrečios prekės
note-measure-not-computable = Papildomas muitas priklauso nuo to, iš ko prekė pagaminta
note-origin-missing = Muitas priklauso nuo pagaminimo vietos, kuri nenurodyta
note-preference-staged = Mažesnis prekybos susitarimo muitas nežinomas
note-preference-not-applicable = Nurodytas prekybos susitarimas šiai prekei netaikomas
note-territory = Šioje teritorijoje galioja kitos taisyklės
note-other = Dalis šių sumų yra apytikslės
