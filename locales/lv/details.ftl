### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Cenas sastāvs

breakdown-heading = Jāmaksā · { COUNTRY($country) }
breakdown-goods = Preces
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
        [jct-local] Viet. patēriņa nodoklis
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
estimate-mark = Aptuveni

## Muitas nodokļa likmes

rate-per-unit =
    { $unit ->
        [kg] { $price } par kg
        [kg-100] { $price } par 100 kg
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
working-since = spēkā kopš { DATE($date) }
working-source = Avots: { $source }
working-payer-seller = iekasē veikals
working-payer-recipient = iekasē, izsniedzot sūtījumu
working-customs-value = Muitas vērtība { $amount }
working-data-date = Noteikumi uz { DATE($date) }
breakdown-disclaimer = Aptuveni pēc publiskiem noteikumiem. Noteicošā ir apmaksas brīdī rādītā cena.

## Piezīmes

note-rate-date =
    { $bank ->
        [ecb] Pārrēķināts pēc Eiropas Centrālās bankas { DATE($date) } kursa
       *[other] Pārrēķināts pēc { DATE($date) } kursa ({ $source })
    }

note-estimated-region = Nodoklis ir atkarīgs no reģiona; izmantota tipiska likme
note-hs-missing = Precei nav norādīts muitas kods, tāpēc muitas nodoklis nav droši zināms
note-tariff-span = Atkarībā no konkrētās preces muitas nodoklis ir no { $from } līdz { $to }
note-tariff-old = Muitas nodokļa likme pēdējoreiz pārbaudīta { DATE($date) }
note-unverified-rule = Viens no izmantotajiem noteikumiem nav apstiprināts oficiālā avotā
note-preference-possible = Ar izcelsmes apliecinājumu ({ $agreement }) muitas nodoklis par { $saving } mazāks
note-tax-included-in-duty = Nodoklis šeit ir iekļauts muitas nodoklī
note-home-tax-removed = Veikala valsts nodoklis ir atskaitīts
note-rule-changes = { DATE($date) } mainās noteikumi; vēlāk saņemts sūtījums var maksāt vairāk vai mazāk
note-excise = Precei piemēro īpašus nodokļus, kas šeit nav aprēķināti
note-prohibited = Šo preci uz turieni sūtīt nedrīkst
note-no-rules = Šīs valsts muitas un citi nodokļi vēl netiek aprēķināti
note-rate-missing = Nav valūtas kursa: { CURRENCY($currency) }
note-duty-unknown = Muitas nodoklis nav zināms
note-tax-unknown = Nodoklis nav zināms
note-simplified-tariff = Maziem sūtījumiem var būt vienkāršota muitas nodokļa likme
note-yearly-limit = Attiecas tikai uz dažiem šādiem sūtījumiem gadā
note-home-tax-unknown = Veikala valsts nodokli nevarēja atskaitīt
note-hs-unknown = Preces muitas kodam nav zināma muitas nodokļa likme
note-tariff-not-computable = Šīs preces muitas nodoklis ir atkarīgs ne tikai no cenas un svara
note-measure-by-line = Papildu muitas nodoklis ir atkarīgs no konkrētās preces
note-measure-not-computable = Papildu muitas nodoklis ir atkarīgs no tā, no kā prece izgatavota
note-origin-missing = Muitas nodoklis ir atkarīgs no izgatavošanas vietas, kas nav norādīta
note-preference-staged = Tirdzniecības nolīguma zemākais muitas nodoklis nav zināms
note-preference-not-applicable = Norādītais tirdzniecības nolīgums uz šo preci neattiecas
note-territory = Šajā teritorijā ir citi noteikumi
note-other = Dažas no šīm summām ir aptuvenas
