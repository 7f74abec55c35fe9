### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Hinna koosseis

breakdown-heading = Tasumisele kuulub · { COUNTRY($country) }
breakdown-goods = Kaup
breakdown-shipping = Tarne
breakdown-insurance = Kindlustus
breakdown-duty = Tollimaks

# Same as English: „Octroi de mer“ on pärisnimi
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Käibemaks (VAT)
                [NO] Käibemaks (MVA)
               *[other] Käibemaks
            }
        [jct] Tarbimismaks
        [jct-local] Kohalik tarbimismaks
        [sales-tax] Müügimaks
        [monofase] Maks (monofase)
        [pph] Tulumaks (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Maks
       *[gst] { tax-name }
    }

breakdown-levy = Muud impordimaksud
breakdown-fee = Vedaja teenustasu
breakdown-total = Kokku
breakdown-total-estimate = Kokku (hinnanguline)
breakdown-rate-of = { $rate } summast { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } kaubaliik, { $price }
       *[other] { $lines } kaubaliiki, igaühe eest { $price }
    }

breakdown-duty-free = tollimaksuvaba
amount-unknown = pole veel teada
amount-free = tasuta
estimate-mark = Hinnanguline

## Tollimaksumäärad

rate-per-unit =
    { $unit ->
        [kg] { $price }/kg
        [kg-100] { $price }/100 kg
        [kg-1000] { $price }/tonn
        [pair] { $price }/paar
        [l] { $price }/liiter
       *[item] { $price }/tk
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, vähemalt { $limit }
rate-at-most = { $rate }, kõige rohkem { $limit }

## Kellele ja millal makstakse

pay-nothing-on-delivery = Kättesaamisel ei tule midagi maksta
pay-on-delivery = Kättesaamisel tuleb maksta { $amount }
pay-on-delivery-unknown = Kättesaamisel võib tulla juurde maksta
pay-now-row = Tasuda kohe
pay-on-delivery-row = Tasuda kättesaamisel

## Arvutuskäik

working-open = Kuidas see on arvutatud
working-rule = Reegel { $rule }
working-since = kehtib alates { DATE($date, length: "short") }
working-source = Allikas: { $source }
working-payer-seller = tasutakse poele
working-payer-recipient = tasutakse kättesaamisel
working-customs-value = Tolliväärtus { $amount }
working-data-date = Reeglid seisuga { DATE($date) }
breakdown-disclaimer = Hinnang avalike reeglite põhjal. Lõplik on poe kassas näidatav hind.

## Märkused

note-rate-date =
    { $bank ->
        [ecb] Ümber arvutatud Euroopa Keskpanga kursiga, { DATE($date) }
       *[other] Ümber arvutatud kursiga, { DATE($date) } ({ $source })
    }

note-estimated-region = Maks sõltub piirkonnast; siin on kasutatud tüüpilist määra
note-hs-missing = Tootel pole kaubakoodi, seega pole tollimaks kindel
note-tariff-span = Olenevalt täpsest tootest on tollimaks { $from } kuni { $to }
note-tariff-old = Tollimaksumäär viimati kontrollitud: { DATE($date) }
note-unverified-rule = Üht kasutatud reeglit ei kinnita ametlik allikas
note-preference-possible = Päritolutõendiga ({ $agreement }) on tollimaks { $saving } väiksem
note-tax-included-in-duty = Maks sisaldub siin tollimaksus
note-home-tax-removed = Poe asukohariigi maks on maha arvatud
note-rule-changes = Uued reeglid alates { DATE($date, length: "short") }; hiljem saabuv saadetis võib maksta rohkem või vähem
note-excise = Tootele kehtivad erimaksud, mida siin ei arvutata
note-prohibited = Seda toodet ei tohi sinna saata
note-no-rules = Selle riigi tollimaksu ja muid makse veel ei arvutata
note-rate-missing = Vahetuskurss puudub: { CURRENCY($currency) }
note-duty-unknown = Tollimaks pole teada
note-tax-unknown = Maks pole teada
note-simplified-tariff = Väikesaadetistele võib kehtida lihtsustatud tollimaksumäär
note-yearly-limit = Kehtib aastas vaid mõnele sellisele saadetisele
note-home-tax-unknown = Poe asukohariigi maksu ei saanud maha arvata
note-hs-unknown = Toote kaubakoodi tollimaksumäär pole teada
note-tariff-not-computable = Selle toote tollimaks ei sõltu ainult hinnast ja kaalust
note-measure-by-line = Täiendav tollimaks sõltub täpsest tootest
note-measure-not-computable = Täiendav tollimaks sõltub sellest, millest toode on tehtud
note-origin-missing = Tollimaks sõltub valmistamisriigist, mida pole märgitud
note-preference-staged = Kaubanduslepingu madalam tollimaks pole teada
note-preference-not-applicable = Märgitud kaubandusleping selle toote kohta ei kehti
note-territory = Selles piirkonnas kehtivad teised reeglid
note-other = Osa neist summadest on hinnangulised
