### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Koszyk

breakdown-discount = Rabat
cart-heading = Zamówienie · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Liczba sztuk: { $name }
cart-more = O jedną sztukę więcej: { $name }
cart-less = O jedną sztukę mniej: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ten produkt nie jest tam wysyłany
       *[warn] { COUNTRY($country) }: dla tego produktu obowiązują szczególne zasady
    }

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
cart-pay-now = Zapłata teraz, przy zamówieniu
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
       *[order] { $tax }: korekta dla całego zamówienia
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

cart-region-why = Zależy od tego podatek. Wybór nie jest zapisywany.
cart-postal-code = Kod pocztowy
cart-postal-code-why = Niektóre obszary mają własne przepisy. Kod nie jest zapisywany.
cart-place-apply = Przelicz
cart-not-there = Sklep nie wysyła do tego kraju: { COUNTRY($country) }
cart-no-service = Żaden sposób dostawy nie ma ceny dla tego zamówienia
cart-checkout = Przejdź do kasy
cart-printed = Szacunek kosztów { $id } z { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Razem bez podatku
        [duty] Razem bez cła
        [duty-and-tax] Razem bez cła i podatku
       *[fees] Razem bez opłat importowych
    }

cart-tax-at-checkout = Podatek zostanie doliczony w kasie
cart-spoken = { $label }: { $total }
