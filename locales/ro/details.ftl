### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Preț

announce-market = Prețuri actualizate: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Se afișează din nou prețurile magazinului

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
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Taxă pe consum
        [jct-local] Taxă locală pe consum
        [sales-tax] Taxă pe vânzări
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Impozit monofazic
        [pph] Impozit pe venit (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Taxă
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
       *[other] Conversie la cursul { $source } din { DATE($date) }
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

## Țară, monedă, limbă

market-title = Unde se livrează comanda?

market-guess =
    { $reason ->
        [time-zone] Țara presupusă: { COUNTRY($country) }, după fusul orar
        [languages] Țara presupusă: { COUNTRY($country) }, după limba browserului
        [merchant] Țara presupusă: { COUNTRY($country) }, după datele magazinului
        [url] { COUNTRY($country) }, după linkul deschis
        [saved] { COUNTRY($country) }, alegerea anterioară
        [chosen] { COUNTRY($country) }, alegerea actuală
       *[store] { COUNTRY($country) }, țara magazinului
    }

market-search = Caută o țară
market-search-hint = Țară sau cod

market-results =
    { $count ->
        [one] { $count } țară găsită
        [few] { $count } țări găsite
       *[other] { $count } de țări găsite
    }

market-no-results = Nicio țară găsită
market-likely = Sugestii
market-all = Toate țările
market-currency = Monedă
market-language = Limbă
market-close = Închide
market-original = Arată prețurile originale ale magazinului
market-reset = Șterge alegerea mea
market-recent = Alese anterior

market-currency-reason =
    { $reason ->
        [country] moneda țării: { COUNTRY($country) }
        [merchant] stabilită de magazin
        [saved] alegerea anterioară
        [chosen] alegerea actuală
       *[store] cea a magazinului
    }

market-language-reason =
    { $reason ->
        [page] cea a acestei pagini
        [languages] după browser
        [saved] alegerea anterioară
        [chosen] alegerea actuală
       *[store] cea a magazinului
    }

## Livrare

delivery-window = Livrare: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Livrare: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = comandă în următoarele { DURATION($left, length: "short") }
delivery-window-likely = Probabil: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Probabil: { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = comandă până la { $time } (ora locală)
delivery-at-once = Disponibil imediat
delivery-not-there = Fără livrare: { COUNTRY($country) }
delivery-service-not-there = Indisponibil: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Livrare probabilă între { DATE($from, length: "long", weekday: "yes", year: "no") } și { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Livrare între { DATE($from, length: "long", weekday: "yes", year: "no") } și { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Livrare probabilă: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Livrare: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
