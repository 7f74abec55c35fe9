### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Desglossament

breakdown-heading = Import a pagar · { COUNTRY($country) }
breakdown-goods = Articles
breakdown-shipping = Enviament
breakdown-insurance = Assegurança
breakdown-duty = Drets de duana

# Same as English: “Octroi de mer” és el nom propi
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] IVA (VAT)
                [NO] IVA (MVA)
               *[other] IVA
            }
        [jct] Impost sobre el consum
        [jct-local] Impost local de consum
        [sales-tax] Impost sobre les vendes
        [monofase] Impost monofàsic
        [pph] Impost de renda (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Impost
       *[gst] { tax-name }
    }

breakdown-levy = Altres taxes d’importació
breakdown-fee = Tramitació duanera

# Same as English: “Total” també és català
breakdown-total = Total

breakdown-total-estimate = Total estimat
breakdown-rate-of = { $rate } sobre { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } per { $lines } tipus d’article
        [many] { $price } per cada tipus d’article ({ $lines })
       *[other] { $price } per cada un dels { $lines } tipus d’article
    }

breakdown-duty-free = sense drets de duana
amount-unknown = encara no se sap
amount-free = gratuït
estimate-mark = Estimació

## Tipus dels drets

# Same as English: “litre” també és català
rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per 1000 kg
        [pair] { $price } per parell
        [l] { $price } per litre
       *[item] { $price } per unitat
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, mínim { $limit }
rate-at-most = { $rate }, màxim { $limit }

## Qui cobra i quan

pay-nothing-on-delivery = No cal pagar res en rebre la comanda
pay-on-delivery = A pagar en rebre la comanda: { $amount }
pay-on-delivery-unknown = Hi pot haver despeses en rebre la comanda
pay-now-row = Es paga ara
pay-on-delivery-row = Es paga a la recepció

## Càlcul

working-open = Com s’ha calculat
working-rule = Norma { $rule }
working-since = des del dia { DATE($date) }
working-source = Font: { $source }
working-payer-seller = ho cobra la botiga
working-payer-recipient = es cobra a la recepció
working-customs-value = Valor en duana: { $amount }
working-data-date = Normes del dia { DATE($date) }
breakdown-disclaimer = Estimació segons normes públiques. L’import definitiu és el de la botiga.

## Notes

note-rate-date =
    { $bank ->
        [ecb] Convertit al canvi del Banc Central Europeu del dia { DATE($date) }
       *[other] Convertit al canvi del dia { DATE($date) } ({ $source })
    }

note-estimated-region = L’impost varia segons la regió; s’ha aplicat un tipus habitual
note-hs-missing = Sense el codi duaner de l’article, els drets de duana no són segurs
note-tariff-span = Drets de duana entre { $from } i { $to }, segons l’article exacte
note-tariff-old = Tipus dels drets revisat per última vegada el dia { DATE($date) }
note-unverified-rule = Una de les normes aplicades no està confirmada per cap font oficial
note-preference-possible = Amb una prova d’origen ({ $agreement }), { $saving } menys de drets
note-tax-included-in-duty = Aquí l’impost està inclòs en els drets de duana
note-home-tax-removed = S’ha descomptat l’impost del país de la botiga
note-rule-changes = Les normes canvien el dia { DATE($date) }; si arriba més tard, pot costar més o menys
note-excise = Aquest article té impostos especials que aquí no es calculen
note-prohibited = Aquest article no es pot enviar a aquesta destinació
note-no-rules = Els drets i els impostos d’aquest país encara no es calculen
note-rate-missing = No hi ha tipus de canvi: { CURRENCY($currency) }
note-duty-unknown = No se saben els drets de duana
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
note-other = Alguns d’aquests imports són estimacions
