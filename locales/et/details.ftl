### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Hind

price-now = nüüd { $price }
announce-market = Hinnad on uuendatud: riik { COUNTRY($country) }, valuuta { CURRENCY($currency) }
announce-original = Jälle on näha poe enda hinnad

## Hinna koosseis

breakdown-close = Sulge
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
breakdown-discount = Allahindlus
breakdown-total = Kokku
breakdown-total-estimate = Kokku (hinnanguline)
breakdown-rate-of = { $rate } summast { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } kaubaliik, { $price }
       *[other] { $lines } kaubaliiki, igaühe eest { $price }
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
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
market-apply = Rakenda
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

## Soovitus ja piirid

notice-greeting = Kas sihtriik on { COUNTRY($country) }? Hindu saab vaadata valuutas { $currency }.
notice-accept = Hinnad: { $currency }
notice-dismiss = Jäta praegused hinnad
notice-free-shipping = Tasuta tarneni on puudu { $amount }
notice-over-limit = { $amount } üle tollimaksuvaba piiri
notice-greeting-here = Sihtriik on { COUNTRY($country) }? Vaadake hinda koju toimetatuna.
notice-accept-here = Hinnad: { COUNTRY($country) }
notice-never = Ära enam küsi
notice-free-shipping-reached = Tarne on tasuta
notice-under-limit = Tollimaksuvaba piirini on jäänud { $amount }
notice-above-limit = Kui summa ületab { $limit }, lisandub tollimaks
notice-above-flat = Kui summa ületab { $limit }, lisandub täismääras tollimaks
notice-restricted =
    { $action ->
        [block] Sihtriik { COUNTRY($country) }: seda toodet sinna ei saadeta
       *[warn] Sihtriik { COUNTRY($country) }: tootele kehtivad erireeglid
    }
notice-not-sent = Sihtriik { COUNTRY($country) }: pood sinna ei saada

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

## Ostukorv

cart-heading = Teie tellimus · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Kogus: { $name }
cart-more = Üks juurde: { $name }
cart-less = Üks vähem: { $name }
cart-services = Tarneviis
cart-service =
    { $service ->
        [standard] Tavatarne
        [express] Kiirtarne
        [economy] Säästutarne
        [priority] Eelistarne
        [courier] Kuller
        [post] Post
       *[other] { $name }
    }
cart-cheapest = Soodsaim
cart-fastest = Kiireim
cart-paying = Tollimaks ja muud maksud
cart-pay-now = Tasuda kohe koos tellimusega
cart-pay-later = Tasuda kättesaamisel vedajale
cart-costs-more = Kokku { $amount } rohkem
cart-costs-less = Kokku { $amount } vähem
cart-costs-same = Kokku sama palju
cart-items-row =
    { $count ->
        [one] { $count } toode
       *[other] { $count } toodet
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } tarnelt
        [duty] { $tax } tollimaksult
        [shipping-and-duty] { $tax } tarnelt ja tollimaksult
       *[order] { $tax }: kogu tellimuse korrigeerimine
    }
cart-rounding = Ümardamine
cart-tax-within = sh { $tax } { $amount }
cart-charged = Poele tasute { $price }
cart-charged-local = Makse valuuta: { CURRENCY($currency) }
cart-gift-card = Tasutud kinkekaardiga
cart-payments = Makseviisid: { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] Provints või territoorium
        [BR] Osariik
        [US] Osariik
       *[other] Piirkond
    }
cart-region-why = Maks sõltub sellest. Valikut ei salvestata.
cart-postal-code = Postiindeks
cart-postal-code-why = Mõnes piirkonnas kehtivad oma reeglid. Indeksit ei salvestata.
cart-place-apply = Uuenda
cart-papers = Teil on vaja
cart-paper = { cart-paper-unnamed }: { $name }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Isiklik tollikood
        [br-cpf] Maksumaksja number
        [br-cnpj] Ettevõtte registrikood
        [identity-number] Isikukood
        [tax-number] Maksumaksja number
        [importer-number] Importija number
        [kyc] Isikut ja aadressi tõendav dokument
        [real-name-check] Kinnitus pärisnime all
        [import-declaration] Impordideklaratsioon
       *[other] Tolli küsitav teave
    }
cart-paper-shop = { $paper } (esitatakse poele)
cart-paper-carrier = { $paper } (küsib vedaja)
cart-paper-maybe = { $paper } (võib-olla)
cart-not-there = { notice-not-sent }
cart-no-service = Ühelgi tarneviisil pole selle tellimuse jaoks hinda
cart-checkout = Edasi kassasse
cart-printed = Hinnang { $id }, { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Kokku ilma maksuta
        [duty] Kokku ilma tollimaksuta
        [duty-and-tax] Kokku tolli- ja muude maksudeta
       *[fees] Kokku ilma imporditasudeta
    }
cart-tax-at-checkout = Maks lisandub kassas
cart-spoken = { $label }: { $total }
