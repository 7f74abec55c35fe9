### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Nabídka a limity

notice-greeting = Země doručení: { COUNTRY($country) }? Ceny lze zobrazit v měně { $currency }.
notice-accept = Ceny v { $currency }
notice-dismiss = Ponechat tyto ceny
notice-free-shipping = Do dopravy zdarma zbývá { $amount }
notice-over-limit = O { $amount } nad limitem pro osvobození od cla
notice-greeting-here = Země doručení: { COUNTRY($country) }? Zjistěte cenu až ke dveřím.
notice-accept-here = Ceny: { COUNTRY($country) }
notice-never = Příště se neptat
notice-free-shipping-reached = Doprava je zdarma
notice-under-limit = Do limitu pro osvobození od cla zbývá { $amount }
notice-above-limit = Nad { $limit } se připočítává clo
notice-above-flat = Nad { $limit } se platí plné clo

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: toto zboží se sem nezasílá
       *[warn] { COUNTRY($country) }: pro toto zboží platí zvláštní pravidla
    }

notice-not-sent = Obchod do této země nezasílá: { COUNTRY($country) }

## Košík

breakdown-discount = Sleva
cart-heading = Vaše objednávka · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Počet kusů: { $name }
cart-more = O kus více: { $name }
cart-less = O kus méně: { $name }
cart-services = Doprava

cart-service =
    { $service ->
        [standard] Standardní
        [express] Expresní
        [economy] Ekonomická
        [priority] Prioritní
        [courier] Kurýr
        [post] Pošta
       *[other] { $name }
    }

cart-cheapest = Nejlevnější
cart-fastest = Nejrychlejší
cart-paying = Clo a daň
cart-pay-now = Zaplatit teď, s objednávkou
cart-pay-later = Zaplatit při doručení, dopravci
cart-costs-more = Celkem o { $amount } více
cart-costs-less = Celkem o { $amount } méně
cart-costs-same = Celkem stejně

cart-items-row =
    { $count ->
        [one] { $count } kus
        [few] { $count } kusy
        [many] { $count } kusu
       *[other] { $count } kusů
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } z dopravy
        [duty] { $tax } z cla
        [shipping-and-duty] { $tax } z dopravy a cla
       *[order] { $tax }: oprava za celou objednávku
    }

cart-rounding = Zaokrouhlení
cart-tax-within = Včetně { $tax } { $amount }
cart-charged = Obchod účtuje { $price }
cart-charged-local = Měna platby: { CURRENCY($currency) }
cart-gift-card = Uhrazeno dárkovou kartou
cart-payments = Možnosti platby: { LIST($ways, type: "or") }

# Same as English: „region“ je i české slovo
cart-region =
    { $country ->
        [CA] Provincie nebo teritorium
        [BR] Brazilský stát
        [US] Stát USA
       *[other] Region
    }

cart-region-why = Závisí na tom daň. Neukládá se.
cart-postal-code = PSČ
cart-postal-code-why = Některé oblasti mají vlastní pravidla. Neukládá se.
cart-place-apply = Přepočítat
cart-papers = Co budete potřebovat

cart-paper =
    { $code ->
        [kr-customs-code] Osobní celní kód: { $name }
        [br-cpf] Daňové číslo: { $name }
        [br-cnpj] Číslo firmy: { $name }
        [identity-number] Osobní identifikační číslo: { $name }
        [tax-number] Daňové číslo: { $name }
        [importer-number] Číslo dovozce: { $name }
        [kyc] Doklad totožnosti a adresy: { $name }
        [real-name-check] Ověření skutečného jména: { $name }
        [import-declaration] Dovozní celní prohlášení: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Osobní celní kód
        [br-cpf] Daňové číslo
        [br-cnpj] Číslo firmy
        [identity-number] Osobní identifikační číslo
        [tax-number] Daňové číslo
        [importer-number] Číslo dovozce
        [kyc] Doklad totožnosti a adresy
        [real-name-check] Ověření skutečného jména
        [import-declaration] Dovozní celní prohlášení
       *[other] Číslo, které žádá celní správa
    }

cart-paper-shop = { $paper } (sdělte obchodu)
cart-paper-carrier = { $paper } (vyžádá si dopravce)
cart-paper-maybe = { $paper } (možná)
cart-not-there = Obchod do této země nezasílá: { COUNTRY($country) }
cart-no-service = Žádný způsob dopravy nemá pro tuto objednávku cenu
cart-checkout = Pokračovat k pokladně
cart-printed = Odhad { $id } ze dne { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Celkem bez daně
        [duty] Celkem bez cla
        [duty-and-tax] Celkem bez cla a daně
       *[fees] Celkem bez dovozních poplatků
    }

cart-tax-at-checkout = Daň se připočte v pokladně
cart-spoken = { $label }: { $total }
