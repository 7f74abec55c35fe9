### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Detalierea prețului

breakdown-heading = De plătit · { COUNTRY($country) }
breakdown-goods = Produse
estimate-mark = Estimare

## Calcul

working-customs-value = Valoare în vamă: { $amount }

## Note

note-estimated-region = Taxa diferă în funcție de regiune; s-a folosit una obișnuită
note-hs-missing = Produsul nu are cod vamal, deci taxele vamale nu sunt sigure
note-tariff-span = Taxele vamale sunt între { $from } și { $to }, în funcție de produsul exact
note-tariff-old = Nivelul taxelor vamale, verificat ultima dată la { DATE($date) }
note-unverified-rule = Una dintre regulile folosite nu este confirmată de o sursă oficială
note-preference-possible = Cu dovada originii ({ $agreement }), taxe vamale mai mici cu { $saving }
note-tax-included-in-duty = Aici, TVA sau taxa similară este inclusă în taxele vamale
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
