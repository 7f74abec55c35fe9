### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Specifikation

breakdown-heading = Det betaler du · { COUNTRY($country) }
breakdown-goods = Varer
breakdown-shipping = Fragt
breakdown-insurance = Forsikring
breakdown-duty = Told

# Same as English: ”Octroi de mer” er et egennavn
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Moms (VAT)
                [NO] Moms (mva.)
               *[other] Moms
            }
        [jct] Forbrugsskat
        [jct-local] Lokal forbrugsskat
        [sales-tax] Salgsskat
        [monofase] Afgift (monofase)
        [pph] Indkomstskat (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Afgift
       *[gst] { tax-name }
    }

breakdown-levy = Andre importafgifter
breakdown-fee = Fragtfirmaets gebyr
breakdown-total = I alt
breakdown-total-estimate = I alt (anslået)
breakdown-rate-of = { $rate } af { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } for { $lines } varetype
       *[other] { $price } for hver af { $lines } varetyper
    }

breakdown-duty-free = toldfrit
amount-unknown = kendes ikke endnu
amount-free = gratis
estimate-mark = Anslået

## Toldsatser

rate-per-unit =
    { $unit ->
        [kg] { $price } pr. kg
        [kg-100] { $price } pr. 100 kg
        [kg-1000] { $price } pr. ton
        [pair] { $price } pr. par
        [l] { $price } pr. liter
       *[item] { $price } pr. stk.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, mindst { $limit }
rate-at-most = { $rate }, højst { $limit }

## Hvem der får betaling, og hvornår

pay-nothing-on-delivery = Der er intet at betale ved levering
pay-on-delivery = { $amount } betales ved levering
pay-on-delivery-unknown = Der kan være mere at betale ved levering
pay-now-row = Betales nu
pay-on-delivery-row = Betales ved levering

## Beregning

working-open = Sådan er det regnet ud
working-rule = Regel { $rule }
working-since = gælder fra { DATE($date) }
working-source = Kilde: { $source }
working-payer-seller = opkræves af butikken
working-payer-recipient = opkræves ved levering
working-customs-value = Toldværdi { $amount }
working-data-date = Regler pr. { DATE($date) }
breakdown-disclaimer = Anslået ud fra offentlige regler. Prisen i butikkens kasse gælder.

## Bemærkninger

note-rate-date =
    { $bank ->
        [ecb] Omregnet til Den Europæiske Centralbanks kurs pr. { DATE($date) }
       *[other] Omregnet til kursen pr. { DATE($date) } ({ $source })
    }

note-estimated-region = Afgiften varierer efter region; her er brugt en typisk sats
note-hs-missing = Varen mangler en varekode, så det er ikke sikkert, hvor høj tolden er
note-tariff-span = Tolden ligger mellem { $from } og { $to }, afhængigt af, hvilken vare det er
note-tariff-old = Toldsatsen er senest kontrolleret den { DATE($date) }
note-unverified-rule = En af reglerne er ikke bekræftet af en officiel kilde
note-preference-possible = Med oprindelsesbevis ({ $agreement }): { $saving } mindre i told
note-tax-included-in-duty = Afgiften er her en del af tolden
note-home-tax-removed = Momsen eller afgiften i butikkens land er trukket fra
note-rule-changes = Reglerne ændres den { DATE($date) }; ved senere ankomst kan prisen blive højere eller lavere
note-excise = Varen er omfattet af særlige afgifter, som ikke er regnet med her
note-prohibited = Varen må ikke sendes dertil
note-no-rules = Told og afgifter for dette land beregnes ikke endnu
note-rate-missing = Ingen valutakurs: { CURRENCY($currency) }
note-duty-unknown = Tolden kendes ikke
note-tax-unknown = Momsen eller afgiften kendes ikke
note-simplified-tariff = For små pakker kan der gælde en forenklet toldsats
note-yearly-limit = Gælder kun få af den slags pakker om året
note-home-tax-unknown = Momsen eller afgiften i butikkens land kunne ikke trækkes fra
note-hs-unknown = Der kendes ingen toldsats for varens varekode
note-tariff-not-computable = Tolden på varen afhænger af mere end pris og vægt
note-measure-by-line = En ekstra told afhænger af, præcis hvilken vare det er
note-measure-not-computable = En ekstra told afhænger af, hvad varen er lavet af
note-origin-missing = Tolden afhænger af, hvor varen er fremstillet, og det er ikke oplyst
note-preference-staged = Handelsaftalens lavere told kendes ikke
note-preference-not-applicable = Den angivne handelsaftale omfatter ikke varen
note-territory = Der gælder andre regler i dette område
note-other = Nogle af beløbene er anslået
