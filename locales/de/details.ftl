### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Aufstellung

breakdown-heading = Ihr Preis · { COUNTRY($country) }
breakdown-goods = Ware
estimate-mark = Schätzung

## Rechenweg

working-customs-value = Zollwert { $amount }

## Hinweise

note-estimated-region = Der Steuersatz ({ tax-name }) hängt von der Region ab; hier steht ein typischer
note-hs-missing = Ohne Zolltarifnummer steht der Zoll für diesen Artikel nicht fest
note-tariff-span = Der Zoll liegt je nach genauem Artikel zwischen { $from } und { $to }
note-tariff-old = Zollsatz zuletzt geprüft am { DATE($date) }
note-unverified-rule = Eine der Regeln ist noch nicht amtlich belegt
note-preference-possible = Mit Ursprungsnachweis ({ $agreement }): { $saving } weniger Zoll
note-tax-included-in-duty = Die Steuer ist hier im Zoll enthalten
note-rule-changes = Ab { DATE($date) } gelten andere Regeln; eine spätere Ankunft kann mehr oder weniger kosten
note-excise = Für diesen Artikel gelten besondere Steuern, die hier nicht berechnet sind
note-prohibited = Dieser Artikel darf nicht dorthin versandt werden
note-no-rules = Zoll und Steuern dieses Landes sind noch nicht erfasst
note-rate-missing = Kein Wechselkurs: { CURRENCY($currency) }
note-duty-unknown = Der Zoll ist nicht bekannt
note-tax-unknown = Die Steuer ist nicht bekannt
note-simplified-tariff = Für kleine Sendungen kann ein vereinfachter Zollsatz gelten
note-yearly-limit = Gilt nur für wenige Sendungen im Jahr
note-home-tax-unknown = Die Steuer des Shop-Landes konnte nicht abgezogen werden
note-hs-unknown = Für die Zolltarifnummer dieses Artikels ist kein Zollsatz bekannt
note-tariff-not-computable = Der Zoll hängt hier von mehr als Preis und Gewicht ab
note-measure-by-line = Ein weiterer Zoll hängt vom genauen Artikel ab
note-measure-not-computable = Ein weiterer Zoll hängt vom Material des Artikels ab
note-origin-missing = Der Zoll hängt vom Herstellungsland ab, das nicht angegeben ist
note-preference-staged = Der niedrigere Zoll des Handelsabkommens ist nicht bekannt
note-preference-not-applicable = Das Handelsabkommen gilt nicht für diesen Artikel
note-territory = In diesem Gebiet gelten andere Regeln
