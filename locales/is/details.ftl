### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Verð

price-now = nú { $price }
announce-market = Verð uppfærð: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Upprunaleg verð verslunarinnar birtast aftur

## Sundurliðun

breakdown-close = Loka
breakdown-heading = Til greiðslu · { COUNTRY($country) }
breakdown-goods = Vörur
breakdown-shipping = Sendingarkostnaður
breakdown-insurance = Trygging
breakdown-duty = Tollur

# Same as English: „Octroi de mer“ er sérheiti
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Virðisaukaskattur (VAT)
                [NO] Virðisaukaskattur (MVA)
               *[other] Virðisaukaskattur
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Neysluskattur
        [jct-local] Neysluskattur héraðs
        [sales-tax] Söluskattur
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Skattur (monofase)
        [pph] Tekjuskattur (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Skattur
    }
breakdown-levy = Önnur aðflutningsgjöld
breakdown-fee = Gjald flutningsaðila
breakdown-discount = Afsláttur
breakdown-total = Samtals
breakdown-total-estimate = Samtals (áætlað)
breakdown-rate-of = { $rate } af { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } vöruflokkur, { $price } á flokk
       *[other] { $lines } vöruflokkar, { $price } á flokk
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
breakdown-duty-free = tollfrjálst
amount-unknown = ekki vitað enn
amount-free = ókeypis
estimate-mark = Áætlað

## Tolltaxtar

rate-per-unit =
    { $unit ->
        [kg] { $price } á kg
        [kg-100] { $price } á 100 kg
        [kg-1000] { $price } á tonn
        [pair] { $price } á par
        [l] { $price } á lítra
       *[item] { $price } á stykki
    }
rate-plus = { $first } + { $second }
rate-at-least = { $rate }, að lágmarki { $limit }
rate-at-most = { $rate }, að hámarki { $limit }

## Hver fær greitt og hvenær

pay-nothing-on-delivery = Ekkert að greiða við afhendingu
pay-on-delivery = { $amount } greiðist við afhendingu
pay-on-delivery-unknown = Við afhendingu gæti meira bæst við
pay-now-row = Greitt núna
pay-on-delivery-row = Greitt við afhendingu

## Útreikningur

working-open = Svona er þetta reiknað
working-rule = Regla { $rule }
working-since = í gildi frá { DATE($date) }
working-source = Heimild: { $source }
working-payer-seller = verslunin innheimtir
working-payer-recipient = innheimt við afhendingu
working-customs-value = Tollverð { $amount }
working-data-date = Reglur í gildi { DATE($date) }
breakdown-disclaimer = Áætlað eftir opinberum reglum. Verðið við greiðslu í versluninni gildir.

## Athugasemdir

note-rate-date =
    { $bank ->
        [ecb] Umreiknað á gengi Seðlabanka Evrópu { DATE($date) }
       *[other] Umreiknað á gengi { DATE($date) } ({ $source })
    }
