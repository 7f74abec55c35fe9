### Ελληνικά. Τι σημαίνει κάθε μήνυμα και πόσο μακρύ μπορεί να γίνει: ../en/landfall.ftl.
### Πληθυντικός ευγενείας («σας»), μόνο όπου χρειάζεται. Χώρες και νομίσματα έρχονται στην ονομαστική χωρίς άρθρο,
### γι’ αυτό μπαίνουν μετά από άνω και κάτω τελεία. Το tax-name είναι σε γενική: «συμπ. ΦΠΑ», «πλέον φόρου».

## Φόροι

# Same as English: το octroi de mer είναι κύριο όνομα
tax-name =
    { $tax ->
        [vat] ΦΠΑ
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] φόρου κατανάλωσης
        [jct-local] τοπ. φόρου κατανάλωσης
        [sales-tax] φόρου πωλήσεων
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] μονοφασικού φόρου
        [pph] φόρου εισοδήματος (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] φόρου
    }

## Τιμή

price-approximate = ≈ { $price }
price-approximate-spoken = περίπου { $price }
price-charged = χρέωση { $price }
price-tax-included =
    { $tax ->
        [vat] με { tax-name }
       *[other] συμπ. { tax-name }
    }
price-tax-excluded = πλέον { tax-name }
price-taxes-may-apply = Πιθανοί δασμοί και φόροι
price-was = πριν { $price }
price-saving = −{ $percent }
price-landed = { $price } στην πόρτα σας
price-landed-estimate = ≈ { $price } στην πόρτα σας
price-landed-scope = Μόνο αυτό το προϊόν, μαζί με τα μεταφορικά
price-landed-unknown = Η τιμή στην πόρτα σας είναι ακόμη άγνωστη
price-rate-date = ισοτιμία της { DATE($date) }

## Ανάλυση

breakdown-open = Τι περιλαμβάνει η τιμή

## Χώρα, νόμισμα, γλώσσα

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, αλλαγή χώρας, νομίσματος ή γλώσσας
market-to-own = Τιμές του καταστήματος
market-to-local = Τιμές σε { $currency }
