### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Cena

price-now = nyní { $price }
announce-market = Zobrazené ceny: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Znovu se zobrazují ceny, jak je uvádí obchod

## Rozpis ceny

breakdown-close = Zavřít
breakdown-heading = Kolik zaplatíte · { COUNTRY($country) }
breakdown-goods = Zboží
breakdown-shipping = Doprava
breakdown-insurance = Pojištění
breakdown-duty = Clo

# Same as English: „octroi de mer“ je vlastní název
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] DPH (VAT)
                [NO] DPH (MVA)
               *[other] DPH
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Daň ze spotřeby
        [jct-local] Místní daň ze spotřeby
        [sales-tax] Daň z prodeje
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Jednofázová daň
        [pph] Daň z příjmů (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Daň
    }
breakdown-levy = Další dovozní poplatky
breakdown-fee = Poplatek dopravce
breakdown-discount = Sleva
breakdown-total = Celkem
breakdown-total-estimate = Celkem (odhad)
breakdown-rate-of = { $rate } ze základu { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } druh zboží za { $price }
        [few] { $lines } druhy zboží po { $price }
        [many] { $lines } druhu zboží po { $price }
       *[other] { $lines } druhů zboží po { $price }
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
breakdown-duty-free = bez cla
amount-unknown = zatím není známo
amount-free = zdarma
estimate-mark = Odhad

## Celní sazby

rate-per-unit =
    { $unit ->
        [kg] { $price } za kg
        [kg-100] { $price } za 100 kg
        [kg-1000] { $price } za 1000 kg
        [pair] { $price } za pár
        [l] { $price } za litr
       *[item] { $price } za kus
    }
rate-plus = { $first } + { $second }
rate-at-least = { $rate }, nejméně { $limit }
rate-at-most = { $rate }, nejvýše { $limit }

## Komu a kdy se platí

pay-nothing-on-delivery = Při doručení už nic neplatíte
pay-on-delivery = Při doručení doplatíte { $amount }
pay-on-delivery-unknown = Při doručení může být požadován doplatek
pay-now-row = Zaplatíte teď
pay-on-delivery-row = Zaplatíte při doručení

## Výpočet

working-open = Jak se to počítá
working-rule = Pravidlo { $rule }
working-since = od { DATE($date) }
working-source = Zdroj: { $source }
working-payer-seller = vybírá obchod
working-payer-recipient = platí se při doručení
working-customs-value = Celní hodnota { $amount }
working-data-date = Pravidla platná k { DATE($date) }
breakdown-disclaimer = Odhad podle veřejných předpisů. Rozhoduje částka v pokladně obchodu.

## Poznámky

note-rate-date =
    { $bank ->
        [ecb] Přepočteno kurzem Evropské centrální banky ze dne { DATE($date) }
       *[other] Přepočteno kurzem { $source } ze dne { DATE($date) }
    }
note-estimated-region = Daň se liší podle regionu; použita je obvyklá sazba
note-hs-missing = U tohoto zboží chybí celní kód, proto clo není jisté
note-tariff-span = Clo je v rozmezí { $from } až { $to } podle přesného druhu zboží
note-tariff-old = Sazba cla naposledy ověřena { DATE($date) }
note-unverified-rule = Jedno z použitých pravidel zatím není potvrzeno z úředního zdroje
note-preference-possible = S dokladem o původu ({ $agreement }) by clo bylo o { $saving } nižší
note-tax-included-in-duty = Daň je zde součástí cla
note-home-tax-removed = Daň země obchodu je odečtena
note-rule-changes = Od { DATE($date) } platí jiná pravidla; při pozdějším doručení se částka může změnit
note-excise = Na toto zboží se vztahují zvláštní daně, které zde nejsou vypočteny
note-prohibited = Toto zboží se tam nesmí zasílat
note-no-rules = Clo a daně této země zatím nepočítáme
note-rate-missing = Chybí směnný kurz: { CURRENCY($currency) }
note-duty-unknown = Výše cla není známa
note-tax-unknown = Výše daně není známa
note-simplified-tariff = Pro malé zásilky může platit zjednodušená sazba cla
note-yearly-limit = Takových zásilek smí být za rok jen několik
note-home-tax-unknown = Daň země obchodu se nepodařilo odečíst
note-hs-unknown = Pro celní kód tohoto zboží není známa žádná sazba cla
note-tariff-not-computable = Clo u tohoto zboží nezávisí jen na ceně a hmotnosti
note-measure-by-line = Další clo závisí na přesném druhu zboží
note-measure-not-computable = Další clo závisí na tom, z čeho je zboží vyrobeno
note-origin-missing = Clo závisí na zemi výroby, která není uvedena
note-preference-staged = Nižší clo podle obchodní dohody není známo
note-preference-not-applicable = Uvedená obchodní dohoda se na toto zboží nevztahuje
note-territory = V této oblasti platí jiná pravidla
note-other = Některé z těchto částek jsou odhady

