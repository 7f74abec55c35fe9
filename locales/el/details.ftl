### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Ανάλυση

breakdown-heading = Τι πληρώνετε · { COUNTRY($country) }
breakdown-goods = Προϊόντα
breakdown-shipping = Μεταφορικά
breakdown-insurance = Ασφάλιση
breakdown-duty = Δασμός

# Same as English: το Octroi de mer είναι κύριο όνομα
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] ΦΠΑ (VAT)
                [NO] ΦΠΑ (MVA)
               *[other] ΦΠΑ
            }
        [jct] Φόρος κατανάλωσης
        [jct-local] Τοπ. φόρος κατανάλωσης
        [sales-tax] Φόρος πωλήσεων
        [monofase] Μονοφασικός φόρος
        [pph] Φόρος εισοδήματος (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Φόρος
       *[gst] { tax-name }
    }

breakdown-levy = Άλλα τέλη εισαγωγής
breakdown-fee = Χρέωση μεταφορικής
breakdown-total = Σύνολο
breakdown-total-estimate = Εκτιμώμενο σύνολο
breakdown-rate-of = { $rate } επί { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } είδος προς { $price }
       *[other] { $lines } είδη προς { $price } το καθένα
    }

breakdown-duty-free = χωρίς δασμό
amount-unknown = ακόμη άγνωστο
amount-free = δωρεάν
estimate-mark = Εκτίμηση

## Συντελεστές

rate-per-unit =
    { $unit ->
        [kg] { $price } ανά κιλό
        [kg-100] { $price } ανά 100 κιλά
        [kg-1000] { $price } ανά 1000 κιλά
        [pair] { $price } ανά ζεύγος
        [l] { $price } ανά λίτρο
       *[item] { $price } ανά τεμάχιο
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, τουλάχιστον { $limit }
rate-at-most = { $rate }, το πολύ { $limit }

## Ποιος πληρώνεται και πότε

pay-nothing-on-delivery = Δεν πληρώνετε τίποτα στην παράδοση
pay-on-delivery = Πληρώνετε { $amount } στην παράδοση
pay-on-delivery-unknown = Πιθανή επιπλέον χρέωση στην παράδοση
pay-now-row = Πληρωμή τώρα
pay-on-delivery-row = Πληρωμή στην παράδοση

## Υπολογισμός

working-open = Πώς υπολογίστηκε
working-rule = Κανόνας { $rule }
working-since = ισχύει από { DATE($date) }
working-source = Πηγή: { $source }
working-payer-seller = το εισπράττει το κατάστημα
working-payer-recipient = εισπράττεται στην παράδοση
working-customs-value = Δασμολογητέα αξία { $amount }
working-data-date = Κανόνες της { DATE($date) }
breakdown-disclaimer = Εκτίμηση βάσει δημόσιων κανόνων. Ισχύει το ποσό στο ταμείο του καταστήματος.

## Σημειώσεις

note-rate-date =
    { $bank ->
        [ecb] Μετατροπή με την ισοτιμία της Ευρωπαϊκής Κεντρικής Τράπεζας ({ DATE($date) })
       *[other] Μετατροπή με την ισοτιμία της { DATE($date) } ({ $source })
    }

note-estimated-region = Ο φόρος διαφέρει ανά περιοχή· υπολογίστηκε ένας τυπικός
note-hs-missing = Το προϊόν δεν έχει δασμολογικό κωδικό και ο δασμός δεν είναι βέβαιος
note-tariff-span = Ο δασμός είναι από { $from } έως { $to }, ανάλογα με το ακριβές προϊόν
note-tariff-old = Τελευταίος έλεγχος του δασμού: { DATE($date) }
note-unverified-rule = Ένας από τους κανόνες δεν έχει επιβεβαιωθεί από επίσημη πηγή
note-preference-possible = Με αποδεικτικό καταγωγής ({ $agreement }): { $saving } λιγότερος δασμός
note-tax-included-in-duty = Εδώ ο φόρος περιλαμβάνεται στον δασμό
note-home-tax-removed = Ο φόρος της χώρας του καταστήματος έχει αφαιρεθεί
note-rule-changes = Οι κανόνες αλλάζουν από { DATE($date) }· αν φτάσει αργότερα, το ποσό ίσως διαφέρει
note-excise = Το προϊόν έχει ειδικούς φόρους που δεν υπολογίζονται εδώ
note-prohibited = Η αποστολή αυτού του προϊόντος εκεί δεν επιτρέπεται
note-no-rules = Οι δασμοί και οι φόροι αυτής της χώρας δεν υπολογίζονται ακόμη
note-rate-missing = Δεν υπάρχει ισοτιμία: { CURRENCY($currency) }
note-duty-unknown = Ο δασμός δεν είναι γνωστός
note-tax-unknown = Ο φόρος δεν είναι γνωστός
note-simplified-tariff = Για μικρά δέματα ίσως ισχύει απλουστευμένος δασμός
note-yearly-limit = Ισχύει μόνο για λίγα τέτοια δέματα τον χρόνο
note-home-tax-unknown = Ο φόρος της χώρας του καταστήματος δεν ήταν δυνατό να αφαιρεθεί
note-hs-unknown = Δεν είναι γνωστός ο δασμός για τον δασμολογικό κωδικό του προϊόντος
note-tariff-not-computable = Ο δασμός εδώ δεν εξαρτάται μόνο από την τιμή και το βάρος
note-measure-by-line = Ένας πρόσθετος δασμός εξαρτάται από το ακριβές προϊόν
note-measure-not-computable = Ένας πρόσθετος δασμός εξαρτάται από τα υλικά του προϊόντος
note-origin-missing = Ο δασμός εξαρτάται από τη χώρα κατασκευής, που δεν αναφέρεται
note-preference-staged = Ο χαμηλότερος δασμός της εμπορικής συμφωνίας δεν είναι γνωστός
note-preference-not-applicable = Η εμπορική συμφωνία που δηλώθηκε δεν καλύπτει αυτό το προϊόν
note-territory = Σε αυτή την περιοχή ισχύουν άλλοι κανόνες
note-other = Ορισμένα από τα ποσά είναι εκτιμήσεις
