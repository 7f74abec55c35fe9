### Filipino. Nasa ../en/landfall.ftl ang kahulugan at haba ng bawat mensahe.
### Gaya ng mga online shop sa Pilipinas: payak, “mo” kung kailangan, at Ingles ang mga salitang gamit talaga (shipping, duty, checkout).

## Mga buwis

# Same as English: Ingles ang tawag sa mga buwis na ito
tax-name =
    { $tax ->
        [vat] VAT
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] consumption tax
        [jct-local] local consumption tax
        [sales-tax] sales tax
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] single-stage tax
        [pph] income tax (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] buwis
    }

## Presyo

price-approximate = mga { $price }
price-approximate-spoken = mga { $price }
price-charged = { $price } ang sisingilin
price-tax-included = kasama ang { tax-name }
price-tax-excluded = wala pang { tax-name }
price-taxes-may-apply = Maaaring may customs duty at buwis
price-was = dating { $price }
price-saving = { $percent } off
price-landed = { $price } all-in
price-landed-estimate = mga { $price } all-in
price-landed-scope = Kung ito lang ang bibilhin, kasama ang shipping
price-landed-unknown = Hindi pa alam ang all-in na presyo
price-rate-date = palitan noong { DATE($date) }

## Detalye ng presyo

breakdown-open = Ano ang kasama rito

## Bansa, currency, wika

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, palitan ang bansa, currency, o wika
market-to-own = Presyo ng shop
market-to-local = Presyo sa { $currency }