note-estimated-region = Skatturinn fer eftir svæði; hér er miðað við dæmigerðan skatt
note-hs-missing = Vöruna vantar tollskrárnúmer og því er tollurinn óviss
note-tariff-span = Tollurinn er frá { $from } til { $to } eftir því hver varan er nákvæmlega
note-tariff-old = Tolltaxti síðast yfirfarinn { DATE($date) }
note-unverified-rule = Ein reglnanna er ekki staðfest í opinberri heimild
note-preference-possible = Með upprunasönnun ({ $agreement }): { $saving } lægri tollur
note-tax-included-in-duty = Skatturinn er hér hluti af tollinum
note-home-tax-removed = Skattur í landi verslunarinnar er dreginn frá
note-rule-changes = Reglur breytast { DATE($date) }; komi sendingin síðar getur verðið hækkað eða lækkað
note-excise = Á vöruna leggjast sérstök gjöld sem eru ekki reiknuð hér
note-prohibited = Ekki má senda þessa vöru þangað
note-no-rules = Tollar og skattar þessa lands eru ekki reiknaðir enn
note-rate-missing = Gengi vantar: { CURRENCY($currency) }
note-duty-unknown = Ekki er vitað um tollinn
note-tax-unknown = Ekki er vitað um skattinn
note-simplified-tariff = Einfaldaður tollur getur gilt um litlar sendingar
note-yearly-limit = Gildir aðeins um fáar slíkar sendingar á ári
note-home-tax-unknown = Ekki var hægt að draga frá skatt í landi verslunarinnar
note-hs-unknown = Ekki er vitað um tolltaxta fyrir tollskrárnúmer vörunnar
note-tariff-not-computable = Tollur á vöruna ræðst af fleiru en verði og þyngd
note-measure-by-line = Viðbótartollur ræðst af því hver varan er nákvæmlega
note-measure-not-computable = Viðbótartollur ræðst af því úr hverju varan er
note-origin-missing = Tollur ræðst af því hvar varan er framleidd, sem er ekki gefið upp
note-preference-staged = Ekki er vitað um lægri toll samkvæmt fríverslunarsamningnum
note-preference-not-applicable = Tilgreindur fríverslunarsamningur nær ekki til vörunnar
note-territory = Aðrar reglur gilda á þessu svæði
note-other = Sumar upphæðirnar eru áætlaðar

## Land, gjaldmiðill, tungumál

market-title = Hvert á að senda?
market-guess =
    { $reason ->
        [time-zone] Líklega { COUNTRY($country) }, út frá tímabelti
        [languages] Líklega { COUNTRY($country) }, út frá tungumáli vafrans
        [merchant] Líklega { COUNTRY($country) }, út frá upplýsingum verslunarinnar
        [url] { COUNTRY($country) }, samkvæmt hlekknum sem þú opnaðir
        [saved] { COUNTRY($country) }, fyrra val þitt
        [chosen] { COUNTRY($country) }, þitt val
       *[store] { COUNTRY($country) }, land verslunarinnar
    }
market-search = Leita að landi
market-search-hint = Land eða kóði
market-results =
    { $count ->
        [one] { $count } land fannst
       *[other] { $count } lönd fundust
    }
market-no-results = Ekkert land fannst
market-likely = Líkleg lönd
market-all = Öll lönd
market-currency = Gjaldmiðill
market-language = Tungumál
market-apply = Staðfesta
market-close = Loka
market-original = Sýna upprunaleg verð verslunarinnar
market-reset = Gleyma vali mínu
market-recent = Áður valið
market-currency-reason =
    { $reason ->
        [country] út frá landi: { COUNTRY($country) }
        [merchant] val verslunarinnar
        [saved] fyrra val þitt
        [chosen] þitt val
       *[store] gjaldmiðill verslunarinnar
    }
market-language-reason =
    { $reason ->
        [page] sama og á síðunni
        [languages] út frá vafranum
        [saved] fyrra val þitt
        [chosen] þitt val
       *[store] tungumál verslunarinnar
    }

## Tillaga og mörk

notice-greeting = Er áfangastaðurinn { COUNTRY($country) }? Skoðaðu verðin í gjaldmiðlinum { $currency }.
notice-accept = Verð í { $currency }
notice-dismiss = Halda þessum verðum
notice-free-shipping = { $amount } vantar upp á fría sendingu
notice-over-limit = { $amount } yfir tollfrelsismörkum
notice-greeting-here = Er áfangastaðurinn { COUNTRY($country) }? Sjáðu verðið heim að dyrum.
notice-accept-here = Verð: { COUNTRY($country) }
notice-never = Ekki spyrja aftur
notice-free-shipping-reached = Sendingin er frí
notice-under-limit = { $amount } eftir að tollfrelsismörkum
notice-above-limit = Yfir { $limit } bætist tollur við
notice-above-flat = Yfir { $limit } leggst fullur tollur á
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: varan er ekki send þangað
       *[warn] { COUNTRY($country) }: sérstakar reglur gilda um vöruna
    }
