### Čeština. Co která zpráva znamená a jak smí být dlouhá, stojí v ../en/landfall.ftl.
### Vykání, kde to bez oslovení nejde. Názvy zemí a měn jsou v 1. pádě, věty se skloňování vyhýbají.
### tax-name je ve 2. pádě („vč. daně“, „bez daně“). Po jednopísmenných slovech je pevná mezera.

## Daně

# Same as English: „octroi de mer“ je vlastní název
tax-name =
    { $tax ->
        [vat] DPH
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] daně ze spotřeby
        [jct-local] místní daně ze spotřeby
        [sales-tax] daně z prodeje
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] jednofázové daně
        [pph] daně z příjmů (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] daně
    }

## Cena

price-approximate = cca { $price }
price-approximate-spoken = přibližně { $price }
price-charged = zaplatíte { $price }
price-tax-included = vč. { tax-name }
price-tax-excluded = bez { tax-name }
price-taxes-may-apply = Může být účtováno clo a daně
price-was = dříve { $price }
price-saving = −{ $percent }
price-landed = { $price } až ke dveřím
price-landed-estimate = cca { $price } až ke dveřím
price-landed-scope = Při objednávce jen tohoto zboží, včetně dopravy
price-landed-unknown = Cena až ke dveřím zatím není známa
price-rate-date = kurz ze dne { DATE($date) }

## Rozpis ceny

breakdown-open = Co cena zahrnuje

## Země, měna, jazyk

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, změnit zemi, měnu nebo jazyk
market-to-own = Ceny obchodu
market-to-local = Ceny v { $currency }
