### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Dettaglio

breakdown-heading = Quanto paghi · { COUNTRY($country) }
breakdown-goods = Articoli
estimate-mark = Stima

## Calcolo

working-customs-value = Valore in dogana { $amount }

## Note

note-estimated-region = L’imposta varia da regione a regione; si usa un’aliquota tipica
note-hs-missing = Questo articolo non ha un codice doganale, quindi il dazio è incerto
note-tariff-span = Dazio tra { $from } e { $to }, a seconda dell’articolo esatto
note-tariff-old = Ultima verifica del dazio: { DATE($date) }
note-unverified-rule = Una delle regole usate non è ancora confermata da una fonte ufficiale
note-preference-possible = Con una prova dell’origine ({ $agreement }), { $saving } di dazi in meno
note-tax-included-in-duty = Qui l’imposta è compresa nel dazio
note-rule-changes = Le regole cambiano in data { DATE($date) }; se arriva dopo, può costare di più o di meno
note-excise = Questo articolo è soggetto ad accise o altre imposte speciali qui non calcolate
note-prohibited = Questo articolo non può essere spedito a questa destinazione
note-no-rules = I dazi e le imposte di questo Paese non vengono ancora calcolati
note-rate-missing = Cambio non disponibile: { CURRENCY($currency) }
note-duty-unknown = Il dazio non è noto
note-tax-unknown = L’imposta non è nota
note-simplified-tariff = Per i pacchi piccoli può valere un dazio semplificato
note-yearly-limit = Vale solo per pochi pacchi all’anno
note-home-tax-unknown = Non è stato possibile scorporare l’imposta del Paese del negozio
note-hs-unknown = Non è noto il dazio per il codice doganale di questo articolo
note-tariff-not-computable = Il dazio su questo articolo non dipende solo da prezzo e peso
note-measure-by-line = Un dazio aggiuntivo dipende dall’articolo esatto
note-measure-not-computable = Un dazio aggiuntivo dipende dai materiali dell’articolo
note-origin-missing = Il dazio dipende dal Paese di produzione, che non è indicato
note-preference-staged = Il dazio ridotto dell’accordo commerciale non è noto
note-preference-not-applicable = L’accordo commerciale indicato non copre questo articolo
note-territory = In questa zona valgono altre regole
