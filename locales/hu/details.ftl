### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Ár

announce-market = Megjelenített árak: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Ismét a webáruház saját árai láthatók

## Részletezés

breakdown-heading = Fizetendő · { COUNTRY($country) }
breakdown-goods = Termék
breakdown-shipping = Szállítás
breakdown-insurance = Biztosítás
breakdown-duty = Vám

# Same as English: az „octroi de mer” tulajdonnév
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Áfa (VAT)
                [NO] Áfa (MVA)
                [RO] Áfa (TVA)
                [SK] Áfa (DPH)
               *[other] Áfa
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Fogyasztási adó
        [jct-local] Helyi fogyasztási adó
        [sales-tax] Forgalmi adó
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Egyfázisú adó
        [pph] Jövedelemadó (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Adó
    }

breakdown-levy = Egyéb behozatali terhek
breakdown-fee = Szállító vámkezelési díja
breakdown-total = Összesen
breakdown-total-estimate = Összesen (becsült)
breakdown-rate-of = { $base } után { $rate }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } féle áru, { $price }
       *[other] { $lines } féle áru, egyenként { $price }
    }

breakdown-duty-free = vámmentes
amount-unknown = még nem ismert
amount-free = ingyenes
estimate-mark = Becslés

## Vámtételek

rate-per-unit =
    { $unit ->
        [kg] { $price }/kg
        [kg-100] { $price }/100 kg
        [kg-1000] { $price }/1000 kg
        [pair] { $price }/pár
        [l] { $price }/liter
       *[item] { $price }/db
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, legalább { $limit }
rate-at-most = { $rate }, legfeljebb { $limit }

## Kinek és mikor kell fizetni

pay-nothing-on-delivery = Átvételkor nincs fizetnivaló
pay-on-delivery = Átvételkor fizetendő: { $amount }
pay-on-delivery-unknown = Átvételkor további költség merülhet fel
pay-now-row = Most fizetendő
pay-on-delivery-row = Átvételkor fizetendő

## A számítás

working-open = A számítás menete
working-rule = Szabály: { $rule }
working-since = { DATE($date) } óta
working-source = Forrás: { $source }
working-payer-seller = a webáruház szedi be
working-payer-recipient = átvételkor fizetendő
working-customs-value = Vámérték: { $amount }
working-data-date = Szabályok állapota: { DATE($date) }
breakdown-disclaimer = Becslés nyilvános szabályok alapján. A pénztárnál látható összeg az irányadó.

## Megjegyzések

note-rate-date =
    { $bank ->
        [ecb] Átváltás az Európai Központi Bank árfolyamán, { DATE($date) }
       *[other] Átváltási árfolyam: { $source }, { DATE($date) }
    }

note-estimated-region = Az adó régiónként eltér; itt egy jellemző értékkel számoltunk
note-hs-missing = A termék vámtarifaszáma hiányzik, ezért a vám összege bizonytalan
note-tariff-span = A vám a pontos terméktől függően { $from } és { $to } között van
note-tariff-old = A vámtétel utolsó ellenőrzése: { DATE($date) }
note-unverified-rule = Az egyik alkalmazott szabályt hivatalos forrás még nem erősíti meg
note-preference-possible = Származási igazolással ({ $agreement }) { $saving } vám megtakarítható
note-tax-included-in-duty = Az adó itt a vám része
note-home-tax-removed = A webáruház országának adóját levontuk
note-rule-changes = Új szabályok lépnek életbe ({ DATE($date) }): későbbi érkezésnél más lehet az összeg
note-excise = A termékre külön adók vonatkoznak, ezeket itt nem számoltuk ki
note-prohibited = Ez a termék oda nem küldhető
note-no-rules = Ennek az országnak a vámját és adóit még nem számoljuk
note-rate-missing = Nincs árfolyam: { CURRENCY($currency) }
note-duty-unknown = A vám összege nem ismert
note-tax-unknown = Az adó összege nem ismert
note-simplified-tariff = Kis csomagokra egyszerűsített vámtétel vonatkozhat
note-yearly-limit = Évente csak néhány ilyen csomag küldhető
note-home-tax-unknown = A webáruház országának adóját nem lehetett levonni
note-hs-unknown = A termék vámtarifaszámához nem ismert vámtétel
note-tariff-not-computable = A termék vámja nemcsak az ártól és a súlytól függ
note-measure-by-line = Egy további vám a pontos terméktől függ
note-measure-not-computable = Egy további vám a termék anyagától függ
note-origin-missing = A vám a gyártás országától függ, amely nincs megadva
note-preference-staged = A kereskedelmi megállapodás szerinti kisebb vám nem ismert
note-preference-not-applicable = A megadott kereskedelmi megállapodás erre a termékre nem vonatkozik
note-territory = Ezen a területen más szabályok érvényesek
note-other = Az összegek egy része becslés

## Ország, pénznem, nyelv

market-title = Hová érkezzen a csomag?

market-guess =
    { $reason ->
        [time-zone] Valószínűleg { COUNTRY($country) }, az időzóna alapján
        [languages] Valószínűleg { COUNTRY($country) }, a böngésző nyelve alapján
        [merchant] Valószínűleg { COUNTRY($country) }, a webáruház adatai alapján
        [url] { COUNTRY($country) }, a megnyitott link alapján
        [saved] { COUNTRY($country) }, korábbi választás
        [chosen] { COUNTRY($country) }, jelenlegi választás
       *[store] { COUNTRY($country) }, a webáruház országa
    }

market-search = Ország keresése
market-search-hint = Ország vagy kód

# One form: számnév után a főnév egyes számban áll
market-results = { $count } ország található

market-no-results = Nincs ilyen ország
market-likely = Javasolt
market-all = Minden ország
market-currency = Pénznem
market-language = Nyelv
market-close = Bezárás
market-original = A webáruház saját árainak mutatása
market-reset = Választás törlése
market-recent = Korábban választott

market-currency-reason =
    { $reason ->
        [country] ország szerint: { COUNTRY($country) }
        [merchant] a webáruház beállítása
        [saved] korábbi választás
        [chosen] jelenlegi választás
       *[store] a webáruházé
    }

market-language-reason =
    { $reason ->
        [page] az oldal nyelve
        [languages] a böngésző alapján
        [saved] korábbi választás
        [chosen] jelenlegi választás
       *[store] a webáruházé
    }

## Szállítás

delivery-window = Érkezés: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Érkezés: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = még { DURATION($left, length: "short") } van a rendelésre
delivery-window-likely = Várhatóan { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Várhatóan { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = rendelési határidő: { $time } (helyi idő)
delivery-at-once = Azonnal elérhető
delivery-not-there = Ide nincs szállítás: { COUNTRY($country) }
delivery-service-not-there = Ide nem elérhető: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Várható érkezés { DATE($from, length: "long", weekday: "yes", year: "no") } és { DATE($to, length: "long", weekday: "yes", year: "no") } között
       *[yes] Érkezés { DATE($from, length: "long", weekday: "yes", year: "no") } és { DATE($to, length: "long", weekday: "yes", year: "no") } között
    }

delivery-spoken-day =
    { $sure ->
        [no] Várható érkezés: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Érkezés: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