notice-not-sent = { COUNTRY($country) }: verslunin sendir ekki þangað

## Afhending

delivery-window = Afhending { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Afhending { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ef pantað er innan { DURATION($left, length: "short") }
delivery-window-likely = Líklega { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Líklega { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = ef pantað er fyrir { $time } (þinn tími)
delivery-at-once = Afhent strax
delivery-not-there = Ekki sent þangað: { COUNTRY($country) }
delivery-service-not-there = Ekki í boði: { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] Líkleg afhending, fyrsti dagur: { DATE($from, length: "long", weekday: "yes", year: "no") }, síðasti: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Afhending, fyrsti dagur: { DATE($from, length: "long", weekday: "yes", year: "no") }, síðasti: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] Líkleg afhending: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Afhending: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## Karfa

cart-heading = Pöntunin þín · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Fjöldi: { $name }
cart-more = Bæta einu við: { $name }
cart-less = Fækka um eitt: { $name }
cart-services = Sendingarmáti
cart-service =
    { $service ->
        [standard] Almenn sending
        [express] Hraðsending
        [economy] Hagkvæm sending
        [priority] Forgangssending
        [courier] Sendill
        [post] Póstur
       *[other] { $name }
    }
cart-cheapest = Ódýrast
cart-fastest = Fljótast
cart-paying = Tollur og skattur
cart-pay-now = Greiða núna með pöntuninni
cart-pay-later = Greiða flutningsaðila við afhendingu
cart-costs-more = Samtals { $amount } meira
cart-costs-less = Samtals { $amount } minna
cart-costs-same = Sama upphæð samtals
cart-items-row =
    { $count ->
        [one] { $count } vara
       *[other] { $count } vörur
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } af sendingu
        [duty] { $tax } af tolli
        [shipping-and-duty] { $tax } af sendingu og tolli
       *[order] { $tax }: leiðrétting á pöntun
    }
cart-rounding = Námundun
cart-tax-within = Þar af { $tax } { $amount }
cart-charged = Verslunin innheimtir { $price }
cart-charged-local = Gjaldmiðill greiðslu: { CURRENCY($currency) }
cart-gift-card = Greitt með gjafakorti
cart-payments = Greiðsluleiðir: { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] Fylki eða landsvæði
        [BR] Fylki
        [US] Fylki
       *[other] Svæði
    }
cart-region-why = Skatturinn fer eftir svæðinu. Valið er ekki geymt.
cart-postal-code = Póstnúmer
cart-postal-code-why = Á sumum svæðum gilda sérreglur. Númerið er ekki geymt.
cart-place-apply = Uppfæra
cart-papers = Þetta þarftu
cart-paper = { cart-paper-unnamed }: { $name }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Persónulegt tollnúmer
        [br-cpf] Skattnúmer
        [br-cnpj] Fyrirtækisnúmer
        [identity-number] Kennitala
        [tax-number] Skattnúmer
        [importer-number] Innflytjandanúmer
        [kyc] Staðfesting á auðkenni og heimilisfangi
        [real-name-check] Staðfesting undir réttu nafni
        [import-declaration] Aðflutningsskýrsla
       *[other] Upplýsingar fyrir tollinn
    }
cart-paper-shop = { $paper } (verslunin þarf þetta)
cart-paper-carrier = { $paper } (flutningsaðili biður um þetta)
cart-paper-maybe = { $paper } (ef til vill)
cart-not-there = { notice-not-sent }
cart-no-service = Enginn sendingarmáti er með verð fyrir þessa pöntun
cart-checkout = Ganga frá pöntun
cart-printed = Áætlun { $id } frá { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Samtals án skatts
        [duty] Samtals án tolls
        [duty-and-tax] Samtals án tolls og skatts
       *[fees] Samtals án innflutningsgjalda
    }
cart-tax-at-checkout = Skattur bætist við þegar greitt er
cart-spoken = { $label }: { $total }
