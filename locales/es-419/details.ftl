### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Desglose

breakdown-heading = Lo que pagas · { COUNTRY($country) }
breakdown-goods = Productos
estimate-mark = Estimado

## Cómo se calcula

working-customs-value = Valor en aduana { $amount }

## Notas

note-estimated-region = El impuesto varía según la región; se usa una tasa habitual
note-hs-missing = Este producto no tiene código arancelario, así que el arancel es incierto
note-tariff-span = Arancel entre { $from } y { $to }, según el producto exacto
note-tariff-old = Arancel verificado por última vez el { DATE($date) }
note-unverified-rule = Una de las reglas aplicadas no está confirmada por una fuente oficial
note-preference-possible = Con prueba de origen ({ $agreement }), { $saving } menos de arancel
note-tax-included-in-duty = Aquí el impuesto va incluido en el arancel
note-rule-changes = Las reglas cambian el { DATE($date) }; si llega después, puede salir más caro o más barato
note-excise = Este producto tiene impuestos especiales que aquí no se calculan
note-prohibited = Este producto no se puede enviar a ese destino
note-no-rules = Los aranceles e impuestos de este país aún no se calculan
note-rate-missing = Sin tipo de cambio: { CURRENCY($currency) }
note-duty-unknown = No se conoce el arancel
note-tax-unknown = No se conoce el impuesto
note-simplified-tariff = Los paquetes pequeños pueden tener un arancel simplificado
note-yearly-limit = Vale solo para unos pocos paquetes al año
note-home-tax-unknown = No se pudo descontar el impuesto del país de la tienda
note-hs-unknown = No se conoce el arancel para el código arancelario de este producto
note-tariff-not-computable = El arancel de este producto no depende solo del precio y el peso
note-measure-by-line = Un arancel adicional depende del producto exacto
note-measure-not-computable = Un arancel adicional depende de los materiales del producto
note-origin-missing = El arancel depende del país de fabricación, que no se indica
note-preference-staged = No se conoce el arancel reducido del acuerdo comercial
note-preference-not-applicable = El acuerdo comercial indicado no cubre este producto
note-territory = En esta zona rigen otras reglas
