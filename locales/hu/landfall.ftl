### Magyar. Az üzenetek jelentése és megengedett hossza: ../en/landfall.ftl.
### Megszólítás nélkül, ahol lehet. Az országok, pénznemek, összegek és dátumok toldalék és névelő nélkül állnak,
### ezért a mondatok kettősponttal vagy névutóval („óta”, „után”) veszik körül őket.

## Adók

# Same as English: az „octroi de mer” tulajdonnév
tax-name =
    { $tax ->
        [vat] áfa
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] fogyasztási adó
        [jct-local] helyi fogyasztási adó
        [sales-tax] forgalmi adó
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] egyfázisú adó
        [pph] jövedelemadó (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] adó
    }

## Ár

price-approximate = kb. { $price }
price-approximate-spoken = körülbelül { $price }
price-charged = fizetendő: { $price }
price-tax-included =
    { $tax ->
        [vat] áfával
       *[other] { tax-name } az árban
    }
price-tax-excluded = + { tax-name }
price-taxes-may-apply = Vám és adó is felmerülhet
price-was = korábban { $price }
price-saving = −{ $percent }
price-landed = { $price } házhoz szállítva
price-landed-estimate = kb. { $price } házhoz szállítva
price-landed-scope = Csak ezt a terméket rendelve, szállítással együtt
price-landed-unknown = Az ár házhoz szállítva még nem ismert
price-rate-date = árfolyam: { DATE($date) }

## Részletezés

breakdown-open = Mit tartalmaz az ár

## Ország, pénznem, nyelv

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, ország, pénznem vagy nyelv módosítása
market-to-own = A webáruház saját árai
market-to-local = Árak: { $currency }
