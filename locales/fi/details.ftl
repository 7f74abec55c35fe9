### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Hinta

price-now = nyt { $price }
announce-market = Hinnat vaihtuivat: maa { COUNTRY($country) }, valuutta { CURRENCY($currency) }
announce-original = Kaupan omat hinnat näkyvät taas

## Erittely

breakdown-close = Sulje
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
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Kulutusvero
        [jct-local] Paikallinen kulutusvero
        [sales-tax] Myyntivero
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Vero (monofase)
        [pph] Tulovero (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Vero
    }
breakdown-levy = Muut tuontimaksut
breakdown-fee = Kuljetusyhtiön maksu
breakdown-discount = Alennus
breakdown-total = Yhteensä
breakdown-total-estimate = Yhteensä (arvio)
breakdown-rate-of = { $rate } summasta { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } tavaralaji, { $price }
       *[other] { $lines } tavaralajia, kustakin { $price }
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
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

## Maa, valuutta, kieli

market-title = Minne toimitetaan?
market-guess =
    { $reason ->
        [time-zone] Maa on luultavasti { COUNTRY($country) } (aikavyöhykkeen perusteella)
        [languages] Maa on luultavasti { COUNTRY($country) } (selaimen kielen perusteella)
        [merchant] Maa on luultavasti { COUNTRY($country) } (kaupan tietojen perusteella)
        [url] { COUNTRY($country) }, avatun linkin mukaan
        [saved] { COUNTRY($country) }, aiempi valintasi
        [chosen] { COUNTRY($country) }, oma valintasi
       *[store] { COUNTRY($country) }, kaupan oma maa
    }
market-search = Hae maata
market-search-hint = Maa tai maakoodi
market-results =
    { $count ->
        [one] { $count } maa löytyi
       *[other] { $count } maata löytyi
    }
market-no-results = Maata ei löytynyt
market-likely = Ehdotukset
market-all = Kaikki maat
market-currency = Valuutta
market-language = Kieli
market-apply = Ota käyttöön
market-close = Sulje
market-original = Näytä kaupan alkuperäiset hinnat
market-reset = Unohda valintani
market-recent = Aiemmin valitut
market-currency-reason =
    { $reason ->
        [country] maan mukaan: { COUNTRY($country) }
        [merchant] kaupan määrittämä
        [saved] aiempi valintasi
        [chosen] oma valintasi
       *[store] kaupan oma
    }
market-language-reason =
    { $reason ->
        [page] sama kuin sivulla
        [languages] selaimen kieli
        [saved] aiempi valintasi
        [chosen] oma valintasi
       *[store] kaupan oma
    }

## Ehdotus ja rajat

notice-greeting = Onko toimitusmaa { COUNTRY($country) }? Vaihda hintojen valuutaksi { $currency }.
notice-accept = Hinnat: { $currency }
notice-dismiss = Pidä nämä hinnat
notice-free-shipping = Ilmaiseen toimitukseen vielä { $amount }
notice-over-limit = { $amount } yli tullittomuuden rajan
notice-greeting-here = Onko toimitusmaa { COUNTRY($country) }? Katso hinta kotiovelle.
notice-accept-here = Hinnat: { COUNTRY($country) }
notice-never = Älä kysy uudelleen
notice-free-shipping-reached = Toimitus on ilmainen
notice-under-limit = Tullittomuuden rajaan vielä { $amount }
notice-above-limit = Rajan { $limit } ylittävästä tilauksesta peritään tulli
notice-above-flat = Rajan { $limit } ylittävästä tilauksesta peritään täysi tulli
notice-restricted =
    { $action ->
        [block] Toimitusmaa { COUNTRY($country) }: tuotetta ei lähetetä sinne
       *[warn] Toimitusmaa { COUNTRY($country) }: tuotetta koskevat erityissäännöt
    }
notice-not-sent = Toimitusmaa { COUNTRY($country) }: kauppa ei lähetä sinne

## Toimitus

