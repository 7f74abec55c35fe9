### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Detalierea prețului

breakdown-shipping = Transport
breakdown-insurance = Asigurare
breakdown-duty = Taxe vamale

# Same as English: „Octroi de mer” este nume propriu
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] TVA (VAT)
                [NO] TVA (MVA)
               *[other] TVA
            }
        [jct] Taxă pe consum
        [jct-local] Taxă locală pe consum
        [sales-tax] Taxă pe vânzări
        [monofase] Impozit monofazic
        [pph] Impozit pe venit (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Taxă
       *[gst] { tax-name }
    }

breakdown-levy = Alte taxe de import
breakdown-fee = Comision de vămuire

# Same as English: „Total” este și românesc
breakdown-total = Total

breakdown-total-estimate = Total estimat
breakdown-rate-of = { $rate } din { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } pentru { $lines } tip de produs
        [few] câte { $price } la { $lines } tipuri de produse
       *[other] câte { $price } la { $lines } de tipuri de produse
    }

breakdown-duty-free = fără taxe vamale
amount-unknown = nu se știe încă
amount-free = gratuit

## Cote

rate-per-unit =
    { $unit ->
        [kg] { $price } pe kg
        [kg-100] { $price } la 100 kg
        [kg-1000] { $price } la 1000 kg
        [pair] { $price } pe pereche
        [l] { $price } pe litru
       *[item] { $price } pe bucată
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minimum { $limit }
rate-at-most = { $rate }, maximum { $limit }

## Cine încasează și când

pay-nothing-on-delivery = Nimic de plătit la livrare
pay-on-delivery = { $amount } de plătit la livrare
pay-on-delivery-unknown = La livrare pot apărea costuri suplimentare
pay-now-row = De plătit acum
pay-on-delivery-row = De plătit la livrare

## Calcul

working-open = Cum s-a calculat
working-rule = Regula { $rule }
working-since = valabilă din { DATE($date) }
working-source = Sursa: { $source }
working-payer-seller = încasează magazinul
working-payer-recipient = se încasează la livrare
working-data-date = Reguli la data de { DATE($date) }
breakdown-disclaimer = Estimare pe baza regulilor publice. Contează suma afișată la plată în magazin.

## Note

note-rate-date =
    { $bank ->
        [ecb] Conversie la cursul Băncii Centrale Europene din { DATE($date) }
       *[other] Conversie la cursul din { DATE($date) } ({ $source })
    }

note-home-tax-removed = Taxa din țara magazinului a fost scăzută
note-other = Unele dintre aceste sume sunt estimate
