### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Hind

announce-market = Hinnad on uuendatud: riik { COUNTRY($country) }, valuuta { CURRENCY($currency) }
announce-original = Jälle on näha poe enda hinnad

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
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Tarbimismaks
        [jct-local] Kohalik tarbimismaks
        [sales-tax] Müügimaks
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Maks (monofase)
        [pph] Tulumaks (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Maks
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
       *[other] Ümber arvutatud: { $source } kurss, { DATE($date) }
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

## Riik, valuuta, keel

market-title = Kuhu tellimus saata?

market-guess =
    { $reason ->
        [time-zone] Arvame, et riik on { COUNTRY($country) } (ajavööndi järgi)
        [languages] Arvame, et riik on { COUNTRY($country) } (brauseri keele järgi)
        [merchant] Arvame, et riik on { COUNTRY($country) } (poe andmete järgi)
        [url] { COUNTRY($country) }, avatud lingi järgi
        [saved] { COUNTRY($country) }, teie varasem valik
        [chosen] { COUNTRY($country) }, teie valik
       *[store] { COUNTRY($country) }, poe asukohariik
    }

market-search = Otsi riiki
market-search-hint = Riik või kood

market-results =
    { $count ->
        [one] Leitud { $count } riik
       *[other] Leitud { $count } riiki
    }

market-no-results = Riiki ei leitud
market-likely = Tõenäolised
market-all = Kõik riigid
market-currency = Valuuta
market-language = Keel
market-close = Sulge
market-original = Näita poe algseid hindu
market-reset = Unusta minu valik
market-recent = Varem valitud

market-currency-reason =
    { $reason ->
        [country] riigi järgi: { COUNTRY($country) }
        [merchant] poe määratud
        [saved] teie varasem valik
        [chosen] teie valik
       *[store] poe enda valuuta
    }

market-language-reason =
    { $reason ->
        [page] nagu sellel lehel
        [languages] brauseri järgi
        [saved] teie varasem valik
        [chosen] teie valik
       *[store] poe enda keel
    }

## Tarne

delivery-window = Tarne { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Tarne { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = kui tellite { DURATION($left, length: "short") } jooksul
delivery-window-likely = Arvatavasti { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Arvatavasti { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = kui tellite enne { $time } (teie aja järgi)
delivery-at-once = Kohe kättesaadav
delivery-not-there = Tarnet ei ole: { COUNTRY($country) }
delivery-service-not-there = Pole saadaval: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Arvatav tarne: { DATE($from, length: "long", weekday: "yes", year: "no") } kuni { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Tarne: { DATE($from, length: "long", weekday: "yes", year: "no") } kuni { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Arvatav tarne: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Tarne: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
