### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Ehdotus ja rajat

notice-greeting = Onko toimitusmaa { COUNTRY($country) }? Vaihda hintojen valuutaksi { $currency }.
notice-accept = Hinnat: { $currency }
notice-dismiss = Pidä nämä hinnat
notice-free-shipping = Ilmaiseen toimitukseen vielä { $amount }
notice-over-limit = { $amount } yli tullittomuuden rajan
notice-greeting-here = Onko toimitusmaa { COUNTRY($country) }? Katso hinta kotiovelle.
notice-accept-here = Hinnat: { COUNTRY($country) }
notice-never = Älä kysy uudelleen
notice-free-shipping-reached = Toimitus on ilmainen
notice-under-limit = Tullittomuuden rajaan vielä { $amount }
notice-above-limit = Rajan { $limit } ylittävästä tilauksesta peritään tulli
notice-above-flat = Rajan { $limit } ylittävästä tilauksesta peritään täysi tulli

notice-restricted =
    { $action ->
        [block] Toimitusmaa { COUNTRY($country) }: tuotetta ei lähetetä sinne
       *[warn] Toimitusmaa { COUNTRY($country) }: tuotetta koskevat erityissäännöt
    }

notice-not-sent = Toimitusmaa { COUNTRY($country) }: kauppa ei lähetä sinne
