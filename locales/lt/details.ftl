### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Kaina

price-now = dabar { $price }
announce-market = Kainos perskaičiuotos: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Vėl rodomos parduotuvės pradinės kainos

## Kainos sandara

breakdown-close = Uždaryti
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
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Vartojimo mokestis
        [jct-local] Viet. vartojimo mokestis
        [sales-tax] Pardavimo mokestis
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Mokestis (monofase)
        [pph] Pajamų mokestis (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Mokestis
    }
breakdown-levy = Kiti importo mokesčiai
breakdown-fee = Vežėjo mokestis
breakdown-discount = Nuolaida
breakdown-total = Iš viso
breakdown-total-estimate = Iš viso (apytiksliai)
breakdown-rate-of = { $rate } nuo { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } prekių rūšis, { $price } už rūšį
        [few] { $lines } prekių rūšys, po { $price }
       *[other] { $lines } prekių rūšių, po { $price }
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
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

## Šalis, valiuta, kalba

market-title = Kur siųsti?
market-guess =
    { $reason ->
        [time-zone] Manome, kad šalis yra { COUNTRY($country) } (pagal laiko juostą)
        [languages] Manome, kad šalis yra { COUNTRY($country) } (pagal naršyklės kalbą)
        [merchant] Manome, kad šalis yra { COUNTRY($country) } (pagal parduotuvės duomenis)
        [url] { COUNTRY($country) }, pagal atvertą nuorodą
        [saved] { COUNTRY($country) }, ankstesnis jūsų pasirinkimas
        [chosen] { COUNTRY($country) }, jūsų pasirinkimas
       *[store] { COUNTRY($country) }, parduotuvės šalis
    }
market-search = Ieškoti šalies
market-search-hint = Šalis arba kodas
market-results =
    { $count ->
        [one] Rasta { $count } šalis
        [few] Rastos { $count } šalys
       *[other] Rasta { $count } šalių
    }
market-no-results = Šalių nerasta
market-likely = Tikėtinos
market-all = Visos šalys
market-currency = Valiuta
market-language = Kalba
market-apply = Taikyti
market-close = Uždaryti
market-original = Rodyti parduotuvės pradines kainas
market-reset = Pamiršti mano pasirinkimą
market-recent = Anksčiau pasirinktos
market-currency-reason =
    { $reason ->
        [country] pagal šalį: { COUNTRY($country) }
        [merchant] nurodė parduotuvė
        [saved] ankstesnis jūsų pasirinkimas
        [chosen] jūsų pasirinkimas
       *[store] parduotuvės valiuta
    }
market-language-reason =
    { $reason ->
        [page] kaip šiame puslapyje
        [languages] pagal naršyklės kalbą
        [saved] ankstesnis jūsų pasirinkimas
        [chosen] jūsų pasirinkimas
       *[store] parduotuvės kalba
    }

## Pasiūlymas ir ribos

notice-greeting = Pristatymo šalis – { COUNTRY($country) }? Kainos rodomos ir šia valiuta: { $currency }.
notice-accept = Kainos { $currency }
notice-dismiss = Palikti šias kainas
notice-free-shipping = Iki nemokamo pristatymo trūksta { $amount }
notice-over-limit = { $amount } viršijama neapmuitinama suma
notice-greeting-here = Pristatymo šalis – { COUNTRY($country) }? Čia rasite kainą iki durų.
notice-accept-here = Kainos: { COUNTRY($country) }
notice-never = Daugiau neklausti
notice-free-shipping-reached = Pristatymas nemokamas
notice-under-limit = Iki neapmuitinamos sumos ribos liko { $amount }
notice-above-limit = Viršijus { $limit }, taikomas muitas
notice-above-flat = Viršijus { $limit }, taikomas visas muitas
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ši prekė ten nesiunčiama
       *[warn] { COUNTRY($country) }: šiai prekei taikomos specialios taisyklės
    }
notice-not-sent = { COUNTRY($country) }: parduotuvė ten nesiunčia

## Pristatymas

