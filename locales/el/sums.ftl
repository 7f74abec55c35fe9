### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Ανάλυση

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
breakdown-fee = Έξοδα εκτελωνισμού
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
working-data-date = Κανόνες της { DATE($date) }
breakdown-disclaimer = Εκτίμηση βάσει δημόσιων κανόνων. Ισχύει το ποσό στο ταμείο του καταστήματος.

## Σημειώσεις

note-rate-date =
    { $bank ->
        [ecb] Μετατροπή με την ισοτιμία της Ευρωπαϊκής Κεντρικής Τράπεζας ({ DATE($date) })
       *[other] Μετατροπή με την ισοτιμία της { DATE($date) } ({ $source })
    }

note-home-tax-removed = Ο φόρος της χώρας του καταστήματος έχει αφαιρεθεί
note-other = Ορισμένα από τα ποσά είναι εκτιμήσεις
