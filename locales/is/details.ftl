### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Sundurliðun

breakdown-heading = Til greiðslu · { COUNTRY($country) }
breakdown-goods = Vörur
estimate-mark = Áætlað

## Útreikningur

working-customs-value = Tollverð { $amount }

## Athugasemdir

note-estimated-region = Skatturinn fer eftir svæði; hér er miðað við dæmigerðan skatt
note-hs-missing = Vöruna vantar tollskrárnúmer og því er tollurinn óviss
note-tariff-span = Tollurinn er frá { $from } til { $to } eftir því hver varan er nákvæmlega
note-tariff-old = Tolltaxti síðast yfirfarinn { DATE($date) }
note-unverified-rule = Ein reglnanna er ekki staðfest í opinberri heimild
note-preference-possible = Með upprunasönnun ({ $agreement }): { $saving } lægri tollur
note-tax-included-in-duty = Skatturinn er hér hluti af tollinum
note-rule-changes = Reglur breytast { DATE($date) }; komi sendingin síðar getur verðið hækkað eða lækkað
note-excise = Á vöruna leggjast sérstök gjöld sem eru ekki reiknuð hér
note-prohibited = Ekki má senda þessa vöru þangað
note-no-rules = Tollar og skattar þessa lands eru ekki reiknaðir enn
note-rate-missing = Gengi vantar: { CURRENCY($currency) }
note-duty-unknown = Ekki er vitað um tollinn
note-tax-unknown = Ekki er vitað um skattinn
note-simplified-tariff = Einfaldaður tollur getur gilt um litlar sendingar
note-yearly-limit = Gildir aðeins um fáar slíkar sendingar á ári
note-home-tax-unknown = Ekki var hægt að draga frá skatt í landi verslunarinnar
note-hs-unknown = Ekki er vitað um tolltaxta fyrir tollskrárnúmer vörunnar
note-tariff-not-computable = Tollur á vöruna ræðst af fleiru en verði og þyngd
note-measure-by-line = Viðbótartollur ræðst af því hver varan er nákvæmlega
note-measure-not-computable = Viðbótartollur ræðst af því úr hverju varan er
note-origin-missing = Tollur ræðst af því hvar varan er framleidd, sem er ekki gefið upp
note-preference-staged = Ekki er vitað um lægri toll samkvæmt fríverslunarsamningnum
note-preference-not-applicable = Tilgreindur fríverslunarsamningur nær ekki til vörunnar
note-territory = Aðrar reglur gilda á þessu svæði
