### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Detalierea prețului

breakdown-heading = De plătit · { COUNTRY($country) }
breakdown-goods = Produse
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
estimate-mark = Estimare

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
working-payer-seller = încasat de magazin
working-payer-recipient = încasat la livrare
working-customs-value = Valoare în vamă: { $amount }
working-data-date = Reguli la data de { DATE($date) }
breakdown-disclaimer = Estimare pe baza regulilor publice. Contează suma afișată la plată în magazin.

## Note

note-rate-date =
    { $bank ->
        [ecb] Conversie la cursul Băncii Centrale Europene din { DATE($date) }
       *[other] Conversie la cursul din { DATE($date) } ({ $source })
    }

note-estimated-region = Taxa diferă în funcție de regiune; s-a folosit una obișnuită
note-hs-missing = Produsul nu are cod vamal, deci taxele vamale nu sunt sigure
note-tariff-span = Taxele vamale sunt între { $from } și { $to }, în funcție de produsul exact
note-tariff-old = Nivelul taxelor vamale, verificat ultima dată la { DATE($date) }
note-unverified-rule = Una dintre regulile folosite nu este confirmată de o sursă oficială
note-preference-possible = Cu dovada originii ({ $agreement }), taxe vamale mai mici cu { $saving }
note-tax-included-in-duty = Aici, TVA sau taxa similară este inclusă în taxele vamale
note-home-tax-removed = Taxa din țara magazinului a fost scăzută
note-rule-changes = Regulile se schimbă la { DATE($date) }; o livrare ulterioară poate costa mai mult sau mai puțin
note-excise = Acest produs are taxe speciale, care nu sunt calculate aici
note-prohibited = Acest produs nu poate fi trimis la această destinație
note-no-rules = Taxele vamale și celelalte taxe ale acestei țări nu sunt calculate încă
note-rate-missing = Lipsește cursul de schimb: { CURRENCY($currency) }
note-duty-unknown = Taxele vamale nu sunt cunoscute
note-tax-unknown = TVA sau taxa similară nu este cunoscută
note-simplified-tariff = La coletele mici se poate aplica o taxă vamală simplificată
note-yearly-limit = Valabil doar pentru câteva colete pe an
note-home-tax-unknown = Taxa din țara magazinului nu a putut fi scăzută
note-hs-unknown = Nu se cunoaște taxa vamală pentru codul vamal al acestui produs
note-tariff-not-computable = La acest produs, taxele vamale nu depind doar de preț și greutate
note-measure-by-line = O taxă vamală suplimentară depinde de produsul exact
note-measure-not-computable = O taxă vamală suplimentară depinde de materialul produsului
note-origin-missing = Taxele vamale depind de țara de fabricație, care nu este indicată
note-preference-staged = Taxa vamală redusă din acordul comercial nu este cunoscută
note-preference-not-applicable = Acordul comercial indicat nu acoperă acest produs
note-territory = În această zonă se aplică alte reguli
note-other = Unele dintre aceste sume sunt estimate
