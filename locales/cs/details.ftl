### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Rozpis ceny

breakdown-heading = Kolik zaplatíte · { COUNTRY($country) }
breakdown-goods = Zboží
estimate-mark = Odhad

## Výpočet

working-customs-value = Celní hodnota { $amount }

## Poznámky

note-estimated-region = Daň se liší podle regionu; použita je obvyklá sazba
note-hs-missing = U tohoto zboží chybí celní kód, proto clo není jisté
note-tariff-span = Clo je v rozmezí { $from } až { $to } podle přesného druhu zboží
note-tariff-old = Sazba cla naposledy ověřena { DATE($date) }
note-unverified-rule = Jedno z použitých pravidel zatím není potvrzeno z úředního zdroje
note-preference-possible = S dokladem o původu ({ $agreement }) by clo bylo o { $saving } nižší
note-tax-included-in-duty = Daň je zde součástí cla
note-rule-changes = Od { DATE($date) } platí jiná pravidla; při pozdějším doručení se částka může změnit
note-excise = Na toto zboží se vztahují zvláštní daně, které zde nejsou vypočteny
note-prohibited = Toto zboží se tam nesmí zasílat
note-no-rules = Clo a daně této země zatím nepočítáme
note-rate-missing = Chybí směnný kurz: { CURRENCY($currency) }
note-duty-unknown = Výše cla není známa
note-tax-unknown = Výše daně není známa
note-simplified-tariff = Pro malé zásilky může platit zjednodušená sazba cla
note-yearly-limit = Platí jen pro několik zásilek ročně
note-home-tax-unknown = Daň země obchodu se nepodařilo odečíst
note-hs-unknown = Pro celní kód tohoto zboží není známa žádná sazba cla
note-tariff-not-computable = Clo u tohoto zboží nezávisí jen na ceně a hmotnosti
note-measure-by-line = Další clo závisí na přesném druhu zboží
note-measure-not-computable = Další clo závisí na tom, z čeho je zboží vyrobeno
note-origin-missing = Clo závisí na zemi výroby, která není uvedena
note-preference-staged = Nižší clo podle obchodní dohody není známo
note-preference-not-applicable = Uvedená obchodní dohoda se na toto zboží nevztahuje
note-territory = V této oblasti platí jiná pravidla
