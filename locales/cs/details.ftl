### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Rozpis ceny

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
        [jct] Daň ze spotřeby
        [jct-local] Místní daň ze spotřeby
        [sales-tax] Daň z prodeje
        [monofase] Jednofázová daň
        [pph] Daň z příjmů (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Daň
       *[gst] { tax-name }
    }

breakdown-levy = Další dovozní poplatky
breakdown-fee = Poplatek dopravce
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
       *[other] Přepočteno kurzem ze dne { DATE($date) } ({ $source })
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
