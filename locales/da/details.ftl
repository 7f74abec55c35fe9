### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Pris

price-now = nu { $price }
announce-market = Priserne vises nu for { COUNTRY($country) }, valuta: { CURRENCY($currency) }
announce-original = Butikkens egne priser vises igen

## Specifikation

breakdown-close = Luk
breakdown-heading = Det betaler du · { COUNTRY($country) }
breakdown-goods = Varer
breakdown-shipping = Fragt
breakdown-insurance = Forsikring
breakdown-duty = Told

# Same as English: ”Octroi de mer” er et egennavn
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Moms (VAT)
                [NO] Moms (mva.)
               *[other] Moms
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Forbrugsskat
        [jct-local] Lokal forbrugsskat
        [sales-tax] Salgsskat
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Afgift (monofase)
        [pph] Indkomstskat (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Afgift
    }
breakdown-levy = Andre importafgifter
breakdown-fee = Fragtfirmaets gebyr
breakdown-discount = Rabat
breakdown-total = I alt
breakdown-total-estimate = I alt (anslået)
breakdown-rate-of = { $rate } af { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $price } for { $lines } varetype
       *[other] { $price } for hver af { $lines } varetyper
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
breakdown-duty-free = toldfrit
amount-unknown = kendes ikke endnu
amount-free = gratis
estimate-mark = Anslået

## Toldsatser

rate-per-unit =
    { $unit ->
        [kg] { $price } pr. kg
        [kg-100] { $price } pr. 100 kg
        [kg-1000] { $price } pr. ton
        [pair] { $price } pr. par
        [l] { $price } pr. liter
       *[item] { $price } pr. stk.
    }
rate-plus = { $first } + { $second }
rate-at-least = { $rate }, mindst { $limit }
rate-at-most = { $rate }, højst { $limit }

## Hvem der får betaling, og hvornår

pay-nothing-on-delivery = Der er intet at betale ved levering
pay-on-delivery = { $amount } betales ved levering
pay-on-delivery-unknown = Der kan være mere at betale ved levering
pay-now-row = Betales nu
pay-on-delivery-row = Betales ved levering

## Beregning

working-open = Sådan er det regnet ud
working-rule = Regel { $rule }
working-since = gælder fra { DATE($date) }
working-source = Kilde: { $source }
working-payer-seller = opkræves af butikken
working-payer-recipient = opkræves ved levering
working-customs-value = Toldværdi { $amount }
working-data-date = Regler pr. { DATE($date) }
breakdown-disclaimer = Anslået ud fra offentlige regler. Prisen i butikkens kasse gælder.

## Bemærkninger

note-rate-date =
    { $bank ->
        [ecb] Omregnet til Den Europæiske Centralbanks kurs pr. { DATE($date) }
       *[other] Omregnet til kursen pr. { DATE($date) } ({ $source })
    }
note-estimated-region = Afgiften varierer efter region; her er brugt en typisk sats
note-hs-missing = Varen mangler en varekode, så det er ikke sikkert, hvor høj tolden er
note-tariff-span = Tolden ligger mellem { $from } og { $to }, afhængigt af, hvilken vare det er
note-tariff-old = Toldsatsen er senest kontrolleret den { DATE($date) }
note-unverified-rule = En af reglerne er ikke bekræftet af en officiel kilde
note-preference-possible = Med oprindelsesbevis ({ $agreement }): { $saving } mindre i told
note-tax-included-in-duty = Afgiften er her en del af tolden
note-home-tax-removed = Momsen eller afgiften i butikkens land er trukket fra
note-rule-changes = Reglerne ændres den { DATE($date) }; ved senere ankomst kan prisen blive højere eller lavere
note-excise = Varen er omfattet af særlige afgifter, som ikke er regnet med her
note-prohibited = Varen må ikke sendes dertil
note-no-rules = Told og afgifter for dette land beregnes ikke endnu
note-rate-missing = Ingen valutakurs: { CURRENCY($currency) }
note-duty-unknown = Tolden kendes ikke
note-tax-unknown = Momsen eller afgiften kendes ikke
note-simplified-tariff = For små pakker kan der gælde en forenklet toldsats
note-yearly-limit = Gælder kun få af den slags pakker om året
note-home-tax-unknown = Momsen eller afgiften i butikkens land kunne ikke trækkes fra
note-hs-unknown = Der kendes ingen toldsats for varens varekode
note-tariff-not-computable = Tolden på varen afhænger af mere end pris og vægt
note-measure-by-line = En ekstra told afhænger af, præcis hvilken vare det er
note-measure-not-computable = En ekstra told afhænger af, hvad varen er lavet af
note-origin-missing = Tolden afhænger af, hvor varen er fremstillet, og det er ikke oplyst
note-preference-staged = Handelsaftalens lavere told kendes ikke
note-preference-not-applicable = Den angivne handelsaftale omfatter ikke varen
note-territory = Der gælder andre regler i dette område
note-other = Nogle af beløbene er anslået

## Land, valuta, sprog

market-title = Hvor skal det sendes hen?
market-guess =
    { $reason ->
        [time-zone] Vi gætter på { COUNTRY($country) } ud fra din tidszone
        [languages] Vi gætter på { COUNTRY($country) } ud fra din browsers sprog
        [merchant] Vi gætter på { COUNTRY($country) } ud fra butikkens oplysninger
        [url] { COUNTRY($country) }, ifølge det link, du åbnede
        [saved] { COUNTRY($country) }, dit tidligere valg
        [chosen] { COUNTRY($country) }, dit valg
       *[store] { COUNTRY($country) }, butikkens eget land
    }
