### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Cenas sastāvs

breakdown-shipping = Piegāde
breakdown-insurance = Apdrošināšana
breakdown-duty = Muitas nodoklis

# Same as English: „Octroi de mer” ir īpašvārds
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] PVN (VAT)
                [NO] PVN (MVA)
               *[other] PVN
            }
        [jct] Patēriņa nodoklis
        [jct-local] Vietējais patēriņa nodoklis
        [sales-tax] Pārdošanas nodoklis
        [monofase] Nodoklis (monofase)
        [pph] Ienākuma nodoklis (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Nodoklis
       *[gst] { tax-name }
    }

breakdown-levy = Citi importa maksājumi
breakdown-fee = Pārvadātāja maksa
breakdown-total = Kopā
breakdown-total-estimate = Kopā (aptuveni)
breakdown-rate-of = { $rate } no { $base }

breakdown-flat-of =
    { $lines ->
        [zero] { $lines } preču veidu, par katru { $price }
        [one] { $lines } preču veids, { $price } par veidu
       *[other] { $lines } preču veidi, par katru { $price }
    }

breakdown-duty-free = bez muitas nodokļa
amount-unknown = vēl nav zināms
amount-free = bez maksas

## Muitas nodokļa likmes

rate-per-unit =
    { $unit ->
        [kg] { $price } par kg
        [kg-100] { $price } par 100 kg
        [kg-1000] { $price } par tonnu
        [pair] { $price } par pāri
        [l] { $price } par litru
       *[item] { $price } par gab.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, ne mazāk kā { $limit }
rate-at-most = { $rate }, ne vairāk kā { $limit }

## Kam un kad jāmaksā

pay-nothing-on-delivery = Saņemot sūtījumu, nekas nav jāmaksā
pay-on-delivery = Saņemot sūtījumu, jāmaksā { $amount }
pay-on-delivery-unknown = Saņemot sūtījumu, var būt jāpiemaksā
pay-now-row = Jāmaksā tagad
pay-on-delivery-row = Jāmaksā saņemot

## Aprēķins

working-open = Kā tas aprēķināts
working-rule = Noteikums { $rule }
working-since = spēkā kopš { DATE($date, length: "short") }
working-source = Avots: { $source }
working-payer-seller = iekasē veikals
working-payer-recipient = iekasē, izsniedzot sūtījumu
working-data-date = Noteikumi uz { DATE($date, length: "short") }
breakdown-disclaimer = Aptuveni, pēc publiskiem noteikumiem. Noteicošā ir apmaksas brīdī rādītā cena.

## Piezīmes

note-rate-date =
    { $bank ->
        [ecb] Pārrēķināts pēc Eiropas Centrālās bankas { DATE($date, length: "short") } kursa
       *[other] Pārrēķināts pēc { DATE($date, length: "short") } kursa ({ $source })
    }

note-home-tax-removed = Veikala valsts nodoklis ir atskaitīts
note-other = Dažas no šīm summām ir aptuvenas
