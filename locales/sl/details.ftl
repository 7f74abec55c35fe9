### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Cena

price-now = zdaj { $price }
announce-market = Prikazane cene: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Znova so prikazane cene, kot jih navaja trgovina

## Sestava cene

breakdown-close = Zapri
breakdown-heading = Kaj plačate · { COUNTRY($country) }
breakdown-goods = Izdelki
breakdown-shipping = Dostava
breakdown-insurance = Zavarovanje
breakdown-duty = Carina

# Same as English: „octroi de mer“ je lastno ime
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] DDV (VAT)
                [NO] DDV (MVA)
               *[other] DDV
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Davek na potrošnjo
        [jct-local] Lok. davek na potrošnjo
        [sales-tax] Prometni davek
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Enofazni davek
        [pph] Davek od dohodka (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Davek
    }
breakdown-levy = Druge uvozne dajatve
breakdown-fee = Carinsko posredovanje
breakdown-discount = Popust
breakdown-total = Skupaj
breakdown-total-estimate = Skupaj (okvirno)
breakdown-rate-of = { $rate } od { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } vrsta blaga po { $price }
        [two] { $lines } vrsti blaga po { $price }
        [few] { $lines } vrste blaga po { $price }
       *[other] { $lines } vrst blaga po { $price }
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
breakdown-duty-free = brez carine
amount-unknown = še ni znano
amount-free = brezplačno
estimate-mark = Okvirno

## Stopnje carine

rate-per-unit =
    { $unit ->
        [kg] { $price } na kg
        [kg-100] { $price } na 100 kg
        [kg-1000] { $price } na 1000 kg
        [pair] { $price } na par
        [l] { $price } na liter
       *[item] { $price } na kos
    }
rate-plus = { $first } + { $second }
rate-at-least = { $rate }, najmanj { $limit }
rate-at-most = { $rate }, največ { $limit }

## Komu in kdaj se plača

pay-nothing-on-delivery = Ob dostavi ni doplačil
pay-on-delivery = Ob dostavi plačate { $amount }
pay-on-delivery-unknown = Ob dostavi je možno doplačilo
pay-now-row = Plačate zdaj
pay-on-delivery-row = Plačate ob dostavi

## Izračun

working-open = Kako je izračunano
working-rule = Pravilo { $rule }
working-since = od { DATE($date) }
working-source = Vir: { $source }
working-payer-seller = pobere trgovina
working-payer-recipient = plača se ob dostavi
working-customs-value = Carinska vrednost { $amount }
working-data-date = Pravila na dan { DATE($date) }
breakdown-disclaimer = Okvirni zneski po javnih predpisih. Velja znesek na blagajni trgovine.

## Opombe

note-rate-date =
    { $bank ->
        [ecb] Preračunano po tečaju Evropske centralne banke z dne { DATE($date) }
       *[other] Preračunano po tečaju { $source } z dne { DATE($date) }
    }
note-estimated-region = Davek je odvisen od regije; upoštevana je običajna stopnja
note-hs-missing = Za ta izdelek ni tarifne oznake, zato višina carine ni gotova
note-tariff-span = Carina je med { $from } in { $to }, odvisno od natančne vrste izdelka
note-tariff-old = Stopnja carine je bila nazadnje preverjena { DATE($date) }
note-unverified-rule = Enega od uporabljenih pravil uradni vir še ne potrjuje
note-preference-possible = Z dokazilom o poreklu ({ $agreement }) je carina nižja za { $saving }
note-tax-included-in-duty = Davek je tu vključen v carino
note-home-tax-removed = Davek države trgovine je odštet
note-rule-changes = Od { DATE($date) } veljajo druga pravila; pri poznejši dostavi je znesek lahko drugačen
note-excise = Za ta izdelek veljajo posebni davki, ki tu niso izračunani
note-prohibited = Tega izdelka tja ni dovoljeno poslati
note-no-rules = Carine in davkov te države še ne izračunavamo
note-rate-missing = Ni menjalnega tečaja: { CURRENCY($currency) }
note-duty-unknown = Višina carine ni znana
note-tax-unknown = Višina davka ni znana
note-simplified-tariff = Za majhne pošiljke lahko velja poenostavljena stopnja carine
note-yearly-limit = Na leto je dovoljenih le nekaj takih pošiljk
note-home-tax-unknown = Davka države trgovine ni bilo mogoče odšteti
note-hs-unknown = Za tarifno oznako tega izdelka stopnja carine ni znana
note-tariff-not-computable = Carina za ta izdelek ni odvisna le od cene in teže
note-measure-by-line = Dodatna carina je odvisna od natančne vrste izdelka
note-measure-not-computable = Dodatna carina je odvisna od tega, iz česa je izdelek
note-origin-missing = Carina je odvisna od države izdelave, ki ni navedena
note-preference-staged = Nižja carina po trgovinskem sporazumu ni znana
note-preference-not-applicable = Navedeni trgovinski sporazum ne velja za ta izdelek
note-territory = Na tem območju veljajo druga pravila
note-other = Nekateri od teh zneskov so okvirni

