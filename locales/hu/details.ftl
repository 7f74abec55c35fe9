### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

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
        [jct] Fogyasztási adó
        [jct-local] Helyi fogyasztási adó
        [sales-tax] Forgalmi adó
        [monofase] Egyfázisú adó
        [pph] Jövedelemadó (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Adó
       *[gst] { tax-name }
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
