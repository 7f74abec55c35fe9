### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Suggeriment i límits

notice-greeting = País d’enviament: { COUNTRY($country) }. Mostrem els preus en { $currency }?
notice-accept = Preus en { $currency }
notice-dismiss = Mantén aquests preus
notice-free-shipping = { $amount } més per a l’enviament gratuït
notice-over-limit = Franquícia duanera superada en { $amount }
notice-greeting-here = País d’enviament: { COUNTRY($country) }. Mostrem el preu total?
notice-accept-here = Preus: { COUNTRY($country) }
notice-never = No ho tornis a preguntar
notice-free-shipping-reached = L’enviament és gratuït
notice-under-limit = { $amount } més fins al límit de la franquícia
notice-above-limit = Per sobre de { $limit } s’afegeixen drets de duana
notice-above-flat = Per sobre de { $limit } s’apliquen els drets de duana sencers

notice-restricted =
    { $action ->
        [block] Aquest article no s’envia a aquest país: { COUNTRY($country) }
       *[warn] Normes especials per a aquest article: { COUNTRY($country) }
    }

notice-not-sent = La botiga no envia a aquest país: { COUNTRY($country) }
