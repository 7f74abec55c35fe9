### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Rozpis ceny

breakdown-heading = Koľko zaplatíte · { COUNTRY($country) }
breakdown-goods = Tovar
breakdown-shipping = Doprava
breakdown-insurance = Poistenie
breakdown-duty = Clo

# Same as English: „octroi de mer“ je vlastný názov
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] DPH (VAT)
                [NO] DPH (MVA)
               *[other] DPH
            }
        [jct] Daň zo spotreby
        [jct-local] Miestna daň zo spotreby
        [sales-tax] Daň z predaja
        [monofase] Jednofázová daň
        [pph] Daň z príjmov (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Daň
       *[gst] { tax-name }
    }

breakdown-levy = Iné dovozné platby
breakdown-fee = Poplatok dopravcu
breakdown-total = Spolu
breakdown-total-estimate = Spolu (odhad)
breakdown-rate-of = { $rate } zo základu { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } druh tovaru za { $price }
        [few] { $lines } druhy tovaru po { $price }
        [many] { $lines } druhu tovaru po { $price }
       *[other] { $lines } druhov tovaru po { $price }
    }

breakdown-duty-free = bez cla
amount-unknown = zatiaľ nie je známe
amount-free = zadarmo
estimate-mark = Odhad

## Colné sadzby

rate-per-unit =
    { $unit ->
        [kg] { $price } za kg
        [kg-100] { $price } za 100 kg
        [kg-1000] { $price } za 1000 kg
        [pair] { $price } za pár
        [l] { $price } za liter
       *[item] { $price } za kus
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, najmenej { $limit }
rate-at-most = { $rate }, najviac { $limit }

## Komu a kedy sa platí

pay-nothing-on-delivery = Pri doručení už nič neplatíte
pay-on-delivery = Pri doručení doplatíte { $amount }
pay-on-delivery-unknown = Pri doručení môže vzniknúť doplatok
pay-now-row = Zaplatíte teraz
pay-on-delivery-row = Zaplatíte pri doručení

## Výpočet

working-open = Ako sa to počíta
working-rule = Pravidlo { $rule }
working-since = od { DATE($date) }
working-source = Zdroj: { $source }
working-payer-seller = vyberá obchod
working-payer-recipient = platí sa pri doručení
working-customs-value = Colná hodnota { $amount }
working-data-date = Pravidlá platné k { DATE($date) }
breakdown-disclaimer = Odhad podľa verejných predpisov. Rozhoduje suma v pokladni obchodu.

## Poznámky

note-rate-date =
    { $bank ->
        [ecb] Prepočítané kurzom Európskej centrálnej banky zo dňa { DATE($date) }
       *[other] Prepočítané kurzom zo dňa { DATE($date) } ({ $source })
    }

note-estimated-region = Daň sa líši podľa regiónu; použila sa obvyklá sadzba
note-hs-missing = Pri tomto tovare chýba colný kód, preto clo nie je isté
note-tariff-span = Clo je v rozpätí { $from } až { $to } podľa presného druhu tovaru
note-tariff-old = Sadzba cla naposledy overená { DATE($date) }
note-unverified-rule = Jedno z použitých pravidiel zatiaľ nie je potvrdené z úradného zdroja
note-preference-possible = S dokladom o pôvode ({ $agreement }) by bolo clo nižšie o { $saving }
note-tax-included-in-duty = Daň je tu súčasťou cla
note-home-tax-removed = Daň krajiny obchodu je odpočítaná
note-rule-changes = Od { DATE($date) } platia iné pravidlá; pri neskoršom doručení sa suma môže zmeniť
note-excise = Na tento tovar sa vzťahujú osobitné dane, ktoré tu nie sú vypočítané
note-prohibited = Tento tovar sa tam nesmie posielať
note-no-rules = Clo a dane tejto krajiny zatiaľ nepočítame
note-rate-missing = Chýba výmenný kurz: { CURRENCY($currency) }
note-duty-unknown = Výška cla nie je známa
note-tax-unknown = Výška dane nie je známa
note-simplified-tariff = Pre malé zásielky môže platiť zjednodušená sadzba cla
note-yearly-limit = Takýchto zásielok smie byť za rok len niekoľko
note-home-tax-unknown = Daň krajiny obchodu sa nepodarilo odpočítať
note-hs-unknown = Pre colný kód tohto tovaru nie je známa žiadna sadzba cla
note-tariff-not-computable = Clo pri tomto tovare nezávisí len od ceny a hmotnosti
note-measure-by-line = Ďalšie clo závisí od presného druhu tovaru
note-measure-not-computable = Ďalšie clo závisí od toho, z čoho je tovar vyrobený
note-origin-missing = Clo závisí od krajiny výroby, ktorá nie je uvedená
note-preference-staged = Nižšie clo podľa obchodnej dohody nie je známe
note-preference-not-applicable = Uvedená obchodná dohoda sa na tento tovar nevzťahuje
note-territory = V tejto oblasti platia iné pravidlá
note-other = Niektoré z týchto súm sú odhady
