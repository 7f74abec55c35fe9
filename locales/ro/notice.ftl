### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Sugestie și praguri

notice-greeting = Țara de livrare: { COUNTRY($country) }. Afișăm prețurile în { $currency }?
notice-accept = Prețuri în { $currency }
notice-dismiss = Păstrează prețurile
notice-free-shipping = Încă { $amount } până la transport gratuit
notice-over-limit = Plafon fără taxe vamale depășit cu { $amount }
notice-greeting-here = Țara de livrare: { COUNTRY($country) }. Afișăm prețul livrat acasă?
notice-accept-here = Prețuri: { COUNTRY($country) }
notice-never = Nu mai întreba
notice-free-shipping-reached = Transportul este gratuit
notice-under-limit = Încă { $amount } până la plafonul fără taxe vamale
notice-above-limit = Peste { $limit } se adaugă taxe vamale
notice-above-flat = Peste { $limit } taxele vamale se aplică integral

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: acest produs nu se livrează
       *[warn] { COUNTRY($country) }: pentru acest produs sunt reguli speciale
    }

notice-not-sent = Magazinul nu livrează în: { COUNTRY($country) }
