### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Carrinho

breakdown-discount = Desconto
cart-heading = A sua encomenda · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Quantidade: { $name }
cart-more = Mais um: { $name }
cart-less = Menos um: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: este artigo não é enviado
       *[warn] { COUNTRY($country) }: este artigo tem regras especiais
    }

cart-services = Envio

cart-service =
    { $service ->
        [standard] Normal
        [express] Expresso
        [economy] Económico
        [priority] Prioritário
        [courier] Transportadora
        [post] Correio
       *[other] { $name }
    }

cart-cheapest = Mais barato
cart-fastest = Mais rápido
cart-paying = Direitos e impostos
cart-pay-now = Pagar agora, com a encomenda
cart-pay-later = Pagar na entrega, à transportadora
cart-costs-more = Mais { $amount } no total
cart-costs-less = Menos { $amount } no total
cart-costs-same = O mesmo no total

cart-items-row =
    { $count ->
        [one] { $count } artigo
        [many] { $count } de artigos
       *[other] { $count } artigos
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } sobre os portes
        [duty] { $tax } sobre os direitos aduaneiros
        [shipping-and-duty] { $tax } sobre portes e direitos
       *[order] { $tax }: acerto de toda a encomenda
    }

cart-rounding = Arredondamento
cart-tax-within = Inclui { $amount } de { $tax }
cart-charged = A loja cobra { $price }
cart-charged-local = Moeda de cobrança: { CURRENCY($currency) }
cart-gift-card = Pago com cartão-oferta
cart-payments = Pode pagar com { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Província ou território
        [BR] Estado
        [US] Estado
       *[other] Região
    }

cart-region-why = O imposto depende disto. A escolha não é guardada.
cart-postal-code = Código postal
cart-postal-code-why = Algumas zonas têm regras próprias. O código não é guardado.
cart-place-apply = Atualizar
cart-not-there = A loja não envia para este país: { COUNTRY($country) }
cart-no-service = Nenhum serviço de entrega tem preço para esta encomenda
cart-checkout = Continuar para o pagamento
cart-printed = Estimativa { $id } de { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total sem imposto
        [duty] Total sem direitos aduaneiros
        [duty-and-tax] Total sem direitos nem imposto
       *[fees] Total sem outras taxas
    }

cart-tax-at-checkout = O imposto acresce no pagamento
cart-spoken = { $label }: { $total }
