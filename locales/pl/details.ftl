### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Cena

price-now = teraz { $price }
announce-market = Wyświetlane ceny: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Ponownie wyświetlane są oryginalne ceny sklepu

## Składniki ceny

breakdown-close = Zamknij
breakdown-heading = Do zapłaty · { COUNTRY($country) }
breakdown-goods = Towar
breakdown-shipping = Dostawa
breakdown-insurance = Ubezpieczenie
breakdown-duty = Cło

# Same as English: „octroi de mer” to nazwa własna
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] VAT (MVA)
               *[other] VAT
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Podatek konsumpcyjny
        [jct-local] Lokalny podatek konsump.
        [sales-tax] Podatek od sprzedaży
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Podatek jednofazowy
        [pph] Podatek dochodowy (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Podatek
    }
breakdown-levy = Inne opłaty importowe
breakdown-fee = Opłata przewoźnika
breakdown-discount = Rabat
breakdown-total = Razem
breakdown-total-estimate = Razem (szacunkowo)
breakdown-rate-of = { $rate } od { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } rodzaj towaru, { $price }
        [few] { $lines } rodzaje towaru po { $price }
        [many] { $lines } rodzajów towaru po { $price }
       *[other] { $lines } rodzaju towaru po { $price }
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
breakdown-duty-free = bez cła
amount-unknown = jeszcze nieznane
amount-free = gratis
estimate-mark = Szacunkowo

## Stawki celne

rate-per-unit =
    { $unit ->
        [kg] { $price } za kg
        [kg-100] { $price } za 100 kg
        [kg-1000] { $price } za 1000 kg
        [pair] { $price } za parę
        [l] { $price } za litr
       *[item] { $price } za sztukę
    }
rate-plus = { $first } + { $second }
rate-at-least = { $rate }, co najmniej { $limit }
rate-at-most = { $rate }, co najwyżej { $limit }

## Komu i kiedy się płaci

pay-nothing-on-delivery = Bez dopłat przy odbiorze
pay-on-delivery = { $amount } do zapłaty przy odbiorze
pay-on-delivery-unknown = Przy odbiorze możliwa dopłata
pay-now-row = Do zapłaty teraz
pay-on-delivery-row = Do zapłaty przy odbiorze

## Sposób obliczenia

working-open = Jak to obliczono
working-rule = Reguła { $rule }
working-since = od { DATE($date) }
working-source = Źródło: { $source }
working-payer-seller = pobiera sklep
working-payer-recipient = płatne przy odbiorze
working-customs-value = Wartość celna { $amount }
working-data-date = Stan przepisów na { DATE($date) }
breakdown-disclaimer = Szacunki według publicznych przepisów. Wiążąca jest kwota w kasie sklepu.

## Uwagi

note-rate-date =
    { $bank ->
        [ecb] Przeliczono po kursie Europejskiego Banku Centralnego z { DATE($date) }
       *[other] Przeliczono po kursie z { DATE($date) } ({ $source })
    }
note-estimated-region = Podatek zależy od regionu; przyjęto typową stawkę
note-hs-missing = Ten produkt nie ma podanego kodu celnego, więc cło nie jest pewne
note-tariff-span = Cło wynosi od { $from } do { $to }, zależnie od dokładnego rodzaju produktu
note-tariff-old = Stawkę celną ostatnio sprawdzono { DATE($date) }
note-unverified-rule = Jedna z reguł nie jest jeszcze potwierdzona w oficjalnym źródle
note-preference-possible = Z dowodem pochodzenia ({ $agreement }) cło niższe o { $saving }
note-tax-included-in-duty = Podatek jest tu wliczony w cło
note-home-tax-removed = Odliczono podatek kraju sklepu
note-rule-changes = Od { DATE($date) } obowiązują inne przepisy; przy późniejszej dostawie kwota może być inna
note-excise = Ten produkt podlega szczególnym podatkom, których tu nie obliczono
note-prohibited = Tego produktu nie wolno tam wysyłać
note-no-rules = Cło i podatki tego kraju nie są jeszcze obliczane
note-rate-missing = Brak kursu waluty: { CURRENCY($currency) }
note-duty-unknown = Kwota cła nie jest znana
note-tax-unknown = Kwota podatku nie jest znana
note-simplified-tariff = Dla małych przesyłek może obowiązywać uproszczona stawka celna
note-yearly-limit = Tylko kilka takich przesyłek w roku
note-home-tax-unknown = Nie udało się odliczyć podatku kraju sklepu
note-hs-unknown = Brak stawki celnej dla kodu celnego tego produktu
note-tariff-not-computable = Cło na ten produkt zależy nie tylko od ceny i wagi
note-measure-by-line = Dodatkowe cło zależy od dokładnego rodzaju produktu
note-measure-not-computable = Dodatkowe cło zależy od tego, z czego wykonano produkt
note-origin-missing = Cło zależy od kraju produkcji, którego nie podano
note-preference-staged = Niższa stawka celna z umowy handlowej nie jest znana
note-preference-not-applicable = Podana umowa handlowa nie obejmuje tego produktu
note-territory = Na tym obszarze obowiązują inne przepisy
note-other = Niektóre z tych kwot są szacunkowe

