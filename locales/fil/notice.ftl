### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Mungkahi at limitasyon

notice-greeting = Ipapadala sa { COUNTRY($country) }? Tingnan ang presyo sa { $currency }.
notice-accept = Presyo sa { $currency }
notice-dismiss = Huwag palitan
notice-free-shipping = { $amount } pa para sa libreng shipping
notice-over-limit = Lampas nang { $amount } sa duty-free limit
notice-greeting-here = Ipapadala sa { COUNTRY($country) }? Tingnan kung magkano roon.
notice-accept-here = Presyo sa { COUNTRY($country) }
notice-never = Huwag nang itanong ulit
notice-free-shipping-reached = Libre na ang shipping
notice-under-limit = { $amount } pa bago lumampas sa duty-free limit
notice-above-limit = Kapag lampas sa { $limit }, may customs duty na
notice-above-flat = Kapag lampas sa { $limit }, buong customs duty na

notice-restricted =
    { $action ->
        [block] Hindi ipinapadala sa { COUNTRY($country) } ang produktong ito
       *[warn] May sariling tuntunin ang { COUNTRY($country) } sa produktong ito
    }

notice-not-sent = Hindi nagpapadala sa { COUNTRY($country) } ang shop na ito