## Země, měna, jazyk

market-title = Kam zásilku doručit?
market-guess =
    { $reason ->
        [time-zone] Nejspíš { COUNTRY($country) }, soudě podle časového pásma
        [languages] Nejspíš { COUNTRY($country) }, soudě podle jazyka prohlížeče
        [merchant] Nejspíš { COUNTRY($country) }, podle údajů obchodu
        [url] { COUNTRY($country) }, podle otevřeného odkazu
        [saved] { COUNTRY($country) }, vaše dřívější volba
        [chosen] { COUNTRY($country) }, vaše volba
       *[store] { COUNTRY($country) }, země obchodu
    }
market-search = Hledat zemi
market-search-hint = Země nebo kód
market-results =
    { $count ->
        [one] Nalezena { $count } země
        [few] Nalezeny { $count } země
        [many] Nalezeno { $count } země
       *[other] Nalezeno { $count } zemí
    }
market-no-results = Žádná země nenalezena
market-likely = Navrhované
market-all = Všechny země
market-currency = Měna
market-language = Jazyk
market-apply = Použít
market-close = Zavřít
market-original = Zobrazit ceny, jak je uvádí obchod
market-reset = Zapomenout volbu
market-recent = Dříve vybrané
market-currency-reason =
    { $reason ->
        [country] měna země: { COUNTRY($country) }
        [merchant] určil ji obchod
        [saved] vaše dřívější volba
        [chosen] vaše volba
       *[store] měna obchodu
    }
market-language-reason =
    { $reason ->
        [page] jazyk této stránky
        [languages] podle prohlížeče
        [saved] vaše dřívější volba
        [chosen] vaše volba
       *[store] jazyk obchodu
    }

## Nabídka a limity

notice-greeting = Země doručení: { COUNTRY($country) }? Ceny lze zobrazit v měně { $currency }.
notice-accept = Ceny v { $currency }
notice-dismiss = Ponechat tyto ceny
notice-free-shipping = Do dopravy zdarma zbývá { $amount }
notice-over-limit = O { $amount } nad limitem pro osvobození od cla
notice-greeting-here = Země doručení: { COUNTRY($country) }? Zjistěte cenu až ke dveřím.
notice-accept-here = Ceny: { COUNTRY($country) }
notice-never = Příště se neptat
notice-free-shipping-reached = Doprava je zdarma
notice-under-limit = Do limitu pro osvobození od cla zbývá { $amount }
notice-above-limit = Nad { $limit } se připočítává clo
notice-above-flat = Nad { $limit } se platí plné clo
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: toto zboží se sem nezasílá
       *[warn] { COUNTRY($country) }: pro toto zboží platí zvláštní pravidla
    }
notice-not-sent = Obchod do této země nezasílá: { COUNTRY($country) }

## Doručení

