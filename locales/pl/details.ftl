### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Składniki ceny

breakdown-heading = Do zapłaty · { COUNTRY($country) }
breakdown-goods = Towar
estimate-mark = Szacunkowo

## Sposób obliczenia

working-customs-value = Wartość celna { $amount }

## Uwagi

note-estimated-region = Podatek zależy od regionu; przyjęto typową stawkę
note-hs-missing = Ten produkt nie ma podanego kodu celnego, więc cło nie jest pewne
note-tariff-span = Cło wynosi od { $from } do { $to }, zależnie od dokładnego rodzaju produktu
note-tariff-old = Stawkę celną ostatnio sprawdzono { DATE($date) }
note-unverified-rule = Jedna z reguł nie jest jeszcze potwierdzona w oficjalnym źródle
note-preference-possible = Z dowodem pochodzenia ({ $agreement }) cło niższe o { $saving }
note-tax-included-in-duty = Podatek jest tu wliczony w cło
note-rule-changes = Od { DATE($date) } obowiązują inne przepisy; przy późniejszej dostawie kwota może być inna
note-excise = Ten produkt podlega szczególnym podatkom, których tu nie obliczono
note-prohibited = Tego produktu nie wolno tam wysyłać
note-no-rules = Cło i podatki tego kraju nie są jeszcze obliczane
note-rate-missing = Brak kursu waluty: { CURRENCY($currency) }
note-duty-unknown = Kwota cła nie jest znana
note-tax-unknown = Kwota podatku nie jest znana
note-simplified-tariff = Dla małych przesyłek może obowiązywać uproszczona stawka celna
note-yearly-limit = Dotyczy tylko kilku przesyłek w roku
note-home-tax-unknown = Nie udało się odliczyć podatku kraju sklepu
note-hs-unknown = Brak stawki celnej dla kodu celnego tego produktu
note-tariff-not-computable = Cło na ten produkt zależy nie tylko od ceny i wagi
note-measure-by-line = Dodatkowe cło zależy od dokładnego rodzaju produktu
note-measure-not-computable = Dodatkowe cło zależy od tego, z czego wykonano produkt
note-origin-missing = Cło zależy od kraju produkcji, którego nie podano
note-preference-staged = Niższa stawka celna z umowy handlowej nie jest znana
note-preference-not-applicable = Podana umowa handlowa nie obejmuje tego produktu
note-territory = Na tym obszarze obowiązują inne przepisy
