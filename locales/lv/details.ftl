### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Cenas sastāvs

breakdown-heading = Jāmaksā · { COUNTRY($country) }
breakdown-goods = Preces
estimate-mark = Aptuveni

## Aprēķins

working-customs-value = Muitas vērtība { $amount }

## Piezīmes

note-estimated-region = Nodoklis ir atkarīgs no reģiona; izmantota tipiska likme
note-hs-missing = Precei nav norādīts muitas kods, tāpēc muitas nodoklis nav droši zināms
note-tariff-span = Atkarībā no konkrētās preces muitas nodoklis ir no { $from } līdz { $to }
note-tariff-old = Muitas nodokļa likme pēdējoreiz pārbaudīta { DATE($date, length: "short") }
note-unverified-rule = Viens no izmantotajiem noteikumiem nav apstiprināts oficiālā avotā
note-preference-possible = Ar izcelsmes apliecinājumu ({ $agreement }) muitas nodoklis par { $saving } mazāks
note-tax-included-in-duty = Nodoklis šeit ir iekļauts muitas nodoklī
note-rule-changes = { DATE($date, length: "short") } mainās noteikumi; vēlāk saņemts sūtījums var maksāt vairāk vai mazāk
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
