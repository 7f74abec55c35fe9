### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Χώρα, νόμισμα, γλώσσα

market-title = Πού θα γίνει η παράδοση;

market-guess =
    { $reason ->
        [time-zone] Μάλλον: { COUNTRY($country) }, σύμφωνα με τη ζώνη ώρας σας
        [languages] Μάλλον: { COUNTRY($country) }, σύμφωνα με τη γλώσσα του περιηγητή σας
        [merchant] Μάλλον: { COUNTRY($country) }, με βάση τα στοιχεία του καταστήματος
        [url] { COUNTRY($country) }, από τον σύνδεσμο που ανοίξατε
        [saved] { COUNTRY($country) }, η προηγούμενη επιλογή σας
        [chosen] { COUNTRY($country) }, η επιλογή σας
       *[store] { COUNTRY($country) }, η χώρα του καταστήματος
    }

market-search = Αναζήτηση χώρας
market-search-hint = Χώρα ή κωδικός

market-results =
    { $count ->
        [one] Βρέθηκε { $count } χώρα
       *[other] Βρέθηκαν { $count } χώρες
    }

market-no-results = Δεν βρέθηκε χώρα
market-likely = Πιθανές χώρες
market-all = Όλες οι χώρες
market-currency = Νόμισμα
market-language = Γλώσσα
market-close = Κλείσιμο
market-original = Εμφάνιση τιμών του καταστήματος
market-reset = Διαγραφή της επιλογής μου
market-recent = Προηγούμενες επιλογές

market-currency-reason =
    { $reason ->
        [country] με βάση τη χώρα: { COUNTRY($country) }
        [merchant] ορίστηκε από το κατάστημα
        [saved] η προηγούμενη επιλογή σας
        [chosen] η επιλογή σας
       *[store] του καταστήματος
    }

market-language-reason =
    { $reason ->
        [page] όπως σε αυτή τη σελίδα
        [languages] από τον περιηγητή σας
        [saved] η προηγούμενη επιλογή σας
        [chosen] η επιλογή σας
       *[store] του καταστήματος
    }

announce-market = Οι τιμές άλλαξαν. Χώρα: { COUNTRY($country) }, νόμισμα: { CURRENCY($currency) }
announce-original = Εμφανίζονται ξανά οι τιμές του καταστήματος
