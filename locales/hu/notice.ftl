### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Ajánlat és értékhatárok

notice-greeting = Szállítás ide: { COUNTRY($country) }? Árak megtekintése: { $currency }.
notice-accept = Árak: { $currency }
notice-dismiss = Maradjanak ezek az árak
notice-free-shipping = Még { $amount } az ingyenes szállításig
notice-over-limit = { $amount } a vámmentes értékhatár felett
notice-greeting-here = Szállítás ide: { COUNTRY($country) }? Ár házhoz szállítva.
notice-accept-here = Árak: { COUNTRY($country) }
notice-never = Ne kérdezze újra
notice-free-shipping-reached = A szállítás ingyenes
notice-under-limit = Még { $amount } a vámmentes értékhatárig
notice-above-limit = { $limit } felett vámot is kell fizetni
notice-above-flat = { $limit } felett a teljes vám fizetendő

notice-restricted =
    { $action ->
        [block] Ez a termék ide nem rendelhető: { COUNTRY($country) }
       *[warn] A termékre külön szabályok vonatkoznak: { COUNTRY($country) }
    }

notice-not-sent = A webáruház ide nem szállít: { COUNTRY($country) }
