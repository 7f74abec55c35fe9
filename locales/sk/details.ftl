### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Rozpis ceny

breakdown-heading = Koľko zaplatíte · { COUNTRY($country) }
breakdown-goods = Tovar
estimate-mark = Odhad

## Výpočet

working-customs-value = Colná hodnota { $amount }

## Poznámky

note-estimated-region = Daň sa líši podľa regiónu; použila sa obvyklá sadzba
note-hs-missing = Pri tomto tovare chýba colný kód, preto clo nie je isté
note-tariff-span = Clo je v rozpätí { $from } až { $to } podľa presného druhu tovaru
note-tariff-old = Sadzba cla naposledy overená { DATE($date) }
note-unverified-rule = Jedno z použitých pravidiel zatiaľ nie je potvrdené z úradného zdroja
note-preference-possible = S dokladom o pôvode ({ $agreement }) by bolo clo nižšie o { $saving }
note-tax-included-in-duty = Daň je tu súčasťou cla
note-rule-changes = Od { DATE($date) } platia iné pravidlá; pri neskoršom doručení sa suma môže zmeniť
note-excise = Na tento tovar sa vzťahujú osobitné dane, ktoré tu nie sú vypočítané
note-prohibited = Tento tovar sa tam nesmie posielať
note-no-rules = Clo a dane tejto krajiny zatiaľ nepočítame
note-rate-missing = Chýba výmenný kurz: { CURRENCY($currency) }
note-duty-unknown = Výška cla nie je známa
note-tax-unknown = Výška dane nie je známa
note-simplified-tariff = Pre malé zásielky môže platiť zjednodušená sadzba cla
note-yearly-limit = Platí len pre niekoľko zásielok ročne
note-home-tax-unknown = Daň krajiny obchodu sa nepodarilo odpočítať
note-hs-unknown = Pre colný kód tohto tovaru nie je známa žiadna sadzba cla
note-tariff-not-computable = Clo pri tomto tovare nezávisí len od ceny a hmotnosti
note-measure-by-line = Ďalšie clo závisí od presného druhu tovaru
note-measure-not-computable = Ďalšie clo závisí od toho, z čoho je tovar vyrobený
note-origin-missing = Clo závisí od krajiny výroby, ktorá nie je uvedená
note-preference-staged = Nižšie clo podľa obchodnej dohody nie je známe
note-preference-not-applicable = Uvedená obchodná dohoda sa na tento tovar nevzťahuje
note-territory = V tejto oblasti platia iné pravidlá
