### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Desglossament

breakdown-heading = Import a pagar · { COUNTRY($country) }
breakdown-goods = Articles
estimate-mark = Estimació

## Càlcul

working-customs-value = Valor en duana: { $amount }

## Notes

note-estimated-region = L’impost varia segons la regió; s’ha aplicat un tipus habitual
note-hs-missing = Sense el codi duaner de l’article, els drets de duana són incerts
note-tariff-span = Drets de duana entre { $from } i { $to }, segons l’article exacte
note-tariff-old = Tipus dels drets revisat per última vegada el dia { DATE($date) }
note-unverified-rule = Una de les normes aplicades no està confirmada per cap font oficial
note-preference-possible = Amb una prova d’origen ({ $agreement }), { $saving } menys de drets
note-tax-included-in-duty = Aquí l’impost està inclòs en els drets de duana
note-rule-changes = Les normes canvien el dia { DATE($date) }; si arriba més tard, pot costar més o menys
note-excise = Aquest article té impostos especials que aquí no es calculen
note-prohibited = Aquest article no es pot enviar a aquesta destinació
note-no-rules = Els drets i els impostos d’aquest país encara no es calculen
note-rate-missing = No hi ha tipus de canvi: { CURRENCY($currency) }
note-duty-unknown = No se sap l’import dels drets de duana
note-tax-unknown = No se sap l’import de l’impost
note-simplified-tariff = Als paquets petits es pot aplicar un tipus simplificat
note-yearly-limit = Només val per a uns quants paquets l’any
note-home-tax-unknown = No s’ha pogut descomptar l’impost del país de la botiga
note-hs-unknown = No es coneix cap tipus per al codi duaner d’aquest article
note-tariff-not-computable = Els drets d’aquest article no depenen només del preu i del pes
note-measure-by-line = Un dret addicional depèn de l’article exacte
note-measure-not-computable = Un dret addicional depèn del material de l’article
note-origin-missing = Els drets depenen del país de fabricació, que no consta
note-preference-staged = No es coneix el tipus reduït de l’acord comercial
note-preference-not-applicable = L’acord comercial indicat no cobreix aquest article
note-territory = En aquesta zona s’apliquen altres normes
