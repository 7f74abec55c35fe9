### Deutsch. Was jede Nachricht bedeutet und wie lang sie werden darf, steht in ../en/landfall.ftl.
### Ländernamen stehen ohne Artikel („Schweiz“, „Vereinigte Staaten“): kein „nach“ oder „in“ davor.
### Anrede: „Sie“, wo es ohne nicht geht.

## Steuern

tax-name =
    { $tax ->
        [vat]
            { $country ->
                [CH] MWST
                [LI] MWST
               *[other] MwSt.
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Konsumsteuer
        [jct-local] örtl. Konsumsteuer
        [sales-tax] Verkaufssteuer
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Einphasensteuer
        [pph] Einkommensteuer (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Steuer
    }

## Preis

price-approximate = ca. { $price }
price-approximate-spoken = etwa { $price }
price-charged = Sie zahlen { $price }
price-tax-included = inkl. { tax-name }
price-tax-excluded = zzgl. { tax-name }
price-taxes-may-apply = Zoll und Steuern können anfallen
price-was = vorher { $price }
price-saving = { $percent } günstiger
price-landed = { $price } bis zur Haustür
price-landed-estimate = ca. { $price } bis zur Haustür
price-landed-scope = Nur dieser Artikel, Versand enthalten
price-landed-unknown = Preis bis zur Haustür noch nicht bekannt
price-rate-date = Kurs vom { DATE($date) }

## Aufstellung

breakdown-open = Was ist enthalten?

## Land, Währung, Sprache

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, Land, Währung oder Sprache ändern
market-to-own = Originalpreise des Shops
market-to-local = Preise in { $currency }
