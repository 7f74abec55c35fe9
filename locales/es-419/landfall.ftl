### Español de Latinoamérica, sin modismos de ningún país. Qué es cada mensaje y cuánto puede medir: ../en/landfall.ftl.
### Trato: «tú», solo donde no se puede evitar. El derecho de aduana es el «arancel»; «impuesto» es siempre el IVA o similar.
### La moneda llega en singular («peso mexicano»): va tras dos puntos o comas, sin «en».

## Impuestos

# Same as English: «octroi de mer» es nombre propio
tax-name =
    { $tax ->
        [vat]
            { $country ->
                [DO] ITBIS
                [PA] ITBMS
                [PE] IGV
               *[other] IVA
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] impuesto al consumo
        [jct-local] impuesto local al consumo
        [sales-tax] impuesto a las ventas
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] impuesto monofásico
        [pph] impuesto a la renta (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] impuesto
    }

## Precio

price-approximate = ≈ { $price }
price-approximate-spoken = alrededor de { $price }
price-charged = cobro de { $price }
price-tax-included = { tax-name } incluido
price-tax-excluded = más { tax-name }
price-taxes-may-apply = Puede haber aranceles e impuestos
price-was = antes { $price }
price-saving = −{ $percent }
price-landed = { $price } puesto en casa
price-landed-estimate = ≈ { $price } puesto en casa
price-landed-scope = Pedido solo con este producto, envío incluido
price-landed-unknown = Precio puesto en casa aún no disponible
price-rate-date = cambio del { DATE($date) }

## Desglose

breakdown-open = Ver el desglose

## País, moneda e idioma

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, cambiar país, moneda o idioma
market-to-own = Precios de la tienda
market-to-local = Precios en { $currency }
