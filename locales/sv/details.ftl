### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Specifikation

breakdown-heading = Att betala · { COUNTRY($country) }
breakdown-goods = Varor
estimate-mark = Uppskattning

## Uträkning

working-customs-value = Tullvärde { $amount }

## Anmärkningar

note-estimated-region = Skatten varierar mellan regioner; här används en typisk sats
note-hs-missing = Varan saknar varukod, så det är inte säkert hur hög tullen blir
note-tariff-span = Tullen ligger mellan { $from } och { $to }, beroende på vilken vara det är
note-tariff-old = Tullsatsen kontrollerades senast den { DATE($date) }
note-unverified-rule = En av reglerna är inte bekräftad av någon officiell källa
note-preference-possible = Med ursprungsbevis ({ $agreement }): { $saving } lägre tull
note-tax-included-in-duty = Här ingår skatten i tullen
note-rule-changes = Reglerna ändras den { DATE($date) }; senare ankomst kan kosta mer eller mindre
note-excise = På varan tas särskilda skatter ut, som inte är medräknade här
note-prohibited = Varan får inte skickas dit
note-no-rules = Tull och skatter för det här landet räknas inte ut än
note-rate-missing = Växelkurs saknas: { CURRENCY($currency) }
note-duty-unknown = Tullen är inte känd
note-tax-unknown = Skatten är inte känd
note-simplified-tariff = För små paket kan en förenklad tullsats gälla
note-yearly-limit = Gäller bara ett fåtal sådana paket per år
note-home-tax-unknown = Skatten i butikens land kunde inte dras av
note-hs-unknown = Ingen tullsats är känd för varans varukod
note-tariff-not-computable = Tullen på varan beror på mer än pris och vikt
note-measure-by-line = En extra tull beror på exakt vilken vara det är
note-measure-not-computable = En extra tull beror på vad varan är gjord av
note-origin-missing = Tullen beror på var varan är tillverkad, vilket inte anges
note-preference-staged = Handelsavtalets lägre tull är inte känd
note-preference-not-applicable = Det angivna handelsavtalet omfattar inte varan
note-territory = I det här området gäller andra regler