## Kraj, waluta, język

market-title = Dokąd ma trafić przesyłka?
market-guess =
    { $reason ->
        [time-zone] Prawdopodobnie { COUNTRY($country) }, sądząc po strefie czasowej
        [languages] Prawdopodobnie { COUNTRY($country) }, sądząc po języku przeglądarki
        [merchant] Prawdopodobnie { COUNTRY($country) }, według danych sklepu
        [url] { COUNTRY($country) }, zgodnie z otwartym linkiem
        [saved] { COUNTRY($country) }, wcześniejszy wybór
        [chosen] { COUNTRY($country) }, obecny wybór
       *[store] { COUNTRY($country) }, kraj sklepu
    }
market-search = Szukaj kraju
market-search-hint = Kraj lub kod
market-results =
    { $count ->
        [one] Znaleziono { $count } kraj
        [few] Znaleziono { $count } kraje
        [many] Znaleziono { $count } krajów
       *[other] Znaleziono { $count } kraju
    }
market-no-results = Nie znaleziono kraju
market-likely = Sugerowane
market-all = Wszystkie kraje
market-currency = Waluta
market-language = Język
market-apply = Zastosuj
market-close = Zamknij
market-original = Pokaż oryginalne ceny sklepu
market-reset = Zapomnij wybór
market-recent = Wcześniej wybrane
market-currency-reason =
    { $reason ->
        [country] waluta kraju: { COUNTRY($country) }
        [merchant] ustawiona przez sklep
        [saved] wcześniejszy wybór
        [chosen] obecny wybór
       *[store] waluta sklepu
    }
market-language-reason =
    { $reason ->
        [page] język tej strony
        [languages] z ustawień przeglądarki
        [saved] wcześniejszy wybór
        [chosen] obecny wybór
       *[store] język sklepu
    }

## Propozycja i progi

notice-greeting = Kraj dostawy to { COUNTRY($country) }? Można zobaczyć ceny w walucie { $currency }.
notice-accept = Ceny w { $currency }
notice-dismiss = Zostaw te ceny
notice-free-shipping = Do darmowej dostawy brakuje { $amount }
notice-over-limit = { $amount } ponad limit zwolnienia z cła
notice-greeting-here = Kraj dostawy to { COUNTRY($country) }? Można sprawdzić pełną cenę.
notice-accept-here = Ceny: { COUNTRY($country) }
notice-never = Nie pytaj ponownie
notice-free-shipping-reached = Dostawa jest darmowa
notice-under-limit = Do limitu zwolnienia z cła pozostało { $amount }
notice-above-limit = Powyżej { $limit } dochodzi cło
notice-above-flat = Powyżej { $limit } obowiązuje pełne cło
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ten produkt nie jest tam wysyłany
       *[warn] { COUNTRY($country) }: dla tego produktu są szczególne zasady
    }
notice-not-sent = Sklep nie wysyła do tego kraju: { COUNTRY($country) }

## Dostawa

delivery-window = Dostawa: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Dostawa: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = przy zamówieniu w ciągu { DURATION($left, length: "short") }

