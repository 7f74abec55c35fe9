### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Erittely

breakdown-heading = Hinnan erittely · { COUNTRY($country) }
breakdown-goods = Tuotteet
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
breakdown-fee = Kuljetusyhtiön maksu
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
estimate-mark = Arvio

## Tullit

rate-per-unit =
    { $unit ->
        [kg] { $price }/kg
        [kg-100] { $price }/100 kg
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
working-customs-value = Tullausarvo { $amount }
working-data-date = Sääntöjen tilanne { DATE($date) }
breakdown-disclaimer = Arvio julkisten sääntöjen mukaan. Kaupan kassalla näkyvä hinta ratkaisee.

## Huomautukset

note-rate-date =
    { $bank ->
        [ecb] Muunnettu Euroopan keskuspankin kurssilla ({ DATE($date) })
       *[other] Muunnettu päivän { DATE($date) } kurssilla ({ $source })
    }

note-estimated-region = Vero vaihtelee alueittain; tässä on käytetty tyypillistä
note-hs-missing = Tuotteella ei ole tullinimikettä, joten tullin määrä ei ole varma
note-tariff-span = Tulli on tuotteen mukaan { $from } – { $to }
note-tariff-old = Tullin määrä tarkistettu viimeksi { DATE($date) }
note-unverified-rule = Yhdelle käytetyistä säännöistä ei ole virallista lähdettä
note-preference-possible = Alkuperäselvityksellä ({ $agreement }) tulli on { $saving } pienempi
note-tax-included-in-duty = Vero sisältyy tässä tulliin
note-home-tax-removed = Kaupan maan vero on vähennetty
note-rule-changes = Säännöt muuttuvat { DATE($date) }; myöhemmin saapuva paketti voi maksaa enemmän tai vähemmän
note-excise = Tuotteesta peritään erityisiä veroja, joita ei ole laskettu tähän
note-prohibited = Tätä tuotetta ei saa lähettää sinne
note-no-rules = Tämän maan tullia ja veroja ei vielä lasketa
note-rate-missing = Valuuttakurssi puuttuu: { CURRENCY($currency) }
note-duty-unknown = Tullin määrä ei ole tiedossa
note-tax-unknown = Veron määrä ei ole tiedossa
note-simplified-tariff = Pienillä lähetyksillä voi olla yksinkertaistettu tulli
note-yearly-limit = Koskee vain muutamaa tällaista lähetystä vuodessa
note-home-tax-unknown = Kaupan maan veroa ei voitu vähentää
note-hs-unknown = Tuotteen tullinimikkeelle ei löydy tullin määrää
note-tariff-not-computable = Tuotteen tulli riippuu muustakin kuin hinnasta ja painosta
note-measure-by-line = Lisätulli riippuu siitä, mistä tuotteesta tarkalleen on kyse
note-measure-not-computable = Lisätulli riippuu siitä, mistä tuote on valmistettu
note-origin-missing = Tulli riippuu valmistusmaasta, jota ei ole ilmoitettu
note-preference-staged = Kauppasopimuksen alempi tulli ei ole tiedossa
note-preference-not-applicable = Mainittu kauppasopimus ei koske tätä tuotetta
note-territory = Tällä alueella ovat voimassa muut säännöt
note-other = Osa summista on arvioita
