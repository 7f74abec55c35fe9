### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Grozs

breakdown-discount = Atlaide
cart-heading = Jūsu pasūtījums · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Skaits: { $name }
cart-more = Par vienu vairāk: { $name }
cart-less = Par vienu mazāk: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: šo preci uz turieni nesūta
       *[warn] { COUNTRY($country) }: precei ir īpaši noteikumi
    }

cart-services = Piegādes veids

cart-service =
    { $service ->
        [standard] Standarta piegāde
        [express] Eksprespiegāde
        [economy] Ekonomiskā piegāde
        [priority] Prioritārā piegāde
        [courier] Kurjers
        [post] Pasts
       *[other] { $name }
    }

cart-cheapest = Lētākais
cart-fastest = Ātrākais
cart-paying = Muitas un citi nodokļi
cart-pay-now = Maksāt tagad, kopā ar pasūtījumu
cart-pay-later = Maksāt pārvadātājam, saņemot sūtījumu
cart-costs-more = Kopā par { $amount } vairāk
cart-costs-less = Kopā par { $amount } mazāk
cart-costs-same = Kopā tikpat

cart-items-row =
    { $count ->
        [zero] { $count } preču
        [one] { $count } prece
       *[other] { $count } preces
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } par piegādi
        [duty] { $tax } par muitas nodokli
        [shipping-and-duty] { $tax } par piegādi un muitas nodokli
       *[order] { $tax }: visa pasūtījuma korekcija
    }

cart-rounding = Noapaļošana
cart-tax-within = Tostarp { $tax } { $amount }
cart-charged = Veikals iekasē { $price }
cart-charged-local = Maksājuma valūta: { CURRENCY($currency) }
cart-gift-card = Apmaksāts ar dāvanu karti
cart-payments = Apmaksas veidi: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Province vai teritorija
        [BR] Štats
        [US] Štats
       *[other] Reģions
    }

cart-region-why = No tā ir atkarīgs nodoklis. Izvēle netiek saglabāta.
cart-postal-code = Pasta indekss
cart-postal-code-why = Dažās teritorijās ir savi noteikumi. Indekss netiek saglabāts.
cart-place-apply = Pārrēķināt
cart-not-there = { COUNTRY($country) }: veikals uz turieni nesūta
cart-no-service = Nevienam piegādes veidam nav cenas šim pasūtījumam
cart-checkout = Pāriet uz apmaksu
cart-printed = Aptuvens aprēķins { $id }, { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Kopā bez nodokļa
        [duty] Kopā bez muitas nodokļa
        [duty-and-tax] Kopā bez muitas un nodokļiem
       *[fees] Kopā bez importa maksājumiem
    }

cart-tax-at-checkout = Nodokli pieskaita apmaksas brīdī
cart-spoken = { $label }: { $total }
