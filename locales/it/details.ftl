### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Dettaglio

breakdown-heading = Quanto paghi · { COUNTRY($country) }
breakdown-goods = Articoli
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
        [jct-local] Imp. locale sui consumi
        [sales-tax] Imposta sulle vendite
        [monofase] Imposta monofase
        [pph] Imp. sul reddito (PPh)
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
estimate-mark = Stima

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
working-customs-value = Valore in dogana { $amount }
working-data-date = Aggiornamento regole: { DATE($date) }
breakdown-disclaimer = Stima in base a regole pubbliche. Fa fede l’importo alla cassa del negozio.

## Note

note-rate-date =
    { $bank ->
        [ecb] Convertito al cambio della Banca centrale europea del { DATE($date) }
       *[other] Convertito al cambio del { DATE($date) } ({ $source })
    }

note-estimated-region = L’imposta varia da regione a regione; si usa un valore tipico
note-hs-missing = Questo articolo non ha un codice doganale, quindi il dazio è incerto
note-tariff-span = Dazio tra { $from } e { $to }, a seconda dell’articolo esatto
note-tariff-old = Ultima verifica del dazio: { DATE($date) }
note-unverified-rule = Una delle regole usate non è ancora confermata da una fonte ufficiale
note-preference-possible = Con una prova dell’origine ({ $agreement }), { $saving } di dazi in meno
note-tax-included-in-duty = Qui l’imposta è compresa nel dazio
note-home-tax-removed = L’imposta del Paese del negozio è stata scorporata
note-rule-changes = Le regole cambiano in data { DATE($date) }; se arriva dopo, può costare di più o di meno
note-excise = Questo articolo è soggetto ad accise o altre imposte speciali qui non calcolate
note-prohibited = Questo articolo non può essere spedito a questa destinazione
note-no-rules = I dazi e le imposte di questo Paese non vengono ancora calcolati
note-rate-missing = Cambio non disponibile: { CURRENCY($currency) }
note-duty-unknown = Il dazio non è noto
note-tax-unknown = L’imposta non è nota
note-simplified-tariff = Per i pacchi piccoli può valere un dazio semplificato
note-yearly-limit = Solo pochi pacchi come questo all’anno
note-home-tax-unknown = Non è stato possibile scorporare l’imposta del Paese del negozio
note-hs-unknown = Non è noto il dazio per il codice doganale di questo articolo
note-tariff-not-computable = Il dazio su questo articolo non dipende solo da prezzo e peso
note-measure-by-line = Un dazio aggiuntivo dipende dall’articolo esatto
note-measure-not-computable = Un dazio aggiuntivo dipende dai materiali dell’articolo
note-origin-missing = Il dazio dipende dal Paese di produzione, che non è indicato
note-preference-staged = Il dazio ridotto dell’accordo commerciale non è noto
note-preference-not-applicable = L’accordo commerciale indicato non copre questo articolo
note-territory = In questa zona valgono altre regole
note-other = Alcuni di questi importi sono stime
