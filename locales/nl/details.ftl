### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Opbouw van de prijs

breakdown-heading = Wat je betaalt · { COUNTRY($country) }
breakdown-goods = Artikelen
breakdown-shipping = Verzending
breakdown-insurance = Verzekering
breakdown-duty = Invoerrechten

# Same as English: “Sales tax” en “Octroi de mer” heten ook hier zo
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Btw (VAT)
                [NO] Btw (MVA)
               *[other] Btw
            }
        [jct] Verbruiksbelasting
        [jct-local] Lok. verbruiksbelasting
        [sales-tax] Sales tax
        [monofase] Monofasebelasting
        [pph] Inkomstenbelasting (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Belasting
       *[gst] { tax-name }
    }

breakdown-levy = Overige invoerheffingen
breakdown-fee = Inklaringskosten
breakdown-total = Totaal
breakdown-total-estimate = Geschat totaal
breakdown-rate-of = { $rate } over { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } voor { $lines } soort artikel
       *[other] { $price } voor elk van { $lines } soorten artikelen
    }

breakdown-duty-free = geen invoerrechten
amount-unknown = nog niet bekend
amount-free = gratis
estimate-mark = Schatting

## Tarieven

rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per 1000 kg
        [pair] { $price } per paar
        [l] { $price } per liter
       *[item] { $price } per stuk
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minimaal { $limit }
rate-at-most = { $rate }, maximaal { $limit }

## Wie wanneer wordt betaald

pay-nothing-on-delivery = Bij levering niets meer te betalen
pay-on-delivery = { $amount } te betalen bij levering
pay-on-delivery-unknown = Bij levering kunnen er kosten bij komen
pay-now-row = Nu te betalen
pay-on-delivery-row = Te betalen bij levering

## Berekening

working-open = Zo is dit berekend
working-rule = Regel { $rule }
working-since = geldt sinds { DATE($date) }
working-source = Bron: { $source }
working-payer-seller = geïnd door de webshop
working-payer-recipient = geïnd bij levering
working-customs-value = Douanewaarde { $amount }
working-data-date = Regels per { DATE($date) }
breakdown-disclaimer = Schatting volgens openbare regels. Het bedrag bij het afrekenen is bepalend.

## Toelichting

note-rate-date =
    { $bank ->
        [ecb] Omgerekend met de koers van de Europese Centrale Bank van { DATE($date) }
       *[other] Omgerekend met de koers van { DATE($date) } ({ $source })
    }

note-estimated-region = De belasting verschilt per regio; er is een gangbaar tarief gebruikt
note-hs-missing = Dit artikel heeft geen goederencode; de invoerrechten staan dus niet vast
note-tariff-span = De invoerrechten liggen tussen { $from } en { $to }, afhankelijk van het exacte artikel
note-tariff-old = Tarief voor invoerrechten laatst gecontroleerd op { DATE($date) }
note-unverified-rule = Een van de gebruikte regels is niet door een officiële bron bevestigd
note-preference-possible = Met een bewijs van oorsprong ({ $agreement }): { $saving } minder invoerrechten
note-tax-included-in-duty = De belasting zit hier in de invoerrechten
note-home-tax-removed = De belasting van het land van de webshop is afgetrokken
note-rule-changes = Vanaf { DATE($date) } gelden andere regels; latere aankomst kan meer of minder kosten
note-excise = Voor dit artikel gelden bijzondere belastingen, die hier niet zijn berekend
note-prohibited = Dit artikel mag daar niet naartoe worden verzonden
note-no-rules = Invoerrechten en belastingen van dit land worden nog niet berekend
note-rate-missing = Geen wisselkoers: { CURRENCY($currency) }
note-duty-unknown = De invoerrechten zijn niet bekend
note-tax-unknown = De belasting is niet bekend
note-simplified-tariff = Voor kleine pakketten kan een vereenvoudigd tarief gelden
note-yearly-limit = Geldt maar voor een paar pakketten per jaar
note-home-tax-unknown = De belasting van het land van de webshop kon niet worden afgetrokken
note-hs-unknown = Voor de goederencode van dit artikel is geen tarief bekend
note-tariff-not-computable = De invoerrechten hangen hier van meer af dan prijs en gewicht
note-measure-by-line = Een extra heffing hangt af van het exacte artikel
note-measure-not-computable = Een extra heffing hangt af van het materiaal van het artikel
note-origin-missing = De invoerrechten hangen af van het productieland, dat niet is vermeld
note-preference-staged = Het lagere tarief van het handelsakkoord is niet bekend
note-preference-not-applicable = Het genoemde handelsakkoord geldt niet voor dit artikel
note-territory = In dit gebied gelden andere regels
note-other = Sommige van deze bedragen zijn geschat
