### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Soovitus ja piirid

notice-greeting = Kas sihtriik on { COUNTRY($country) }? Hindu saab vaadata valuutas { $currency }.
notice-accept = Hinnad: { $currency }
notice-dismiss = Jäta praegused hinnad
notice-free-shipping = Tasuta tarneni on puudu { $amount }
notice-over-limit = { $amount } üle tollimaksuvaba piiri
notice-greeting-here = Sihtriik { COUNTRY($country) }? Vaadake hinda koju toimetatuna.
notice-accept-here = Hinnad: { COUNTRY($country) }
notice-never = Ära enam küsi
notice-free-shipping-reached = Tarne on tasuta
notice-under-limit = Tollimaksuvaba piirini on jäänud { $amount }
notice-above-limit = Kui summa ületab { $limit }, lisandub tollimaks
notice-above-flat = Kui summa ületab { $limit }, lisandub täismääras tollimaks

notice-restricted =
    { $action ->
        [block] Sihtriik { COUNTRY($country) }: seda toodet sinna ei saadeta
       *[warn] Sihtriik { COUNTRY($country) }: tootele kehtivad erireeglid
    }

notice-not-sent = Sihtriik { COUNTRY($country) }: pood sinna ei saada
