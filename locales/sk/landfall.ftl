### Slovenčina. Čo ktorá správa znamená a aká smie byť dlhá, je v ../en/landfall.ftl.
### Vykanie, kde to bez oslovenia nejde. Názvy krajín a mien sú v 1. páde, vety sa skloňovaniu vyhýbajú.
### tax-name je v 2. páde („vrátane dane“, „bez dane“). Po jednopísmenových slovách je pevná medzera.

## Dane

# Same as English: „octroi de mer“ je vlastný názov
tax-name =
    { $tax ->
        [vat] DPH
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] dane zo spotreby
        [jct-local] miestnej dane zo spotreby
        [sales-tax] dane z predaja
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] jednofázovej dane
        [pph] dane z príjmov (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] dane
    }

## Cena

price-approximate = cca { $price }
price-approximate-spoken = približne { $price }
price-charged = zaplatíte { $price }
price-tax-included = vrátane { tax-name }
price-tax-excluded = bez { tax-name }
price-taxes-may-apply = Môže sa účtovať clo a dane
price-was = predtým { $price }
price-saving = −{ $percent }
price-landed = { $price } až ku dverám
price-landed-estimate = cca { $price } až ku dverám
price-landed-scope = Pri objednávke len tohto tovaru, vrátane dopravy
price-landed-unknown = Cena až ku dverám zatiaľ nie je známa
price-rate-date = kurz zo dňa { DATE($date) }

## Rozpis ceny

breakdown-open = Čo cena zahŕňa

## Krajina, mena, jazyk

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, zmeniť krajinu, menu alebo jazyk
market-to-own = Ceny obchodu
market-to-local = Ceny v { $currency }
