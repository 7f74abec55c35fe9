### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Pasiūlymas ir ribos

notice-greeting = Pristatymo šalis – { COUNTRY($country) }? Kainas galima rodyti valiuta { $currency }.
notice-accept = Kainos { $currency }
notice-dismiss = Palikti šias kainas
notice-free-shipping = Iki nemokamo pristatymo trūksta { $amount }
notice-over-limit = { $amount } viršijama neapmuitinama suma
notice-greeting-here = Pristatymo šalis – { COUNTRY($country) }? Čia rasite kainą iki durų.
notice-accept-here = Kainos: { COUNTRY($country) }
notice-never = Daugiau neklausti
notice-free-shipping-reached = Pristatymas nemokamas
notice-under-limit = Iki neapmuitinamos sumos ribos liko { $amount }
notice-above-limit = Viršijus { $limit }, taikomas muitas
notice-above-flat = Viršijus { $limit }, taikomas visas muitas

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ši prekė ten nesiunčiama
       *[warn] { COUNTRY($country) }: šiai prekei taikomos specialios taisyklės
    }

notice-not-sent = { COUNTRY($country) }: parduotuvė ten nesiunčia
