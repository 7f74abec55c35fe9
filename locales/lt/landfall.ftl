### Lietuvių kalba. Ką reiškia kiekvienas tekstas ir kokio ilgio jis gali būti, žr. ../en/landfall.ftl.
### Kreipinys: „jūs“, geriau be kreipinio. Ir kitų šalių pridėtinės vertės mokestis vadinamas PVM.
### Šalių ir valiutų pavadinimai pateikiami vardininku: sakiniai sudaryti taip, kad galūnės keisti nereikėtų.

## Mokesčiai

# Same as English: „octroi de mer“ yra tikrinis pavadinimas
tax-name =
    { $tax ->
        [vat] PVM
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] vartojimo mokestis
        [jct-local] vietinis vartojimo mokestis
        [sales-tax] pardavimo mokestis
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] mokestis (monofase)
        [pph] pajamų mokestis (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] mokestis
    }

## Kaina

price-approximate = apie { $price }
price-approximate-spoken = maždaug { $price }
price-charged = mokėsite { $price }
price-tax-included =
    { $tax ->
        [vat] su { tax-name }
       *[other] { tax-name } kainoje
    }
price-tax-excluded = plius { tax-name }
price-taxes-may-apply = Galimi muitai ir kiti mokesčiai
price-was = anksčiau { $price }
price-saving = { $percent } pigiau
price-landed = { $price } iki durų
price-landed-estimate = apie { $price } iki durų
price-landed-scope = Tik ši prekė, įskaitant pristatymą
price-landed-unknown = Kaina iki durų dar nežinoma
price-rate-date = { DATE($date) } kursas

## Kainos sandara

breakdown-open = Kas įeina į kainą?

## Šalis, valiuta, kalba

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, keisti šalį, valiutą ar kalbą
market-to-own = Parduotuvės pradinės kainos
market-to-local = Kainos { $currency }