delivery-window = Pristatymas { DATERANGE($window, length: "long", year: "no") }
delivery-day = Pristatymas { DATE($date, length: "long", year: "no") }
delivery-order-within = užsakius per { DURATION($left, length: "short") }
delivery-window-likely = Tikriausiai { DATERANGE($window, length: "long", year: "no") }
delivery-day-likely = Tikriausiai { DATE($date, length: "long", year: "no") }
delivery-order-before = užsakius iki { $time } (jūsų laiku)
delivery-at-once = Gausite iš karto
delivery-not-there = Nepristatoma: { COUNTRY($country) }
delivery-service-not-there = Neteikiama: { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] Tikriausiai bus pristatyta nuo { DATE($from, length: "long", year: "no") } iki { DATE($to, length: "long", year: "no") }
       *[yes] Bus pristatyta nuo { DATE($from, length: "long", year: "no") } iki { DATE($to, length: "long", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] Tikriausiai bus pristatyta { DATE($date, length: "long", year: "no") }
       *[yes] Bus pristatyta { DATE($date, length: "long", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## Krepšelis

cart-heading = Jūsų užsakymas · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Kiekis: { $name }
cart-more = Vienu daugiau: { $name }
cart-less = Vienu mažiau: { $name }
cart-services = Pristatymo būdas
cart-service =
    { $service ->
        [standard] Standartinis
        [express] Skubus
        [economy] Ekonominis
        [priority] Prioritetinis
        [courier] Kurjeris
        [post] Paštas
       *[other] { $name }
    }
cart-cheapest = Pigiausias
cart-fastest = Greičiausias
cart-paying = Muitas ir mokesčiai
cart-pay-now = Mokėti dabar, su užsakymu
cart-pay-later = Mokėti vežėjui pristatymo metu
cart-costs-more = Iš viso { $amount } daugiau
cart-costs-less = Iš viso { $amount } mažiau
cart-costs-same = Iš viso tiek pat
cart-items-row =
    { $count ->
        [one] { $count } prekė
        [few] { $count } prekės
       *[other] { $count } prekių
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } nuo pristatymo
        [duty] { $tax } nuo muito
        [shipping-and-duty] { $tax } nuo pristatymo ir muito
       *[order] { $tax }: viso užsakymo patikslinimas
    }
cart-rounding = Apvalinimas
cart-tax-within = Įskaičiuota: { $tax } { $amount }
cart-charged = Parduotuvei mokėsite { $price }
cart-charged-local = Mokėjimo valiuta: { CURRENCY($currency) }
cart-gift-card = Sumokėta dovanų kortele
cart-payments = Mokėjimo būdai: { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] Provincija arba teritorija
        [BR] Valstija
        [US] Valstija
       *[other] Regionas
    }
cart-region-why = Nuo to priklauso mokestis. Pasirinkimas neišsaugomas.
cart-postal-code = Pašto kodas
cart-postal-code-why = Kai kuriose vietovėse galioja savos taisyklės. Kodas neišsaugomas.
cart-place-apply = Atnaujinti
cart-papers = Jums reikės
cart-paper = { cart-paper-unnamed }: { $name }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Asmeninis muitinės kodas
        [br-cpf] Mokesčių mokėtojo kodas
        [br-cnpj] Įmonės kodas
        [identity-number] Asmens kodas
        [tax-number] Mokesčių mokėtojo kodas
        [importer-number] Importuotojo kodas
        [kyc] Tapatybės ir adreso įrodymas
        [real-name-check] Patvirtinimas tikruoju vardu
        [import-declaration] Importo deklaracija
       *[other] Muitinės prašoma informacija
    }
cart-paper-shop = { $paper } (nurodyti parduotuvei)
cart-paper-carrier = { $paper } (prašo vežėjas)
cart-paper-maybe = { $paper } (galbūt)
cart-not-there = { notice-not-sent }
cart-no-service = Nė vienas pristatymo būdas neturi kainos šiam užsakymui
cart-checkout = Pereiti prie apmokėjimo
cart-printed = Apytikslis skaičiavimas { $id }, { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Iš viso be mokesčio
        [duty] Iš viso be muito
        [duty-and-tax] Iš viso be muito ir mokesčių
       *[fees] Iš viso be importo mokesčių
    }
cart-tax-at-checkout = Mokestis pridedamas apmokant
cart-spoken = { $label }: { $total }
