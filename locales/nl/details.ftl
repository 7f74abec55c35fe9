### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Opbouw van de prijs

breakdown-heading = Wat je betaalt · { COUNTRY($country) }
breakdown-goods = Artikelen
estimate-mark = Schatting

## Berekening

working-customs-value = Douanewaarde { $amount }

## Toelichting

note-estimated-region = De belasting verschilt per regio; er is een gangbaar tarief gebruikt
note-hs-missing = Dit artikel heeft geen goederencode; de invoerrechten staan dus niet vast
note-tariff-span = De invoerrechten liggen tussen { $from } en { $to }, afhankelijk van het exacte artikel
note-tariff-old = Tarief voor invoerrechten laatst gecontroleerd op { DATE($date) }
note-unverified-rule = Een van de gebruikte regels is niet door een officiële bron bevestigd
note-preference-possible = Met een bewijs van oorsprong ({ $agreement }): { $saving } minder invoerrechten
note-tax-included-in-duty = De belasting zit hier in de invoerrechten
note-rule-changes = Vanaf { DATE($date) } gelden andere regels; een latere aankomst kan meer of minder kosten
note-excise = Voor dit artikel gelden bijzondere belastingen, die hier niet zijn berekend
note-prohibited = Dit artikel mag daar niet naartoe worden verzonden
note-no-rules = Invoerrechten en belastingen van dit land worden nog niet berekend
note-rate-missing = Geen wisselkoers: { CURRENCY($currency) }
note-duty-unknown = De invoerrechten zijn niet bekend
note-tax-unknown = De belasting is niet bekend
note-simplified-tariff = Voor kleine pakketten kan een vereenvoudigd tarief gelden
note-yearly-limit = Geldt maar voor een paar pakketten per jaar
note-home-tax-unknown = De belasting van het land van de webshop kon niet worden afgetrokken
note-hs-unknown = Voor de goederencode van dit artikel is geen tarief bekend
note-tariff-not-computable = De invoerrechten hangen hier van meer af dan prijs en gewicht
note-measure-by-line = Een extra heffing hangt af van het exacte artikel
note-measure-not-computable = Een extra heffing hangt af van het materiaal van het artikel
note-origin-missing = De invoerrechten hangen af van het productieland, dat niet is vermeld
note-preference-staged = Het lagere tarief van het handelsakkoord is niet bekend
note-preference-not-applicable = Het genoemde handelsakkoord geldt niet voor dit artikel
note-territory = In dit gebied gelden andere regels
