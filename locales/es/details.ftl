### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Desglose

breakdown-heading = Lo que pagas · { COUNTRY($country) }
breakdown-goods = Artículos
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
        [jct-local] Imp. local al consumo
        [sales-tax] Impuesto sobre ventas
        [monofase] Impuesto monofásico
        [pph] Imp. de la renta (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Impuesto
       *[gst] { tax-name }
    }

breakdown-levy = Otras tasas de importación
breakdown-fee = Gestión del transportista

# Same as English: «total» es la misma palabra
breakdown-total = Total

breakdown-total-estimate = Total estimado
breakdown-rate-of = { $rate } sobre { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } × { $lines } tipo de artículo
        [many] { $price } × { $lines } de tipos de artículo
       *[other] { $price } × { $lines } tipos de artículo
    }

breakdown-duty-free = sin aranceles
amount-unknown = aún no disponible
amount-free = gratis
estimate-mark = Estimación

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

pay-nothing-on-delivery = Sin pagos adicionales en la entrega
pay-on-delivery = { $amount } a pagar en la entrega
pay-on-delivery-unknown = Puede haber otros pagos en la entrega
pay-now-row = A pagar ahora
pay-on-delivery-row = A pagar en la entrega

## Cómo se calcula

working-open = Cómo se calcula
working-rule = Norma { $rule }
working-since = desde el { DATE($date) }
working-source = Fuente: { $source }
working-payer-seller = se cobra en la tienda
working-payer-recipient = se cobra en la entrega
working-customs-value = Valor en aduana { $amount }
working-data-date = Normas vigentes a { DATE($date) }
breakdown-disclaimer = Estimación con normas públicas. El importe final lo fija la tienda al pagar.

## Notas

note-rate-date =
    { $bank ->
        [ecb] Convertido al tipo de cambio del Banco Central Europeo del { DATE($date) }
       *[other] Convertido al cambio del { DATE($date) } ({ $source })
    }

note-estimated-region = El impuesto varía según la región; se usa uno habitual
note-hs-missing = Este producto no tiene código arancelario, así que el arancel es incierto
note-tariff-span = Arancel entre { $from } y { $to }, según el producto exacto
note-tariff-old = Arancel comprobado por última vez el { DATE($date) }
note-unverified-rule = Una de las normas aplicadas no está confirmada por una fuente oficial
note-preference-possible = Con prueba de origen ({ $agreement }), { $saving } menos de arancel
note-tax-included-in-duty = Aquí el impuesto va incluido en el arancel
note-home-tax-removed = Se ha descontado el impuesto del país de la tienda
note-rule-changes = Las normas cambian el { DATE($date) }; si llega después, puede salir más caro o más barato
note-excise = Este producto lleva impuestos especiales que aquí no se calculan
note-prohibited = Este producto no se puede enviar a ese destino
note-no-rules = Los aranceles e impuestos de este país aún no se calculan
note-rate-missing = Sin tipo de cambio: { CURRENCY($currency) }
note-duty-unknown = No se conoce el arancel
note-tax-unknown = No se conoce el impuesto
note-simplified-tariff = Los paquetes pequeños pueden tener un arancel simplificado
note-yearly-limit = Solo unos pocos paquetes así al año
note-home-tax-unknown = No se ha podido descontar el impuesto del país de la tienda
note-hs-unknown = No se conoce el arancel para el código arancelario de este producto
note-tariff-not-computable = El arancel de este producto no depende solo del precio y el peso
note-measure-by-line = Un arancel adicional depende del producto exacto
note-measure-not-computable = Un arancel adicional depende de los materiales del producto
note-origin-missing = El arancel depende del país de fabricación, que no se indica
note-preference-staged = No se conoce el arancel reducido del acuerdo comercial
note-preference-not-applicable = El acuerdo comercial indicado no cubre este producto
note-territory = En esta zona rigen otras normas
note-other = Algunos de estos importes son estimaciones
