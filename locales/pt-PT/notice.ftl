### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Sugestão e limites

notice-greeting = Destino: { COUNTRY($country) }? Veja os preços em { $currency }.
notice-accept = Preços em { $currency }
notice-dismiss = Manter estes preços
notice-free-shipping = Faltam { $amount } para portes grátis
notice-over-limit = { $amount } acima do limite de isenção
notice-greeting-here = Destino: { COUNTRY($country) }? Veja quanto custa à sua porta.
notice-accept-here = Preços: { COUNTRY($country) }
notice-never = Não perguntar novamente
notice-free-shipping-reached = Os portes são grátis
notice-under-limit = Restam { $amount } até ao limite de isenção
notice-above-limit = Acima de { $limit }, acrescem direitos aduaneiros
notice-above-flat = Acima de { $limit }, aplicam-se os direitos aduaneiros normais

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: este artigo não é enviado
       *[warn] { COUNTRY($country) }: este artigo tem regras especiais
    }

notice-not-sent = A loja não envia para este país: { COUNTRY($country) }
