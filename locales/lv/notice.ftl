### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Ieteikums un robežas

notice-greeting = Vai piegādes valsts ir { COUNTRY($country) }? Cenas var skatīt valūtā { $currency }.
notice-accept = Cenas { $currency }
notice-dismiss = Atstāt šīs cenas
notice-free-shipping = Līdz bezmaksas piegādei vēl { $amount }
notice-over-limit = { $amount } virs muitas nodokļa sliekšņa
notice-greeting-here = Piegādes valsts – { COUNTRY($country) }? Var skatīt cenu līdz durvīm.
notice-accept-here = Cenas: { COUNTRY($country) }
notice-never = Vairs nejautāt
notice-free-shipping-reached = Piegāde ir bez maksas
notice-under-limit = Līdz muitas nodokļa slieksnim vēl { $amount }
notice-above-limit = Virs { $limit } jāmaksā muitas nodoklis
notice-above-flat = Virs { $limit } jāmaksā pilns muitas nodoklis

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: šo preci uz turieni nesūta
       *[warn] { COUNTRY($country) }: precei ir īpaši noteikumi
    }

notice-not-sent = { COUNTRY($country) }: veikals uz turieni nesūta
