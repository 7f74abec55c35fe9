### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Részletezés

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
working-data-date = Szabályok állapota: { DATE($date) }
breakdown-disclaimer = Becslés nyilvános szabályok alapján. A pénztárnál látható összeg az irányadó.

## Megjegyzések

note-rate-date =
    { $bank ->
        [ecb] Átváltás az Európai Központi Bank árfolyamán, { DATE($date) }
       *[other] Átváltási árfolyam: { $source }, { DATE($date) }
    }

note-home-tax-removed = A webáruház országának adóját levontuk
note-other = Az összegek egy része becslés
