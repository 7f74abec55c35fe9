### Polski. Znaczenie i dopuszczalna długość każdego komunikatu: ../en/landfall.ftl.
### Forma bezosobowa, bez „Ty” i „Państwo”. Nazwy krajów i walut są w mianowniku: zdania omijają odmianę.
### Po jednoliterowych wyrazach (z, w, o) stoi twarda spacja.

## Podatki

# Same as English: „octroi de mer” to nazwa własna
tax-name =
    { $tax ->
        [vat] VAT
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] podatek konsumpcyjny
        [jct-local] lokalny podatek konsumpcyjny
        [sales-tax] podatek od sprzedaży
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] podatek jednofazowy
        [pph] podatek dochodowy (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] podatek
    }

## Cena

price-approximate = ok. { $price }
price-approximate-spoken = około { $price }
price-charged = do zapłaty { $price }
price-tax-included = w tym { tax-name }
price-tax-excluded = + { tax-name }
price-taxes-may-apply = Możliwe cło i podatki
price-was = wcześniej { $price }
price-saving = −{ $percent }
price-landed = razem z dostawą { $price }
price-landed-estimate = razem z dostawą ok. { $price }
price-landed-scope = Zamówienie tylko tego produktu, z dostawą
price-landed-unknown = Cena razem z dostawą jeszcze nieznana
price-rate-date = kurs z { DATE($date) }

## Składniki ceny

breakdown-open = Co zawiera ta cena

## Kraj, waluta, język

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, zmień kraj, walutę lub język
market-to-own = Ceny sklepu
market-to-local = Ceny w { $currency }
