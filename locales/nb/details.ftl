### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Pris

announce-market = Prisene vises nå for { COUNTRY($country) } i { CURRENCY($currency) }
announce-original = Butikkens egne priser vises igjen

## Spesifikasjon

breakdown-heading = Dette betaler du · { COUNTRY($country) }
breakdown-goods = Varer
breakdown-shipping = Frakt
breakdown-insurance = Forsikring
breakdown-duty = Toll

# Same as English: «Octroi de mer» er et egennavn
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Mva. (VAT)
               *[other] Mva.
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Forbruksskatt
        [jct-local] Lokal forbruksskatt
        [sales-tax] Salgsskatt
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Avgift (monofase)
        [pph] Inntektsskatt (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Avgift
    }

breakdown-levy = Andre importavgifter
breakdown-fee = Transportørens gebyr
breakdown-total = Totalt
breakdown-total-estimate = Totalt (anslått)
breakdown-rate-of = { $rate } av { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } for { $lines } vareslag
       *[other] { $price } for hvert av { $lines } vareslag
    }

breakdown-duty-free = tollfritt
amount-unknown = ikke kjent ennå
amount-free = gratis
estimate-mark = Anslag

## Tollsatser

rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per tonn
        [pair] { $price } per par
        [l] { $price } per liter
       *[item] { $price } per stk.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minst { $limit }
rate-at-most = { $rate }, høyst { $limit }

## Hvem som får betalt, og når

pay-nothing-on-delivery = Ingenting mer å betale ved levering
pay-on-delivery = { $amount } å betale ved levering
pay-on-delivery-unknown = Det kan bli mer å betale ved levering
pay-now-row = Betales nå
pay-on-delivery-row = Betales ved levering

## Utregning

working-open = Slik er det regnet ut
working-rule = Regel { $rule }
working-since = gjelder fra { DATE($date) }
working-source = Kilde: { $source }
working-payer-seller = kreves inn av butikken
working-payer-recipient = kreves inn ved levering
working-customs-value = Tollverdi { $amount }
working-data-date = Regler per { DATE($date) }
breakdown-disclaimer = Anslag etter offentlige regler. Prisen i butikkens kasse gjelder.

## Merknader

note-rate-date =
    { $bank ->
        [ecb] Regnet om etter Den europeiske sentralbankens kurs per { DATE($date) }
       *[other] Regnet om etter kursen per { DATE($date) } ({ $source })
    }

note-estimated-region = Avgiften varierer mellom regioner; her er en typisk sats brukt
note-hs-missing = Varen mangler varenummer, så det er usikkert hvor høy tollen blir
note-tariff-span = Tollen er mellom { $from } og { $to }, avhengig av hvilken vare det er
note-tariff-old = Tollsatsen ble sist kontrollert { DATE($date) }
note-unverified-rule = En av reglene er ikke bekreftet av en offisiell kilde
note-preference-possible = Med opprinnelsesbevis ({ $agreement }): { $saving } lavere toll
note-tax-included-in-duty = Avgiften er en del av tollen her
note-home-tax-removed = Avgiften i butikkens land er trukket fra
note-rule-changes = Reglene endres { DATE($date) }; ved senere ankomst kan prisen bli høyere eller lavere
note-excise = Varen har særavgifter som ikke er regnet med her
note-prohibited = Det er ikke lov å sende varen dit
note-no-rules = Toll og avgifter for dette landet regnes ikke ut ennå
note-rate-missing = Valutakurs mangler: { CURRENCY($currency) }
note-duty-unknown = Tollen er ikke kjent
note-tax-unknown = Avgiften er ikke kjent
note-simplified-tariff = For små pakker kan det gjelde en forenklet tollsats
note-yearly-limit = Gjelder bare noen få slike pakker i året
note-home-tax-unknown = Avgiften i butikkens land kunne ikke trekkes fra
note-hs-unknown = Ingen tollsats er kjent for varenummeret til varen
note-tariff-not-computable = Tollen på varen avhenger av mer enn pris og vekt
note-measure-by-line = En ekstra toll avhenger av nøyaktig hvilken vare det er
note-measure-not-computable = En ekstra toll avhenger av hva varen er laget av
note-origin-missing = Tollen avhenger av hvor varen er laget, og det er ikke oppgitt
note-preference-staged = Den lavere tollen i handelsavtalen er ikke kjent
note-preference-not-applicable = Handelsavtalen som er oppgitt, omfatter ikke varen
note-territory = I dette området gjelder andre regler
note-other = Noen av beløpene er anslag

## Land, valuta, språk

market-title = Hvor skal det sendes?

market-guess =
    { $reason ->
        [time-zone] Vi gjetter på { COUNTRY($country) } ut fra tidssonen din
        [languages] Vi gjetter på { COUNTRY($country) } ut fra nettleserens språk
        [merchant] Vi gjetter på { COUNTRY($country) } ut fra butikkens opplysninger
        [url] { COUNTRY($country) }, fra lenken du åpnet
        [saved] { COUNTRY($country) }, ditt tidligere valg
        [chosen] { COUNTRY($country) }, ditt valg
       *[store] { COUNTRY($country) }, butikkens eget land
    }

market-search = Søk etter land
market-search-hint = Land eller kode

# One form: «land» er likt i entall og flertall
market-results = { $count } land funnet

market-no-results = Fant ingen land
market-likely = Forslag
market-all = Alle land
market-currency = Valuta
market-language = Språk
market-close = Lukk
market-original = Vis butikkens opprinnelige priser
market-reset = Glem valget mitt
market-recent = Valgt tidligere

market-currency-reason =
    { $reason ->
        [country] hører til { COUNTRY($country) }
        [merchant] bestemt av butikken
        [saved] ditt tidligere valg
        [chosen] ditt valg
       *[store] butikkens egen
    }

market-language-reason =
    { $reason ->
        [page] som på denne siden
        [languages] fra nettleseren
        [saved] ditt tidligere valg
        [chosen] ditt valg
       *[store] butikkens eget
    }

## Levering

delivery-window = Levering { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Levering { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ved bestilling innen { DURATION($left, length: "short") }
delivery-window-likely = Trolig { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Trolig { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = ved bestilling før { $time } (din tid)
delivery-at-once = Tilgjengelig med én gang
delivery-not-there = Ingen levering til { COUNTRY($country) }
delivery-service-not-there = Tilbys ikke til { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Kommer trolig mellom { DATE($from, length: "long", weekday: "yes", year: "no") } og { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer mellom { DATE($from, length: "long", weekday: "yes", year: "no") } og { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Kommer trolig { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
