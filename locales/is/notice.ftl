### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Tillaga og mörk

notice-greeting = Er áfangastaðurinn { COUNTRY($country) }? Skoðaðu verðin í gjaldmiðlinum { $currency }.
notice-accept = Verð í { $currency }
notice-dismiss = Halda þessum verðum
notice-free-shipping = { $amount } vantar upp á fría sendingu
notice-over-limit = { $amount } yfir tollfrelsismörkum
notice-greeting-here = Er áfangastaðurinn { COUNTRY($country) }? Sjáðu verðið heim að dyrum.
notice-accept-here = Verð: { COUNTRY($country) }
notice-never = Ekki spyrja aftur
notice-free-shipping-reached = Sendingin er frí
notice-under-limit = { $amount } eftir að tollfrelsismörkum
notice-above-limit = Yfir { $limit } bætist tollur við
notice-above-flat = Yfir { $limit } leggst fullur tollur á

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: varan er ekki send þangað
       *[warn] { COUNTRY($country) }: sérstakar reglur gilda um vöruna
    }

notice-not-sent = { COUNTRY($country) }: verslunin sendir ekki þangað