delivery-window = Toimitus { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Toimitus { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = kun tilaat { DURATION($left, length: "short") } kuluessa
delivery-window-likely = Luultavasti { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Luultavasti { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = kun tilaat ennen { $time } (omaa aikaasi)
delivery-at-once = Saatavilla heti
delivery-not-there = Ei toimitusta: { COUNTRY($country) }
delivery-service-not-there = Ei saatavilla: { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] Arvio, aikaisin toimituspäivä: { DATE($from, length: "long", weekday: "yes", year: "no") }, myöhäisin: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Aikaisin toimituspäivä: { DATE($from, length: "long", weekday: "yes", year: "no") }, myöhäisin: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] Arvioitu toimituspäivä: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Toimituspäivä: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## Ostoskori

cart-heading = Tilaus · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Määrä: { $name }
cart-more = Yksi lisää: { $name }
cart-less = Yksi vähemmän: { $name }
cart-services = Toimitustapa
cart-service =
    { $service ->
        [standard] Vakiotoimitus
        [express] Pikatoimitus
        [economy] Economy-toimitus
        [priority] Priority-toimitus
        [courier] Kuriiri
        [post] Posti
       *[other] { $name }
    }
cart-cheapest = Edullisin
cart-fastest = Nopein
cart-paying = Tulli ja verot
cart-pay-now = Maksa nyt tilauksen yhteydessä
cart-pay-later = Maksa toimitettaessa kuljetusyhtiölle
cart-costs-more = Yhteensä { $amount } enemmän
cart-costs-less = Yhteensä { $amount } vähemmän
cart-costs-same = Yhteensä sama summa
cart-items-row =
    { $count ->
        [one] { $count } tuote
       *[other] { $count } tuotetta
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } toimituskuluista
        [duty] { $tax } tullista
        [shipping-and-duty] { $tax } toimituskuluista ja tullista
       *[order] { $tax }: koko tilauksen oikaisu
    }
cart-rounding = Pyöristys
cart-tax-within = Josta { $tax } { $amount }
cart-charged = Kauppa veloittaa { $price }
cart-charged-local = Veloitusvaluutta: { CURRENCY($currency) }
cart-gift-card = Maksettu lahjakortilla
cart-payments = Maksutavat: { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] Provinssi tai territorio
        [BR] Osavaltio
        [US] Osavaltio
       *[other] Alue
    }
cart-region-why = Vero riippuu alueesta. Tietoa ei tallenneta.
cart-postal-code = Postinumero
cart-postal-code-why = Joillakin alueilla on omat sääntönsä. Tietoa ei tallenneta.
cart-place-apply = Päivitä
cart-papers = Tarvitset nämä
cart-paper = { cart-paper-unnamed }: { $name }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Henkilökohtainen tullikoodi
        [br-cpf] Verotunniste
        [br-cnpj] Yritystunnus
        [identity-number] Henkilötunnus
        [tax-number] Verotunniste
        [importer-number] Tuojan numero
        [kyc] Todistus henkilöllisyydestä ja osoitteesta
        [real-name-check] Vahvistus oikealla nimellä
        [import-declaration] Tulli-ilmoitus
       *[other] Tullin pyytämä tieto
    }
cart-paper-shop = { $paper } (annetaan kaupalle)
cart-paper-carrier = { $paper } (kuljetusyhtiö pyytää)
cart-paper-maybe = { $paper } (mahdollisesti)
cart-not-there = { notice-not-sent }
cart-no-service = Millään toimitustavalla ei ole hintaa tälle tilaukselle
cart-checkout = Siirry kassalle
cart-printed = Arvio { $id }, { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Yhteensä ilman veroa
        [duty] Yhteensä ilman tullia
        [duty-and-tax] Yhteensä ilman tullia ja veroa
       *[fees] Yhteensä ilman tuontimaksuja
    }
cart-tax-at-checkout = Vero lisätään kassalla
cart-spoken = { $label }: { $total }