delivery-window = Doručení { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Doručení { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = při objednání do { DURATION($left, length: "short") }
delivery-window-likely = Nejspíš { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Nejspíš { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = při objednání do { $time } (váš čas)
delivery-at-once = K dispozici ihned
delivery-not-there = Sem se nedoručuje: { COUNTRY($country) }
delivery-service-not-there = Není k dispozici: { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] Pravděpodobné doručení: { DATE($from, length: "long", weekday: "yes", year: "no") } až { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Doručení: { DATE($from, length: "long", weekday: "yes", year: "no") } až { DATE($to, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] Pravděpodobné doručení: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Doručení: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## Košík

cart-heading = Vaše objednávka · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Počet kusů: { $name }
cart-more = O kus více: { $name }
cart-less = O kus méně: { $name }
cart-services = Doprava
cart-service =
    { $service ->
        [standard] Standardní
        [express] Expresní
        [economy] Ekonomická
        [priority] Prioritní
        [courier] Kurýr
        [post] Pošta
       *[other] { $name }
    }
cart-cheapest = Nejlevnější
cart-fastest = Nejrychlejší
cart-paying = Clo a daň
cart-pay-now = Zaplatit teď, s objednávkou
cart-pay-later = Zaplatit při doručení, dopravci
cart-costs-more = Celkem o { $amount } více
cart-costs-less = Celkem o { $amount } méně
cart-costs-same = Celkem stejně
cart-items-row =
    { $count ->
        [one] { $count } kus
        [few] { $count } kusy
        [many] { $count } kusu
       *[other] { $count } kusů
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } z dopravy
        [duty] { $tax } z cla
        [shipping-and-duty] { $tax } z dopravy a cla
       *[order] { $tax }: oprava za celou objednávku
    }
cart-rounding = Zaokrouhlení
cart-tax-within = Včetně { $tax } { $amount }
cart-charged = Obchod účtuje { $price }
cart-charged-local = Měna platby: { CURRENCY($currency) }
cart-gift-card = Uhrazeno dárkovou kartou
cart-payments = Možnosti platby: { LIST($ways, type: "or") }

# Same as English: „region“ je i české slovo
cart-region =
    { $country ->
        [CA] Provincie nebo teritorium
        [BR] Brazilský stát
        [US] Stát USA
       *[other] Region
    }
cart-region-why = Závisí na tom daň. Neukládá se.
cart-postal-code = PSČ
cart-postal-code-why = Některé oblasti mají vlastní pravidla. Neukládá se.
cart-place-apply = Přepočítat
cart-papers = Co budete potřebovat
cart-paper =
    { $code ->
        [kr-customs-code] Osobní celní kód: { $name }
        [br-cpf] Daňové číslo: { $name }
        [br-cnpj] Číslo firmy: { $name }
        [identity-number] Osobní identifikační číslo: { $name }
        [tax-number] Daňové číslo: { $name }
        [importer-number] Číslo dovozce: { $name }
        [kyc] Doklad totožnosti a adresy: { $name }
        [real-name-check] Ověření skutečného jména: { $name }
        [import-declaration] Dovozní celní prohlášení: { $name }
       *[other] { $name }
    }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osobní celní kód
        [br-cpf] Daňové číslo
        [br-cnpj] Číslo firmy
        [identity-number] Osobní identifikační číslo
        [tax-number] Daňové číslo
        [importer-number] Číslo dovozce
        [kyc] Doklad totožnosti a adresy
        [real-name-check] Ověření skutečného jména
        [import-declaration] Dovozní celní prohlášení
       *[other] Číslo, které žádá celní správa
    }
cart-paper-shop = { $paper } (sdělte obchodu)
cart-paper-carrier = { $paper } (vyžádá si dopravce)
cart-paper-maybe = { $paper } (možná)
cart-not-there = Obchod do této země nezasílá: { COUNTRY($country) }
cart-no-service = Žádný způsob dopravy nemá pro tuto objednávku cenu
cart-checkout = Pokračovat k pokladně
cart-printed = Odhad { $id } ze dne { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Celkem bez daně
        [duty] Celkem bez cla
        [duty-and-tax] Celkem bez cla a daně
       *[fees] Celkem bez dovozních poplatků
    }
cart-tax-at-checkout = Daň se připočte v pokladně
cart-spoken = { $label }: { $total }
