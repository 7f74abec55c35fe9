### Latviešu valoda. Ko katrs teksts nozīmē un cik garš tas drīkst būt, sk. ../en/landfall.ftl.
### Uzruna: „jūs”, labāk bez uzrunas. Arī citu valstu pievienotās vērtības nodoklis ir „PVN”.
### Valstu un valūtu nosaukumi ir nominatīvā: teikumi veidoti tā, lai galotne nebūtu jāmaina.

## Nodokļi

# Same as English: „octroi de mer” ir īpašvārds
tax-name =
    { $tax ->
        [vat] PVN
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] patēriņa nodoklis
        [jct-local] vietējais patēriņa nodoklis
        [sales-tax] pārdošanas nodoklis
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] nodoklis (monofase)
        [pph] ienākuma nodoklis (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] nodoklis
    }

## Cena

price-approximate = apm. { $price }
price-approximate-spoken = apmēram { $price }
price-charged = jāmaksā { $price }
price-tax-included =
    { $tax ->
        [vat] ar { tax-name }
       *[other] iekļauts { tax-name }
    }

# Same as English: arī latviski saka „plus”
price-tax-excluded = plus { tax-name }
price-taxes-may-apply = Iespējami muitas un citi nodokļi
price-was = iepriekš { $price }
price-saving = par { $percent } lētāk
price-landed = { $price } līdz durvīm
price-landed-estimate = apm. { $price } līdz durvīm
price-landed-scope = Tikai šī prece, ieskaitot piegādi
price-landed-unknown = Cena līdz durvīm vēl nav zināma
price-rate-date = { DATE($date, length: "short") } kurss

## Cenas sastāvs

breakdown-open = Kas iekļauts cenā?

## Valsts, valūta, valoda

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, mainīt valsti, valūtu vai valodu
market-to-own = Veikala sākotnējās cenas
market-to-local = Cenas { $currency }
