### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Hinna koosseis

breakdown-heading = Tasumisele kuulub · { COUNTRY($country) }
breakdown-goods = Kaup
estimate-mark = Hinnanguline

## Arvutuskäik

working-customs-value = Tolliväärtus { $amount }

## Märkused

note-estimated-region = Maks sõltub piirkonnast; siin on kasutatud tüüpilist määra
note-hs-missing = Tootel pole kaubakoodi, seega pole tollimaks kindel
note-tariff-span = Olenevalt täpsest tootest on tollimaks { $from } kuni { $to }
note-tariff-old = Tollimaksumäär viimati kontrollitud: { DATE($date) }
note-unverified-rule = Üht kasutatud reeglit ei kinnita ametlik allikas
note-preference-possible = Päritolutõendiga ({ $agreement }) on tollimaks { $saving } väiksem
note-tax-included-in-duty = Maks sisaldub siin tollimaksus
note-rule-changes = Uued reeglid alates { DATE($date, length: "short") }; hiljem saabuv saadetis võib maksta rohkem või vähem
note-excise = Tootele kehtivad erimaksud, mida siin ei arvutata
note-prohibited = Seda toodet ei tohi sinna saata
note-no-rules = Selle riigi tollimaksu ja muid makse veel ei arvutata
note-rate-missing = Vahetuskurss puudub: { CURRENCY($currency) }
note-duty-unknown = Tollimaks pole teada
note-tax-unknown = Maks pole teada
note-simplified-tariff = Väikesaadetistele võib kehtida lihtsustatud tollimaksumäär
note-yearly-limit = Kehtib aastas vaid mõnele sellisele saadetisele
note-home-tax-unknown = Poe asukohariigi maksu ei saanud maha arvata
note-hs-unknown = Toote kaubakoodi tollimaksumäär pole teada
note-tariff-not-computable = Selle toote tollimaks ei sõltu ainult hinnast ja kaalust
note-measure-by-line = Täiendav tollimaks sõltub täpsest tootest
note-measure-not-computable = Täiendav tollimaks sõltub sellest, millest toode on tehtud
note-origin-missing = Tollimaks sõltub valmistamisriigist, mida pole märgitud
note-preference-staged = Kaubanduslepingu madalam tollimaks pole teada
note-preference-not-applicable = Märgitud kaubandusleping selle toote kohta ei kehti
note-territory = Selles piirkonnas kehtivad teised reeglid
