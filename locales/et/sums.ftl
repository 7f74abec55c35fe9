### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Hinna koosseis

breakdown-shipping = Tarne
breakdown-insurance = Kindlustus
breakdown-duty = Tollimaks

# Same as English: „Octroi de mer“ on pärisnimi
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Käibemaks (VAT)
                [NO] Käibemaks (MVA)
               *[other] Käibemaks
            }
        [jct] Tarbimismaks
        [jct-local] Kohalik tarbimismaks
        [sales-tax] Müügimaks
        [monofase] Maks (monofase)
        [pph] Tulumaks (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Maks
       *[gst] { tax-name }
    }

breakdown-levy = Muud imporditasud
breakdown-fee = Vedaja teenustasu
breakdown-total = Kokku
breakdown-total-estimate = Kokku (hinnanguliselt)
breakdown-rate-of = { $rate } summast { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } kaubaliik, { $price }
       *[other] { $lines } kaubaliiki, igaühe eest { $price }
    }

breakdown-duty-free = tollimaksuvaba
amount-unknown = pole veel teada
amount-free = tasuta

## Tollimaksumäärad

rate-per-unit =
    { $unit ->
        [kg] { $price }/kg
        [kg-100] { $price }/100 kg
        [kg-1000] { $price }/tonn
        [pair] { $price }/paar
        [l] { $price }/liiter
       *[item] { $price }/tk
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, vähemalt { $limit }
rate-at-most = { $rate }, kõige rohkem { $limit }

## Kellele ja millal makstakse

pay-nothing-on-delivery = Kättesaamisel ei tule midagi maksta
pay-on-delivery = Kättesaamisel tuleb maksta { $amount }
pay-on-delivery-unknown = Kättesaamisel võib tulla juurde maksta
pay-now-row = Tasuda kohe
pay-on-delivery-row = Tasuda kättesaamisel

## Arvutuskäik

working-open = Kuidas see on arvutatud
working-rule = Reegel { $rule }
working-since = kehtib alates { DATE($date, length: "short") }
working-source = Allikas: { $source }
working-payer-seller = tasutakse poele
working-payer-recipient = tasutakse kättesaamisel
working-data-date = Reeglid seisuga { DATE($date) }
breakdown-disclaimer = Hinnang avalike reeglite põhjal. Lõplik on poe kassas näidatav hind.

## Märkused

note-rate-date =
    { $bank ->
        [ecb] Ümber arvutatud Euroopa Keskpanga kursiga, { DATE($date) }
       *[other] Ümber arvutatud kursiga, { DATE($date) } ({ $source })
    }

note-home-tax-removed = Poe asukohariigi maks on maha arvatud
note-other = Osa neist summadest on hinnangulised
