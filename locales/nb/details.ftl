### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

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
        [jct] Forbruksskatt
        [jct-local] Lokal forbruksskatt
        [sales-tax] Salgsskatt
        [monofase] Avgift (monofase)
        [pph] Inntektsskatt (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Avgift
       *[gst] { tax-name }
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