## Država, valuta, jezik

market-title = Kam naj prispe pošiljka?
market-guess =
    { $reason ->
        [time-zone] Verjetno { COUNTRY($country) }, sodeč po časovnem pasu
        [languages] Verjetno { COUNTRY($country) }, sodeč po jeziku brskalnika
        [merchant] Verjetno { COUNTRY($country) }, po podatkih trgovine
        [url] { COUNTRY($country) }, glede na odprto povezavo
        [saved] { COUNTRY($country) }, vaša prejšnja izbira
        [chosen] { COUNTRY($country) }, vaša izbira
       *[store] { COUNTRY($country) }, država trgovine
    }
market-search = Iskanje držav
market-search-hint = Država ali koda
market-results =
    { $count ->
        [one] Najdena { $count } država
        [two] Najdeni { $count } državi
        [few] Najdene { $count } države
       *[other] Najdenih { $count } držav
    }
market-no-results = Nobena država ni najdena
market-likely = Predlagane
market-all = Vse države
market-currency = Valuta
market-language = Jezik
market-apply = Uporabi
market-close = Zapri
market-original = Pokaži cene, kot jih navaja trgovina
market-reset = Pozabi izbiro
market-recent = Prej izbrane
market-currency-reason =
    { $reason ->
        [country] glede na državo: { COUNTRY($country) }
        [merchant] določila jo je trgovina
        [saved] vaša prejšnja izbira
        [chosen] vaša izbira
       *[store] valuta trgovine
    }
market-language-reason =
    { $reason ->
        [page] kot na tej strani
        [languages] kot v brskalniku
        [saved] vaša prejšnja izbira
        [chosen] vaša izbira
       *[store] jezik trgovine
    }

## Predlog in meje

notice-greeting = Država dostave: { COUNTRY($country) }? Cene lahko vidite v valuti { $currency }.
notice-accept = Cene v { $currency }
notice-dismiss = Ohrani te cene
notice-free-shipping = Še { $amount } do brezplačne dostave
notice-over-limit = { $amount } nad mejo za oprostitev carine
notice-greeting-here = Država dostave: { COUNTRY($country) }? Oglejte si cene zanjo.
notice-accept-here = Cene: { COUNTRY($country) }
notice-never = Ne sprašuj več
notice-free-shipping-reached = Dostava je brezplačna
notice-under-limit = Še { $amount } do meje za oprostitev carine
notice-above-limit = Nad { $limit } se zaračuna carina
notice-above-flat = Nad { $limit } velja polna carina
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ta izdelek se tja ne pošilja
       *[warn] { COUNTRY($country) }: za ta izdelek veljajo posebna pravila
    }
notice-not-sent = { COUNTRY($country) }: trgovina tja ne dostavlja

## Dostava

