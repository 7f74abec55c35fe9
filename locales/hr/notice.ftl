### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Prijedlog i pragovi

notice-greeting = Država dostave: { COUNTRY($country) }? Cijene možete vidjeti u valuti { $currency }.
notice-accept = Cijene u { $currency }
notice-dismiss = Zadrži ove cijene
notice-free-shipping = Još { $amount } do besplatne dostave
notice-over-limit = { $amount } iznad granice za oslobođenje od carine
notice-greeting-here = Država dostave: { COUNTRY($country) }? Pogledajte cijene za nju.
notice-accept-here = Cijene: { COUNTRY($country) }
notice-never = Ne pitaj više
notice-free-shipping-reached = Dostava je besplatna
notice-under-limit = Još { $amount } do granice za oslobođenje od carine
notice-above-limit = Iznad { $limit } naplaćuje se carina
notice-above-flat = Iznad { $limit } naplaćuje se puna carina

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ovaj se proizvod onamo ne šalje
       *[warn] { COUNTRY($country) }: za ovaj proizvod vrijede posebna pravila
    }

notice-not-sent = { COUNTRY($country) }: trgovina onamo ne dostavlja
