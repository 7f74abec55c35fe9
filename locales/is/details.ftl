### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Sundurliðun

breakdown-heading = Til greiðslu · { COUNTRY($country) }
breakdown-goods = Vörur
breakdown-shipping = Sendingarkostnaður
breakdown-insurance = Trygging
breakdown-duty = Tollur

# Same as English: „Octroi de mer“ er sérheiti
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Virðisaukaskattur (VAT)
                [NO] Virðisaukaskattur (MVA)
               *[other] Virðisaukaskattur
            }
        [jct] Neysluskattur
        [jct-local] Neysluskattur héraðs
        [sales-tax] Söluskattur
        [monofase] Skattur (monofase)
        [pph] Tekjuskattur (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Skattur
       *[gst] { tax-name }
    }

breakdown-levy = Önnur aðflutningsgjöld
breakdown-fee = Gjald flutningsaðila
breakdown-total = Samtals
breakdown-total-estimate = Samtals (áætlað)
breakdown-rate-of = { $rate } af { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } vöruflokkur, { $price } á flokk
       *[other] { $lines } vöruflokkar, { $price } á flokk
    }

breakdown-duty-free = tollfrjálst
amount-unknown = ekki vitað enn
amount-free = ókeypis
estimate-mark = Áætlað

## Tolltaxtar

rate-per-unit =
    { $unit ->
        [kg] { $price } á kg
        [kg-100] { $price } á 100 kg
        [kg-1000] { $price } á tonn
        [pair] { $price } á par
        [l] { $price } á lítra
       *[item] { $price } á stykki
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, að lágmarki { $limit }
rate-at-most = { $rate }, að hámarki { $limit }

## Hver fær greitt og hvenær

pay-nothing-on-delivery = Ekkert að greiða við afhendingu
pay-on-delivery = { $amount } greiðist við afhendingu
pay-on-delivery-unknown = Við afhendingu gæti meira bæst við
pay-now-row = Greitt núna
pay-on-delivery-row = Greitt við afhendingu

## Útreikningur

working-open = Svona er þetta reiknað
working-rule = Regla { $rule }
working-since = í gildi frá { DATE($date) }
working-source = Heimild: { $source }
working-payer-seller = verslunin innheimtir
working-payer-recipient = innheimt við afhendingu
working-customs-value = Tollverð { $amount }
working-data-date = Reglur í gildi { DATE($date) }
breakdown-disclaimer = Áætlað eftir opinberum reglum. Verðið við greiðslu í versluninni gildir.

## Athugasemdir

note-rate-date =
    { $bank ->
        [ecb] Umreiknað á gengi Seðlabanka Evrópu { DATE($date) }
       *[other] Umreiknað á gengi { DATE($date) } ({ $source })
    }

note-estimated-region = Skatturinn fer eftir svæði; hér er miðað við dæmigerðan skatt
note-hs-missing = Vöruna vantar tollskrárnúmer og því er tollurinn óviss
note-tariff-span = Tollurinn er frá { $from } til { $to } eftir því hver varan er nákvæmlega
note-tariff-old = Tolltaxti síðast yfirfarinn { DATE($date) }
note-unverified-rule = Ein reglnanna er ekki staðfest í opinberri heimild
note-preference-possible = Með upprunasönnun ({ $agreement }): { $saving } lægri tollur
note-tax-included-in-duty = Skatturinn er hér hluti af tollinum
note-home-tax-removed = Skattur í landi verslunarinnar er dreginn frá
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
note-other = Sumar upphæðirnar eru áætlaðar
