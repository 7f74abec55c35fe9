### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Carrito

breakdown-discount = Descuento
cart-heading = Tu pedido · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Cantidad: { $name }
cart-more = Uno más: { $name }
cart-less = Uno menos: { $name }
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
        [one] { $count } producto
        [many] { $count } de productos
       *[other] { $count } productos
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
cart-gift-card = Pago con tarjeta de regalo
cart-payments = Puedes pagar con { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provincia o territorio
        [BR] Estado
        [US] Estado
       *[other] Región
    }

cart-region-why = El impuesto depende de esto. No se guarda.
cart-postal-code = Código postal
cart-postal-code-why = Algunas zonas tienen reglas propias. No se guarda.
cart-place-apply = Actualizar
cart-papers = Vas a necesitar

cart-paper =
    { $code ->
        [kr-customs-code] Código aduanero personal: { $name }
        [br-cpf] Número de contribuyente: { $name }
        [br-cnpj] Número de empresa: { $name }
        [identity-number] Número de identidad: { $name }
        [tax-number] Número fiscal: { $name }
        [importer-number] Número de importador: { $name }
        [kyc] Comprobante de identidad y domicilio: { $name }
        [real-name-check] Verificación del nombre real: { $name }
        [import-declaration] Declaración de importación: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un código aduanero personal
        [br-cpf] Un número de contribuyente
        [br-cnpj] Un número de empresa
        [identity-number] Un número de identidad
        [tax-number] Un número fiscal
        [importer-number] Un número de importador
        [kyc] Un comprobante de identidad y domicilio
        [real-name-check] Una verificación del nombre real
        [import-declaration] Una declaración de importación
       *[other] Un número que pide la aduana
    }

cart-paper-shop = { $paper } (se indica a la tienda)
cart-paper-carrier = { $paper } (lo pide el transportista)
cart-paper-maybe = { $paper } (tal vez)
cart-not-there = Esta tienda no envía a { COUNTRY($country) }
cart-no-service = Ningún método de envío tiene precio para este pedido
cart-checkout = Continuar al pago
cart-printed = Estimado { $id } del { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total sin impuestos
        [duty] Total sin aranceles
        [duty-and-tax] Total sin aranceles ni impuestos
       *[fees] Total sin cargos de importación
    }

cart-tax-at-checkout = El impuesto se suma al pagar
cart-spoken = { $label }: { $total }
