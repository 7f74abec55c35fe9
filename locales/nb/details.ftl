### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Spesifikasjon

breakdown-heading = Dette betaler du · { COUNTRY($country) }
breakdown-goods = Varer
estimate-mark = Anslag

## Utregning

working-customs-value = Tollverdi { $amount }

## Merknader

note-estimated-region = Avgiften varierer mellom regioner; her er en typisk sats brukt
note-hs-missing = Varen mangler tolltariffnummer, så det er usikkert hvor høy tollen blir
note-tariff-span = Tollen er mellom { $from } og { $to }, avhengig av hvilken vare det er
note-tariff-old = Tollsatsen ble sist kontrollert { DATE($date) }
note-unverified-rule = En av reglene er ikke bekreftet av en offisiell kilde
note-preference-possible = Med opprinnelsesbevis ({ $agreement }): { $saving } lavere toll
note-tax-included-in-duty = Avgiften er en del av tollen her
note-rule-changes = Reglene endres { DATE($date) }; ved senere ankomst kan prisen bli høyere eller lavere
note-excise = Varen har særavgifter som ikke er regnet med her
note-prohibited = Det er ikke lov å sende varen dit
note-no-rules = Toll og avgifter for dette landet regnes ikke ut ennå
note-rate-missing = Valutakurs mangler: { CURRENCY($currency) }
note-duty-unknown = Tollen er ikke kjent
note-tax-unknown = Avgiften er ikke kjent
note-simplified-tariff = For små pakker kan det gjelde en forenklet tollsats
note-yearly-limit = Gjelder bare noen få slike pakker i året
note-home-tax-unknown = Avgiften i butikkens land kunne ikke trekkes fra
note-hs-unknown = Ingen tollsats er kjent for tolltariffnummeret til varen
note-tariff-not-computable = Tollen på varen avhenger av mer enn pris og vekt
note-measure-by-line = En ekstra toll avhenger av nøyaktig hvilken vare det er
note-measure-not-computable = En ekstra toll avhenger av hva varen er laget av
note-origin-missing = Tollen avhenger av hvor varen er laget, og det er ikke oppgitt
note-preference-staged = Den lavere tollen i handelsavtalen er ikke kjent
note-preference-not-applicable = Handelsavtalen som er oppgitt, omfatter ikke varen
note-territory = I dette området gjelder andre regler
