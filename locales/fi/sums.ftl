### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Erittely

breakdown-shipping = Toimituskulut
breakdown-insurance = Vakuutus
breakdown-duty = Tullimaksu

# Same as English: ”Octroi de mer” on erisnimi
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Arvonlisävero (VAT)
                [NO] Arvonlisävero (mva.)
               *[other] Arvonlisävero
            }
        [jct] Kulutusvero
        [jct-local] Paikallinen kulutusvero
        [sales-tax] Myyntivero
        [monofase] Vero (monofase)
        [pph] Tulovero (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Vero
       *[gst] { tax-name }
    }

breakdown-levy = Muut tuontimaksut
breakdown-fee = Tulliselvityspalkkio
breakdown-total = Yhteensä
breakdown-total-estimate = Yhteensä (arvio)
breakdown-rate-of = { $rate } summasta { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } tavaralaji, { $price }
       *[other] { $lines } tavaralajia, kustakin { $price }
    }

breakdown-duty-free = tulliton
amount-unknown = ei vielä tiedossa
amount-free = maksuton

## Tullit

rate-per-unit =
    { $unit ->
        [kg] { $price }/kg
        [kg-100] { $price }/100 kg
        [kg-1000] { $price }/tonni
        [pair] { $price }/pari
        [l] { $price }/litra
       *[item] { $price }/kpl
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, vähintään { $limit }
rate-at-most = { $rate }, enintään { $limit }

## Kenelle ja milloin maksetaan

pay-nothing-on-delivery = Ei maksettavaa toimituksen yhteydessä
pay-on-delivery = { $amount } maksetaan toimitettaessa
pay-on-delivery-unknown = Toimituksen yhteydessä voi tulla maksettavaa
pay-now-row = Maksetaan nyt
pay-on-delivery-row = Maksetaan toimitettaessa

## Laskelma

working-open = Näin summa on laskettu
working-rule = Sääntö { $rule }
working-since = voimassa { DATE($date) } alkaen
working-source = Lähde: { $source }
working-payer-seller = kauppa perii
working-payer-recipient = peritään toimitettaessa
working-data-date = Sääntöjen tilanne { DATE($date) }
breakdown-disclaimer = Arvio julkisten sääntöjen mukaan. Kaupan kassalla näkyvä hinta ratkaisee.

## Huomautukset

note-rate-date =
    { $bank ->
        [ecb] Muunnettu Euroopan keskuspankin kurssilla ({ DATE($date) })
       *[other] Muunnettu päivän { DATE($date) } kurssilla ({ $source })
    }

note-home-tax-removed = Kaupan maan vero on vähennetty
note-other = Osa summista on arvioita
