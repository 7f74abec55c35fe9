### Suomi. Mitä kukin teksti tarkoittaa ja kuinka pitkä se saa olla, kerrotaan tiedostossa ../en/landfall.ftl.
### Puhuttelu: passiivi tai ei mitään, tarvittaessa sinä. Muidenkin maiden arvonlisävero on ”alv”.
### Maiden ja valuuttojen nimet tulevat perusmuodossa: lause rakennetaan niin, ettei päätettä tarvita.

## Verot

# Same as English: ”octroi de mer” on erisnimi
tax-name =
    { $tax ->
        [vat] alv
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] kulutusvero
        [jct-local] paikallinen kulutusvero
        [sales-tax] myyntivero
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] vero (monofase)
        [pph] tulovero (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] vero
    }

## Hinta

price-approximate = noin { $price }
price-approximate-spoken = suunnilleen { $price }
price-charged = veloitus { $price }
price-tax-included =
    { $tax ->
        [vat] sis. { tax-name }
       *[other] { tax-name } sisältyy
    }
price-tax-excluded = lisäksi { tax-name }
price-taxes-may-apply = Tullia ja veroja saatetaan periä
price-was = aiemmin { $price }
price-saving = { $percent } halvempi
price-landed = { $price } kotiovelle
price-landed-estimate = noin { $price } kotiovelle
price-landed-scope = Vain tämä tuote toimituskuluineen
price-landed-unknown = Hinta kotiovelle ei ole vielä tiedossa
price-rate-date = kurssi { DATE($date) }

## Erittely

breakdown-open = Mitä hinta sisältää?

## Maa, valuutta, kieli

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, vaihda maa, valuutta tai kieli
market-to-own = Kaupan omat hinnat
market-to-local = Hinnat: { $currency }
