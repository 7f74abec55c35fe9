### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Sugerencia y umbrales

notice-greeting = ¿Envío a { COUNTRY($country) }? Mira los precios en { $currency }.
notice-accept = Precios en { $currency }
notice-dismiss = Mantener estos precios
notice-free-shipping = Estás a { $amount } del envío gratis
notice-over-limit = { $amount } por encima del límite sin aranceles
notice-greeting-here = ¿Envío a { COUNTRY($country) }? Mira cuánto cuesta puesto en casa.
notice-accept-here = Precios: { COUNTRY($country) }
notice-never = No volver a preguntar
notice-free-shipping-reached = El envío es gratis
notice-under-limit = Estás a { $amount } del límite sin aranceles
notice-above-limit = Por encima de { $limit } se añaden aranceles
notice-above-flat = Por encima de { $limit } se aplica el arancel completo

notice-restricted =
    { $action ->
        [block] Este producto no se envía a { COUNTRY($country) }
       *[warn] Este producto tiene normas especiales en { COUNTRY($country) }
    }

notice-not-sent = Esta tienda no envía a { COUNTRY($country) }
