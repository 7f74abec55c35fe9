### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Carrello

breakdown-discount = Sconto
cart-heading = Il tuo ordine · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Quantità: { $name }
cart-more = Uno in più: { $name }
cart-less = Uno in meno: { $name }
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

cart-region-why = Da qui dipende l’imposta. Non viene salvato.
cart-postal-code = Codice postale (CAP)
cart-postal-code-why = Alcune zone hanno regole proprie. Non viene salvato.
cart-place-apply = Aggiorna
cart-papers = Che cosa ti servirà

cart-paper =
    { $code ->
        [kr-customs-code] Codice doganale personale: { $name }
        [br-cpf] Codice fiscale: { $name }
        [br-cnpj] Codice dell’azienda: { $name }
        [identity-number] Numero d’identità: { $name }
        [tax-number] Codice fiscale: { $name }
        [importer-number] Codice dell’importatore: { $name }
        [kyc] Prova di identità e indirizzo: { $name }
        [real-name-check] Conferma con nome reale: { $name }
        [import-declaration] Dichiarazione d’importazione: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un codice doganale personale
        [br-cpf] Un codice fiscale
        [br-cnpj] Un codice dell’azienda
        [identity-number] Un numero d’identità
        [tax-number] Un codice fiscale
        [importer-number] Un codice dell’importatore
        [kyc] Una prova di identità e indirizzo
        [real-name-check] Una conferma con nome reale
        [import-declaration] Una dichiarazione d’importazione
       *[other] Un numero richiesto dalla dogana
    }

cart-paper-shop = { $paper } (da comunicare al negozio)
cart-paper-carrier = { $paper } (da fornire al corriere)
cart-paper-maybe = { $paper } (forse)
cart-not-there = Destinazione non servita dal negozio: { COUNTRY($country) }
cart-no-service = Nessuna spedizione ha un prezzo per questo ordine
cart-checkout = Vai alla cassa
cart-printed = Stima { $id } in data { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Totale senza imposta
        [duty] Totale senza dazi
        [duty-and-tax] Totale senza dazi e imposta
       *[fees] Totale senza oneri doganali
    }

cart-tax-at-checkout = L’imposta si aggiunge alla cassa
cart-spoken = { $label }: { $total }
