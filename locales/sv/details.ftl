### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Specifikation

breakdown-heading = Att betala · { COUNTRY($country) }
breakdown-goods = Varor
breakdown-shipping = Frakt
breakdown-insurance = Försäkring
breakdown-duty = Tull

# Same as English: ”Octroi de mer” är ett egennamn
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Moms (VAT)
                [NO] Moms (mva.)
               *[other] Moms
            }
        [jct] Konsumtionsskatt
        [jct-local] Lokal konsumtionsskatt
        [sales-tax] Försäljningsskatt
        [monofase] Skatt (monofase)
        [pph] Inkomstskatt (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Skatt
       *[gst] { tax-name }
    }

breakdown-levy = Övriga importavgifter
breakdown-fee = Fraktbolagets avgift
breakdown-total = Totalt
breakdown-total-estimate = Totalt (uppskattat)
breakdown-rate-of = { $rate } av { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } för { $lines } varuslag
       *[other] { $price } för vart och ett av { $lines } varuslag
    }

breakdown-duty-free = tullfritt
amount-unknown = inte känt än
amount-free = gratis
estimate-mark = Uppskattning

## Tullsatser

rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per ton
        [pair] { $price } per par
        [l] { $price } per liter
       *[item] { $price } per styck
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minst { $limit }
rate-at-most = { $rate }, högst { $limit }

## Vem som får betalt, och när

pay-nothing-on-delivery = Inget mer att betala vid leverans
pay-on-delivery = { $amount } att betala vid leverans
pay-on-delivery-unknown = Avgifter kan tillkomma vid leverans
pay-now-row = Betalas nu
pay-on-delivery-row = Betalas vid leverans

## Uträkning

working-open = Så är det uträknat
working-rule = Regel { $rule }
working-since = gäller sedan { DATE($date) }
working-source = Källa: { $source }
working-payer-seller = tas ut av butiken
working-payer-recipient = tas ut vid leverans
working-customs-value = Tullvärde { $amount }
working-data-date = Regler per { DATE($date) }
breakdown-disclaimer = Uppskattning enligt offentliga regler. Priset i butikens kassa gäller.

## Anmärkningar

note-rate-date =
    { $bank ->
        [ecb] Omräknat till Europeiska centralbankens kurs per { DATE($date) }
       *[other] Omräknat till kursen per { DATE($date) } ({ $source })
    }

note-estimated-region = Skatten varierar mellan regioner; här används en typisk sats
note-hs-missing = Varan saknar varukod, så det är inte säkert hur hög tullen blir
note-tariff-span = Tullen ligger mellan { $from } och { $to }, beroende på vilken vara det är
note-tariff-old = Tullsatsen kontrollerades senast den { DATE($date) }
note-unverified-rule = En av reglerna är inte bekräftad av någon officiell källa
note-preference-possible = Med ursprungsbevis ({ $agreement }): { $saving } lägre tull
note-tax-included-in-duty = Här ingår skatten i tullen
note-home-tax-removed = Skatten i butikens land är avdragen
note-rule-changes = Reglerna ändras den { DATE($date) }; senare ankomst kan kosta mer eller mindre
note-excise = På varan tas särskilda skatter ut, som inte är medräknade här
note-prohibited = Varan får inte skickas dit
note-no-rules = Tull och skatter för det här landet räknas inte ut än
note-rate-missing = Växelkurs saknas: { CURRENCY($currency) }
note-duty-unknown = Tullen är inte känd
note-tax-unknown = Skatten är inte känd
note-simplified-tariff = För små paket kan en förenklad tullsats gälla
note-yearly-limit = Gäller bara ett fåtal sådana paket per år
note-home-tax-unknown = Skatten i butikens land kunde inte dras av
note-hs-unknown = Ingen tullsats är känd för varans varukod
note-tariff-not-computable = Tullen på varan beror på mer än pris och vikt
note-measure-by-line = En extra tull beror på exakt vilken vara det är
note-measure-not-computable = En extra tull beror på vad varan är gjord av
note-origin-missing = Tullen beror på var varan är tillverkad, vilket inte anges
note-preference-staged = Handelsavtalets lägre tull är inte känd
note-preference-not-applicable = Det angivna handelsavtalet omfattar inte varan
note-territory = I det här området gäller andra regler
note-other = Några av beloppen är uppskattade
