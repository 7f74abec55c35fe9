### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Desglose

breakdown-shipping = Envío
breakdown-insurance = Seguro
breakdown-duty = Aranceles

# Same as English: «octroi de mer» es nombre propio
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] IVA (VAT)
                [NO] IVA (MVA)
               *[other] { tax-name }
            }
        [jct] Impuesto al consumo
        [jct-local] Impuesto local al consumo
        [sales-tax] Impuesto a las ventas
        [monofase] Impuesto monofásico
        [pph] Impuesto a la renta (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Impuesto
       *[gst] { tax-name }
    }

breakdown-levy = Otros cargos de aduana
breakdown-fee = Cargo del transportista

# Same as English: «total» es la misma palabra
breakdown-total = Total

breakdown-total-estimate = Total estimado
breakdown-rate-of = { $rate } de { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } × { $lines } tipo de producto
        [many] { $price } × { $lines } de tipos de producto
       *[other] { $price } × { $lines } tipos de producto
    }

breakdown-duty-free = sin aranceles
amount-unknown = aún no se conoce
amount-free = gratis

## Tipos del arancel

rate-per-unit =
    { $unit ->
        [kg] { $price } por kg
        [kg-100] { $price } por 100 kg
        [kg-1000] { $price } por 1000 kg
        [pair] { $price } por par
        [l] { $price } por litro
       *[item] { $price } por unidad
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, mínimo { $limit }
rate-at-most = { $rate }, máximo { $limit }

## A quién se paga y cuándo

pay-nothing-on-delivery = Sin cobros adicionales en la entrega
pay-on-delivery = { $amount } por pagar en la entrega
pay-on-delivery-unknown = Puede haber otros cobros en la entrega
pay-now-row = Por pagar ahora
pay-on-delivery-row = Por pagar en la entrega

## Cómo se calcula

working-open = Cómo se calcula
working-rule = Regla { $rule }
working-since = desde el { DATE($date) }
working-source = Fuente: { $source }
working-payer-seller = lo cobra la tienda
working-payer-recipient = se cobra en la entrega
working-data-date = Reglas vigentes al { DATE($date) }
breakdown-disclaimer = Estimación con reglas públicas. El monto final lo define la tienda al pagar.

## Notas

note-rate-date =
    { $bank ->
        [ecb] Convertido al tipo de cambio del Banco Central Europeo del { DATE($date) }
       *[other] Convertido al tipo de cambio del { DATE($date) } ({ $source })
    }

note-home-tax-removed = Se descontó el impuesto del país de la tienda
note-other = Algunos de estos montos son estimados
