### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Ár

price-now = most { $price }
announce-market = Megjelenített árak: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Ismét a webáruház saját árai láthatók

## Részletezés

breakdown-close = Bezárás
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
breakdown-discount = Kedvezmény
breakdown-total = Összesen
breakdown-total-estimate = Összesen (becsült)
breakdown-rate-of = { $base } után { $rate }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } féle áru, { $price }
       *[other] { $lines } féle áru, egyenként { $price }
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
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
market-apply = Alkalmaz
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

## Ajánlat és értékhatárok

notice-greeting = Szállítás ide: { COUNTRY($country) }? Árak megtekintése: { $currency }.
notice-accept = Árak: { $currency }
notice-dismiss = Maradjanak ezek az árak
notice-free-shipping = Még { $amount } az ingyenes szállításig
notice-over-limit = { $amount } a vámmentes értékhatár felett
notice-greeting-here = Szállítás ide: { COUNTRY($country) }? Ár házhoz szállítva.
notice-accept-here = Árak: { COUNTRY($country) }
notice-never = Ne kérdezze újra
notice-free-shipping-reached = A szállítás ingyenes
notice-under-limit = Még { $amount } a vámmentes értékhatárig
notice-above-limit = { $limit } felett vámot is kell fizetni
notice-above-flat = { $limit } felett a teljes vám fizetendő
notice-restricted =
    { $action ->
        [block] Ez a termék ide nem rendelhető: { COUNTRY($country) }
       *[warn] A termékre külön szabályok vonatkoznak: { COUNTRY($country) }
    }
notice-not-sent = A webáruház ide nem szállít: { COUNTRY($country) }

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

## Kosár

cart-heading = Rendelés · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Mennyiség: { $name }
cart-more = Eggyel több: { $name }
cart-less = Eggyel kevesebb: { $name }
cart-services = Szállítás
cart-service =
    { $service ->
        [standard] Normál
        [express] Expressz
        [economy] Gazdaságos
        [priority] Elsőbbségi
        [courier] Futár
        [post] Posta
       *[other] { $name }
    }
cart-cheapest = Legolcsóbb
cart-fastest = Leggyorsabb
cart-paying = Vám és adó
cart-pay-now = Fizetés most, a rendeléssel
cart-pay-later = Fizetés átvételkor, a szállítónak
cart-costs-more = Összesen ennyivel több: { $amount }
cart-costs-less = Összesen ennyivel kevesebb: { $amount }
cart-costs-same = Összesen ugyanannyi

# One form: számnév után a főnév egyes számban áll
cart-items-row = { $count } termék
cart-tax-rest =
    { $on ->
        [shipping] { $tax } a szállítás után
        [duty] { $tax } a vám után
        [shipping-and-duty] { $tax } a szállítás és a vám után
       *[order] { $tax }: a teljes rendelés korrekciója
    }
cart-rounding = Kerekítés
cart-tax-within = Ebből { $tax }: { $amount }
cart-charged = A webáruház által terhelt összeg: { $price }
cart-charged-local = Fizetés pénzneme: { CURRENCY($currency) }
cart-gift-card = Ajándékkártyával fizetve
cart-payments = Fizetési módok: { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] Tartomány vagy terület
        [BR] Szövetségi állam
        [US] Szövetségi állam
       *[other] Régió
    }
cart-region-why = Ettől függ az adó. Nem tároljuk.
cart-postal-code = Irányítószám
cart-postal-code-why = Egyes területeken külön szabályok érvényesek. Nem tároljuk.
cart-place-apply = Frissítés
cart-papers = Amire szükség lesz
cart-paper =
    { $code ->
        [kr-customs-code] Személyes vámkód: { $name }
        [br-cpf] Adóazonosító: { $name }
        [br-cnpj] Cégazonosító: { $name }
        [identity-number] Személyi azonosító: { $name }
        [tax-number] Adóazonosító: { $name }
        [importer-number] Importőri azonosító: { $name }
        [kyc] Személyazonosság és lakcím igazolása: { $name }
        [real-name-check] Megerősítés valódi névvel: { $name }
        [import-declaration] Importnyilatkozat: { $name }
       *[other] { $name }
    }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Személyes vámkód
        [br-cpf] Adóazonosító
        [br-cnpj] Cégazonosító
        [identity-number] Személyi azonosító
        [tax-number] Adóazonosító
        [importer-number] Importőri azonosító
        [kyc] Személyazonosság és lakcím igazolása
        [real-name-check] Megerősítés valódi névvel
        [import-declaration] Importnyilatkozat
       *[other] A vámhatóság által kért szám
    }
cart-paper-shop = { $paper } (a webáruháznak kell megadni)
cart-paper-carrier = { $paper } (a szállító kéri)
cart-paper-maybe = { $paper } (esetleg)
cart-not-there = A webáruház ide nem szállít: { COUNTRY($country) }
cart-no-service = Ehhez a rendeléshez egyik szállítási módnak sincs ára
cart-checkout = Tovább a pénztárhoz
cart-printed = Becslés: { $id }, { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Összesen adó nélkül
        [duty] Összesen vám nélkül
        [duty-and-tax] Összesen vám és adó nélkül
       *[fees] Összesen behozatali terhek nélkül
    }
cart-tax-at-checkout = Az adó a pénztárnál adódik hozzá
cart-spoken = { $label }: { $total }
