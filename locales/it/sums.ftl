### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Dettaglio

breakdown-shipping = Spedizione
breakdown-insurance = Assicurazione
breakdown-duty = Dazi doganali

# Same as English: «octroi de mer» è un nome proprio
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] IVA (VAT)
                [NO] IVA (MVA)
               *[other] IVA
            }
        [jct] Imposta sui consumi
        [jct-local] Imposta locale sui consumi
        [sales-tax] Imposta sulle vendite
        [monofase] Imposta monofase
        [pph] Imposta sul reddito (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Imposta
       *[gst] { tax-name }
    }

breakdown-levy = Altri oneri doganali
breakdown-fee = Commissione del corriere
breakdown-total = Totale
breakdown-total-estimate = Totale stimato
breakdown-rate-of = { $rate } su { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } × { $lines } tipo di articolo
        [many] { $price } × { $lines } di tipi di articolo
       *[other] { $price } × { $lines } tipi di articolo
    }

breakdown-duty-free = nessun dazio
amount-unknown = non ancora noto
amount-free = gratis

## Aliquote del dazio

rate-per-unit =
    { $unit ->
        [kg] { $price } al kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per 1000 kg
        [pair] { $price } al paio
        [l] { $price } al litro
       *[item] { $price } al pezzo
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minimo { $limit }
rate-at-most = { $rate }, massimo { $limit }

## A chi si paga e quando

pay-nothing-on-delivery = Nulla da pagare alla consegna
pay-on-delivery = { $amount } da pagare alla consegna
pay-on-delivery-unknown = Alla consegna potrebbe esserci altro da pagare
pay-now-row = Da pagare ora
pay-on-delivery-row = Da pagare alla consegna

## Calcolo

working-open = Come si calcola
working-rule = Regola { $rule }
working-since = decorrenza { DATE($date) }
working-source = Fonte: { $source }
working-payer-seller = pagamento al negozio
working-payer-recipient = pagamento alla consegna
working-data-date = Aggiornamento regole: { DATE($date) }
breakdown-disclaimer = Stima in base a regole pubbliche. Fa fede l’importo alla cassa del negozio.

## Note

note-rate-date =
    { $bank ->
        [ecb] Convertito al cambio della Banca centrale europea in data { DATE($date) }
       *[other] Convertito al cambio in data { DATE($date) } ({ $source })
    }

note-home-tax-removed = L’imposta del Paese del negozio è stata scorporata
note-other = Alcuni di questi importi sono stime
