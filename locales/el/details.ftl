### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Ανάλυση

breakdown-heading = Τι πληρώνετε · { COUNTRY($country) }
breakdown-goods = Προϊόντα
estimate-mark = Εκτίμηση

## Υπολογισμός

working-customs-value = Δασμολογητέα αξία { $amount }

## Σημειώσεις

note-estimated-region = Ο φόρος διαφέρει ανά περιοχή· υπολογίστηκε ένας τυπικός
note-hs-missing = Το προϊόν δεν έχει δασμολογικό κωδικό και ο δασμός δεν είναι βέβαιος
note-tariff-span = Ο δασμός είναι από { $from } έως { $to }, ανάλογα με το ακριβές προϊόν
note-tariff-old = Τελευταίος έλεγχος του δασμού: { DATE($date) }
note-unverified-rule = Ένας από τους κανόνες δεν έχει επιβεβαιωθεί από επίσημη πηγή
note-preference-possible = Με αποδεικτικό καταγωγής ({ $agreement }): { $saving } λιγότερος δασμός
note-tax-included-in-duty = Εδώ ο φόρος περιλαμβάνεται στον δασμό
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