delivery-window = Dostava: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Dostava: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ob naročilu v roku { DURATION($left, length: "short") }
delivery-window-likely = Verjetno { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Verjetno { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = ob naročilu do { $time } (po vašem času)
delivery-at-once = Na voljo takoj po plačilu
delivery-not-there = { COUNTRY($country) }: ni dostave
delivery-service-not-there = { COUNTRY($country) }: ni na voljo
delivery-spoken =
    { $sure ->
        [no] Verjetna dostava najzgodneje: { DATE($from, length: "long", weekday: "yes", year: "no") }, najpozneje: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostava najzgodneje: { DATE($from, length: "long", weekday: "yes", year: "no") }, najpozneje: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] Verjetna dostava: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostava: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## Košarica

cart-heading = Vaše naročilo · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Količina: { $name }
cart-more = Povečaj količino: { $name }
cart-less = Zmanjšaj količino: { $name }
cart-services = Način dostave
cart-service =
    { $service ->
        [standard] Standardna
        [express] Ekspresna
        [economy] Ekonomična
        [priority] Prednostna
        [courier] Kurirska
        [post] Pošta
       *[other] { $name }
    }
cart-cheapest = Najcenejša
cart-fastest = Najhitrejša
cart-paying = Carina in davek
cart-pay-now = Plačilo zdaj, ob naročilu
cart-pay-later = Plačilo dostavni službi ob dostavi
cart-costs-more = Skupaj { $amount } več
cart-costs-less = Skupaj { $amount } manj
cart-costs-same = Skupaj enako
cart-items-row =
    { $count ->
        [one] { $count } izdelek
        [two] { $count } izdelka
        [few] { $count } izdelki
       *[other] { $count } izdelkov
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } od dostave
        [duty] { $tax } od carine
        [shipping-and-duty] { $tax } od dostave in carine
       *[order] { $tax } za celotno naročilo, popravek
    }
cart-rounding = Zaokrožitev
cart-tax-within = Vključen { $tax }: { $amount }
cart-charged = Trgovina zaračuna { $price }
cart-charged-local = Valuta plačila: { CURRENCY($currency) }
cart-gift-card = Plačano z darilno kartico
cart-payments = Načini plačila: { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] Provinca ali teritorij
        [BR] Zvezna država
        [US] Zvezna država
       *[other] Regija
    }
cart-region-why = Davek je odvisen od tega. Izbira se ne shrani.
cart-postal-code = Poštna številka
cart-postal-code-why = Nekatera območja imajo svoja pravila. Številka se ne shrani.
cart-place-apply = Posodobi
cart-papers = Potrebovali boste
cart-paper =
    { $code ->
        [kr-customs-code] Osebna carinska koda: { $name }
        [br-cpf] Davčna številka: { $name }
        [br-cnpj] Številka podjetja: { $name }
        [identity-number] Številka osebnega dokumenta: { $name }
        [tax-number] Davčna številka: { $name }
        [importer-number] Številka uvoznika: { $name }
        [kyc] Dokazilo o identiteti in naslovu: { $name }
        [real-name-check] Potrditev s pravim imenom: { $name }
        [import-declaration] Uvozna deklaracija: { $name }
       *[other] { $name }
    }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osebna carinska koda
        [br-cpf] Davčna številka
        [br-cnpj] Številka podjetja
        [identity-number] Številka osebnega dokumenta
        [tax-number] Davčna številka
        [importer-number] Številka uvoznika
        [kyc] Dokazilo o identiteti in naslovu
        [real-name-check] Potrditev s pravim imenom
        [import-declaration] Uvozna deklaracija
       *[other] Številka, ki jo zahteva carina
    }
cart-paper-shop = { $paper } (sporočite trgovini)
cart-paper-carrier = { $paper } (zahteva dostavna služba)
cart-paper-maybe = { $paper } (morda)
cart-not-there = { COUNTRY($country) }: trgovina tja ne dostavlja
cart-no-service = Noben način dostave nima cene za to naročilo
cart-checkout = Nadaljuj na blagajno
cart-printed = Okvirni izračun { $id } z dne { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Skupaj brez davka
        [duty] Skupaj brez carine
        [duty-and-tax] Skupaj brez carine in davka
       *[fees] Skupaj brez uvoznih dajatev
    }
cart-tax-at-checkout = Davek se prišteje na blagajni
cart-spoken = { $label }: { $total }
