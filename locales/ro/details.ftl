### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Preț

price-now = acum { $price }
announce-market = Prețuri actualizate: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Se afișează din nou prețurile magazinului

## Detalierea prețului

breakdown-close = Închide
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
breakdown-discount = Reducere

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
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
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
market-apply = Aplică
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

## Sugestie și praguri

notice-greeting = Țara de livrare: { COUNTRY($country) }. Afișăm prețurile în { $currency }?
notice-accept = Prețuri în { $currency }
notice-dismiss = Păstrează prețurile
notice-free-shipping = Încă { $amount } până la transport gratuit
notice-over-limit = Plafon fără taxe vamale depășit cu { $amount }
notice-greeting-here = Țara de livrare: { COUNTRY($country) }. Afișăm prețul livrat acasă?
notice-accept-here = Preț: { COUNTRY($country) }
notice-never = Nu mai întreba
notice-free-shipping-reached = Transportul este gratuit
notice-under-limit = Încă { $amount } până la plafonul fără taxe vamale
notice-above-limit = Peste { $limit } se adaugă taxe vamale
notice-above-flat = Peste { $limit } se aplică taxele vamale întregi
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: acest produs nu se livrează
       *[warn] { COUNTRY($country) }: pentru acest produs sunt reguli speciale
    }
notice-not-sent = Magazinul nu livrează în: { COUNTRY($country) }

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

## Coș

cart-heading = Comanda · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Cantitate: { $name }
cart-more = Unul în plus: { $name }
cart-less = Unul în minus: { $name }
cart-services = Livrare

# Same as English: „standard” este și românesc
cart-service =
    { $service ->
        [standard] Standard
        [express] Expres
        [economy] Economic
        [priority] Prioritar
        [courier] Curier
        [post] Poștă
       *[other] { $name }
    }
cart-cheapest = Cel mai ieftin
cart-fastest = Cel mai rapid
cart-paying = Taxe de import
cart-pay-now = Plată acum, cu comanda
cart-pay-later = Plată la livrare, către curier
cart-costs-more = { $amount } în plus la total
cart-costs-less = { $amount } în minus la total
cart-costs-same = Același total
cart-items-row =
    { $count ->
        [one] { $count } produs
        [few] { $count } produse
       *[other] { $count } de produse
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } pentru transport
        [duty] { $tax } pentru taxele vamale
        [shipping-and-duty] { $tax } pentru transport și vamă
       *[order] { $tax }: corecție pentru toată comanda
    }
cart-rounding = Rotunjire
cart-tax-within = Din care { $tax }: { $amount }
cart-charged = Magazinul încasează { $price }
cart-charged-local = Moneda de plată: { CURRENCY($currency) }
cart-gift-card = Achitat cu card cadou
cart-payments = Metode de plată: { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] Provincie sau teritoriu
        [BR] Stat
        [US] Stat
       *[other] Regiune
    }
cart-region-why = Taxa depinde de aceasta. Nu se păstrează.
cart-postal-code = Cod poștal
cart-postal-code-why = Unele zone au reguli proprii. Nu se păstrează.
cart-place-apply = Actualizează
cart-papers = Ce este necesar
cart-paper =
    { $code ->
        [kr-customs-code] Cod vamal personal: { $name }
        [br-cpf] Cod fiscal personal: { $name }
        [br-cnpj] Cod fiscal al firmei: { $name }
        [identity-number] Număr de identitate: { $name }
        [tax-number] Cod fiscal: { $name }
        [importer-number] Cod de importator: { $name }
        [kyc] Dovada identității și a adresei: { $name }
        [real-name-check] Confirmare cu numele real: { $name }
        [import-declaration] Declarație de import: { $name }
       *[other] { $name }
    }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un cod vamal personal
        [br-cpf] Un cod fiscal personal
        [br-cnpj] Un cod fiscal al firmei
        [identity-number] Un număr de identitate
        [tax-number] Un cod fiscal
        [importer-number] Un cod de importator
        [kyc] Dovada identității și a adresei
        [real-name-check] O confirmare cu numele real
        [import-declaration] O declarație de import
       *[other] Un număr cerut de vamă
    }
cart-paper-shop = { $paper } (de comunicat magazinului)
cart-paper-carrier = { $paper } (la cererea curierului)
cart-paper-maybe = { $paper } (eventual)
cart-not-there = Magazinul nu livrează în: { COUNTRY($country) }
cart-no-service = Nicio metodă de livrare nu are preț pentru această comandă
cart-checkout = Continuă către plată
cart-printed = Estimare { $id } din { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Total fără TVA sau taxă similară
        [duty] Total fără taxe vamale
        [duty-and-tax] Total fără taxe vamale și TVA
       *[fees] Total fără alte taxe de import
    }
cart-tax-at-checkout = Taxa se adaugă la plată
cart-spoken = { $label }: { $total }