market-search = Søg efter land
market-search-hint = Land eller kode
market-results =
    { $count ->
        [one] { $count } land fundet
       *[other] { $count } lande fundet
    }
market-no-results = Intet land fundet
market-likely = Forslag
market-all = Alle lande
market-currency = Valuta
market-language = Sprog
market-apply = Anvend
market-close = Luk
market-original = Vis butikkens oprindelige priser
market-reset = Glem mit valg
market-recent = Valgt tidligere
market-currency-reason =
    { $reason ->
        [country] hører til { COUNTRY($country) }
        [merchant] bestemt af butikken
        [saved] dit tidligere valg
        [chosen] dit valg
       *[store] butikkens egen
    }
market-language-reason =
    { $reason ->
        [page] som på denne side
        [languages] fra din browser
        [saved] dit tidligere valg
        [chosen] dit valg
       *[store] butikkens eget
    }

## Forslag og grænser

notice-greeting = Skal pakken til { COUNTRY($country) }? Se priserne i valutaen { $currency }.
notice-accept = Priser i { $currency }
notice-dismiss = Behold disse priser
notice-free-shipping = Du er { $amount } fra gratis fragt
notice-over-limit = { $amount } over grænsen for toldfrihed
notice-greeting-here = Skal pakken til { COUNTRY($country) }? Se prisen til døren.
notice-accept-here = Priser: { COUNTRY($country) }
notice-never = Spørg ikke igen
notice-free-shipping-reached = Fragten er gratis
notice-under-limit = { $amount } tilbage til grænsen for toldfrihed
notice-above-limit = Over { $limit } kommer der told oveni
notice-above-flat = Over { $limit } gælder den fulde told
notice-restricted =
    { $action ->
        [block] Varen sendes ikke til { COUNTRY($country) }
       *[warn] Levering til { COUNTRY($country) }: særlige regler for varen
    }
notice-not-sent = Butikken sender ikke til { COUNTRY($country) }

## Levering

delivery-window = Levering { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Levering { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = bestil inden for { DURATION($left, length: "short") }
delivery-window-likely = Forventet { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Forventet { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = bestil før { $time } (din tid)
delivery-at-once = Klar med det samme
delivery-not-there = Ingen levering til { COUNTRY($country) }
delivery-service-not-there = Tilbydes ikke til { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] Kommer sandsynligvis mellem { DATE($from, length: "long", weekday: "yes", year: "no") } og { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer mellem { DATE($from, length: "long", weekday: "yes", year: "no") } og { DATE($to, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] Kommer sandsynligvis { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer { DATE($date, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## Kurv

cart-heading = Din bestilling · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Antal: { $name }
cart-more = En mere: { $name }
cart-less = En mindre: { $name }
cart-services = Leveringsmåde
# Same as English: ”Standard” og ”Post” hedder det også på dansk
cart-service =
    { $service ->
        [standard] Standard
        [express] Ekspres
        [economy] Økonomi
        [priority] Prioriteret
        [courier] Bud
        [post] Post
       *[other] { $name }
    }
cart-cheapest = Billigst
cart-fastest = Hurtigst
cart-paying = Told og afgifter
cart-pay-now = Betal nu, med bestillingen
cart-pay-later = Betal ved levering, til fragtfirmaet
cart-costs-more = { $amount } mere i alt
cart-costs-less = { $amount } mindre i alt
cart-costs-same = Det samme i alt
cart-items-row =
    { $count ->
        [one] { $count } vare
       *[other] { $count } varer
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } af fragt
        [duty] { $tax } af told
        [shipping-and-duty] { $tax } af fragt og told
       *[order] { $tax }: regulering for bestillingen
    }
cart-rounding = Afrunding
cart-tax-within = Heraf { $tax } { $amount }
cart-charged = Butikken opkræver { $price }
cart-charged-local = Valuta ved betaling: { CURRENCY($currency) }
cart-gift-card = Betalt med gavekort
cart-payments = Betal med { LIST($ways, type: "or") }
# Same as English: ”Region” er også dansk
cart-region =
    { $country ->
        [CA] Provins eller territorium
        [BR] Delstat
        [US] Delstat
       *[other] Region
    }
cart-region-why = Afgiften afhænger af det. Valget gemmes ikke.
cart-postal-code = Postnummer
cart-postal-code-why = Nogle områder har egne regler. Nummeret gemmes ikke.
cart-place-apply = Opdater
cart-papers = Det skal du bruge
cart-paper = { cart-paper-unnamed }: { $name }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Personlig toldkode
        [br-cpf] Skattenummer
        [br-cnpj] Virksomhedsnummer
        [identity-number] Identitetsnummer
        [tax-number] Skattenummer
        [importer-number] Importørnummer
        [kyc] Dokumentation for identitet og adresse
        [real-name-check] Bekræftelse under dit rigtige navn
        [import-declaration] Importangivelse
       *[other] Oplysning til tolden
    }
cart-paper-shop = { $paper } (oplyses til butikken)
cart-paper-carrier = { $paper } (fragtfirmaet beder om det)
cart-paper-maybe = { $paper } (måske)
cart-not-there = { notice-not-sent }
cart-no-service = Ingen leveringsmåde har en pris for bestillingen
cart-checkout = Gå til kassen
cart-printed = Overslag { $id } pr. { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] I alt uden moms/afgift
        [duty] I alt uden told
        [duty-and-tax] I alt uden told og afgifter
       *[fees] I alt uden importgebyrer
    }
cart-tax-at-checkout = Moms/afgift lægges til i kassen
cart-spoken = { $label }: { $total }
