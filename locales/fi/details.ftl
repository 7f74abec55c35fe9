### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Erittely

breakdown-heading = Hinnan erittely · { COUNTRY($country) }
breakdown-goods = Tuotteet
estimate-mark = Arvio

## Laskelma

working-customs-value = Tullausarvo { $amount }

## Huomautukset

note-estimated-region = Vero vaihtelee alueittain; tässä on käytetty tyypillistä verokantaa
note-hs-missing = Tuotteella ei ole tullinimikettä, joten tullin määrä ei ole varma
note-tariff-span = Tulli on tuotteen mukaan { $from } – { $to }
note-tariff-old = Tullin määrä tarkistettu viimeksi { DATE($date) }
note-unverified-rule = Yhdelle käytetyistä säännöistä ei ole virallista lähdettä
note-preference-possible = Alkuperäselvityksellä ({ $agreement }) tulli on { $saving } pienempi
note-tax-included-in-duty = Vero sisältyy tässä tulliin
note-rule-changes = Säännöt muuttuvat { DATE($date) }; myöhemmin saapuva paketti voi maksaa enemmän tai vähemmän
note-excise = Tuotteesta peritään erityisiä veroja, joita ei ole laskettu tähän
note-prohibited = Tätä tuotetta ei saa lähettää sinne
note-no-rules = Tämän maan tullia ja veroja ei vielä lasketa
note-rate-missing = Valuuttakurssi puuttuu: { CURRENCY($currency) }
note-duty-unknown = Tullin määrä ei ole tiedossa
note-tax-unknown = Veron määrä ei ole tiedossa
note-simplified-tariff = Pienillä lähetyksillä voi olla yksinkertaistettu tulli
note-yearly-limit = Koskee vain muutamaa tällaista lähetystä vuodessa
note-home-tax-unknown = Kaupan maan veroa ei voitu vähentää
note-hs-unknown = Tuotteen tullinimikkeelle ei löydy tullin määrää
note-tariff-not-computable = Tuotteen tulli riippuu muustakin kuin hinnasta ja painosta
note-measure-by-line = Lisätulli riippuu siitä, mistä tuotteesta tarkalleen on kyse
note-measure-not-computable = Lisätulli riippuu siitä, mistä tuote on valmistettu
note-origin-missing = Tulli riippuu valmistusmaasta, jota ei ole ilmoitettu
note-preference-staged = Kauppasopimuksen alempi tulli ei ole tiedossa
note-preference-not-applicable = Mainittu kauppasopimus ei koske tätä tuotetta
note-territory = Tällä alueella ovat voimassa muut säännöt
