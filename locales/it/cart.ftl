### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Carrello

breakdown-discount = Sconto
cart-heading = Il tuo ordine · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Quantità: { $name }
cart-more = Uno in più: { $name }
cart-less = Uno in meno: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: questo articolo non viene spedito
       *[warn] { COUNTRY($country) }: per questo articolo valgono regole particolari
    }

cart-services = Spedizione

# Same as English: «standard» si dice anche in italiano
cart-service =
    { $service ->
        [standard] Standard
        [express] Espressa
        [economy] Economica
        [priority] Prioritaria
        [courier] Corriere
        [post] Posta
       *[other] { $name }
    }

cart-cheapest = La più economica
cart-fastest = La più veloce
cart-paying = Dazi e imposte
cart-pay-now = Paga ora, con l’ordine
cart-pay-later = Paga alla consegna, al corriere
cart-costs-more = { $amount } in più in totale
cart-costs-less = { $amount } in meno in totale
cart-costs-same = Stesso totale

cart-items-row =
    { $count ->
        [one] { $count } articolo
        [many] { $count } di articoli
       *[other] { $count } articoli
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } sulla spedizione
        [duty] { $tax } sui dazi doganali
        [shipping-and-duty] { $tax } su spedizione e dazi
       *[order] { $tax }: rettifica sull’intero ordine
    }

cart-rounding = Arrotondamento
cart-tax-within = Di cui { $tax }: { $amount }
cart-charged = Il negozio addebita { $price }
cart-charged-local = Valuta di addebito: { CURRENCY($currency) }
cart-gift-card = Pagato con carta regalo
cart-payments = Puoi pagare con { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provincia o territorio
        [BR] Stato
        [US] Stato
       *[other] Regione
    }

cart-region-why = Da qui dipende l’imposta. La scelta non viene salvata.
cart-postal-code = Codice postale (CAP)
cart-postal-code-why = Alcune zone hanno regole proprie. Il codice non viene salvato.
cart-place-apply = Aggiorna
cart-not-there = Destinazione non servita dal negozio: { COUNTRY($country) }
cart-no-service = Nessun servizio di spedizione ha un prezzo per questo ordine
cart-checkout = Vai alla cassa
cart-printed = Stima { $id } in data { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Totale senza imposta
        [duty] Totale senza dazi
        [duty-and-tax] Totale senza dazi e imposte
       *[fees] Totale senza altri oneri doganali
    }

cart-tax-at-checkout = L’imposta si aggiunge alla cassa
cart-spoken = { $label }: { $total }
