### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Carrito

breakdown-discount = Descuento
cart-heading = Tu pedido · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Cantidad: { $name }
cart-more = Uno más: { $name }
cart-less = Uno menos: { $name }

cart-restricted =
    { $action ->
        [block] Este producto no se envía a { COUNTRY($country) }
       *[warn] Este producto tiene normas especiales en { COUNTRY($country) }
    }

cart-services = Envío

cart-service =
    { $service ->
        [standard] Estándar
        [express] Exprés
        [economy] Económico
        [priority] Prioritario
        [courier] Mensajería
        [post] Correo postal
       *[other] { $name }
    }

cart-cheapest = El más barato
cart-fastest = El más rápido
cart-paying = Aranceles e impuestos
cart-pay-now = Pagar ahora, con el pedido
cart-pay-later = Pagar en la entrega, al transportista
cart-costs-more = { $amount } más en total
cart-costs-less = { $amount } menos en total
cart-costs-same = Lo mismo en total

cart-items-row =
    { $count ->
        [one] { $count } artículo
        [many] { $count } de artículos
       *[other] { $count } artículos
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } del envío
        [duty] { $tax } de los aranceles
        [shipping-and-duty] { $tax } del envío y los aranceles
       *[order] { $tax }: ajuste del pedido completo
    }

cart-rounding = Redondeo
cart-tax-within = Incluye { $amount } de { $tax }
cart-charged = La tienda cobra { $price }
cart-charged-local = Moneda de cobro: { CURRENCY($currency) }
cart-gift-card = Pagado con tarjeta regalo
cart-payments = Puedes pagar con { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provincia o territorio
        [BR] Estado
        [US] Estado
       *[other] Región
    }

cart-region-why = El impuesto depende de ello. La elección no se guarda.
cart-postal-code = Código postal
cart-postal-code-why = Algunas zonas tienen normas propias. El código no se guarda.
cart-place-apply = Actualizar
cart-not-there = Esta tienda no envía a { COUNTRY($country) }
cart-no-service = Ningún método de envío tiene precio para este pedido
cart-checkout = Continuar con el pago
cart-printed = Estimación { $id } del { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total sin impuestos
        [duty] Total sin aranceles
        [duty-and-tax] Total sin aranceles ni impuestos
       *[fees] Total sin gastos de importación
    }

cart-tax-at-checkout = El impuesto se suma al pagar
cart-spoken = { $label }: { $total }
