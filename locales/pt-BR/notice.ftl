### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Sugestão e limites

notice-greeting = Destino: { COUNTRY($country) }? Veja os preços em { $currency }.
notice-accept = Preços em { $currency }
notice-dismiss = Manter estes preços
notice-free-shipping = Faltam { $amount } para o frete grátis
notice-over-limit = { $amount } acima do limite de isenção
notice-greeting-here = Destino: { COUNTRY($country) }? Veja quanto custa na porta de casa.
notice-accept-here = Preços: { COUNTRY($country) }
notice-never = Não perguntar de novo
notice-free-shipping-reached = O frete é grátis
notice-under-limit = Restam { $amount } até o limite de isenção
notice-above-limit = Acima de { $limit }, soma-se o imposto de importação
notice-above-flat = Acima de { $limit }, vale o imposto de importação integral

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: este produto não é enviado
       *[warn] { COUNTRY($country) }: este produto tem regras especiais
    }

notice-not-sent = A loja não envia para este país: { COUNTRY($country) }
