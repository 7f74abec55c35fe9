### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Specifikation

breakdown-heading = Det betaler du · { COUNTRY($country) }
breakdown-goods = Varer
estimate-mark = Anslået

## Beregning

working-customs-value = Toldværdi { $amount }

## Bemærkninger

note-estimated-region = Afgiften varierer efter region; her er brugt en typisk sats
note-hs-missing = Varen mangler en varekode, så det er ikke sikkert, hvor høj tolden er
note-tariff-span = Tolden ligger mellem { $from } og { $to }, afhængigt af, hvilken vare det er
note-tariff-old = Toldsatsen er senest kontrolleret den { DATE($date) }
note-unverified-rule = En af reglerne er ikke bekræftet af en officiel kilde
note-preference-possible = Med oprindelsesbevis ({ $agreement }): { $saving } mindre i told
note-tax-included-in-duty = Afgiften er her en del af tolden
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