delivery-window-likely = Prawdopodobnie { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Prawdopodobnie { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = przy zamówieniu do { $time } (czas lokalny)
delivery-at-once = Dostępne od razu
delivery-not-there = Brak dostawy: { COUNTRY($country) }
delivery-service-not-there = Niedostępne: { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] Prawdopodobnie najwcześniej { DATE($from, length: "long", weekday: "yes", year: "no") }, najpóźniej { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostawa najwcześniej { DATE($from, length: "long", weekday: "yes", year: "no") }, najpóźniej { DATE($to, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] Prawdopodobna dostawa: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostawa: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## Koszyk

cart-heading = Zamówienie · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Liczba sztuk: { $name }
cart-more = O jedną sztukę więcej: { $name }
cart-less = O jedną sztukę mniej: { $name }
cart-services = Dostawa
cart-service =
    { $service ->
        [standard] Standardowa
        [express] Ekspresowa
        [economy] Ekonomiczna
        [priority] Priorytetowa
        [courier] Kurier
        [post] Poczta
       *[other] { $name }
    }
cart-cheapest = Najtaniej
cart-fastest = Najszybciej
cart-paying = Cło i podatek
cart-pay-now = Zapłata teraz, z zamówieniem
cart-pay-later = Zapłata przy odbiorze, przewoźnikowi
cart-costs-more = Łącznie o { $amount } więcej
cart-costs-less = Łącznie o { $amount } mniej
cart-costs-same = Łącznie tyle samo
cart-items-row =
    { $count ->
        [one] { $count } sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } od dostawy
        [duty] { $tax } od cła
        [shipping-and-duty] { $tax } od dostawy i cła
       *[order] { $tax }: korekta całego zamówienia
    }
cart-rounding = Zaokrąglenie
cart-tax-within = W tym { $tax }: { $amount }
cart-charged = Sklep pobiera { $price }
cart-charged-local = Waluta płatności: { CURRENCY($currency) }
cart-gift-card = Opłacono kartą podarunkową
cart-payments = Metody płatności: { LIST($ways, type: "or") }

# Same as English: „region” to też polskie słowo
cart-region =
    { $country ->
        [CA] Prowincja lub terytorium
        [BR] Stan
        [US] Stan
       *[other] Region
    }
cart-region-why = Zależy od tego podatek. Nie jest to zapisywane.
cart-postal-code = Kod pocztowy
cart-postal-code-why = Niektóre obszary mają własne przepisy. Nie jest to zapisywane.
cart-place-apply = Przelicz
cart-papers = Co będzie potrzebne
cart-paper =
    { $code ->
        [kr-customs-code] Osobisty kod celny: { $name }
        [br-cpf] Numer podatnika: { $name }
        [br-cnpj] Numer firmy: { $name }
        [identity-number] Numer tożsamości: { $name }
        [tax-number] Numer podatnika: { $name }
        [importer-number] Numer importera: { $name }
        [kyc] Potwierdzenie tożsamości i adresu: { $name }
        [real-name-check] Potwierdzenie prawdziwych danych: { $name }
        [import-declaration] Zgłoszenie celne: { $name }
       *[other] { $name }
    }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osobisty kod celny
        [br-cpf] Numer podatnika
        [br-cnpj] Numer firmy
        [identity-number] Numer tożsamości
        [tax-number] Numer podatnika
        [importer-number] Numer importera
        [kyc] Potwierdzenie tożsamości i adresu
        [real-name-check] Potwierdzenie prawdziwych danych
        [import-declaration] Zgłoszenie celne
       *[other] Numer wymagany przez urząd celny
    }
cart-paper-shop = { $paper } (do podania sklepowi)
cart-paper-carrier = { $paper } (na prośbę przewoźnika)
cart-paper-maybe = { $paper } (być może)
cart-not-there = Sklep nie wysyła do tego kraju: { COUNTRY($country) }
cart-no-service = Żaden sposób dostawy nie ma ceny dla tego zamówienia
cart-checkout = Przejdź do kasy
cart-printed = Wycena { $id } z { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Razem bez podatku
        [duty] Razem bez cła
        [duty-and-tax] Razem bez cła i podatku
       *[fees] Razem bez opłat importowych
    }
cart-tax-at-checkout = Podatek zostanie doliczony w kasie
cart-spoken = { $label }: { $total }
