### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Carrinho

breakdown-discount = Desconto
cart-heading = Seu pedido · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Quantidade: { $name }
cart-more = Mais um: { $name }
cart-less = Menos um: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: este produto não é enviado
       *[warn] { COUNTRY($country) }: este produto tem regras especiais
    }

cart-services = Entrega

cart-service =
    { $service ->
        [standard] Padrão
        [express] Expresso
        [economy] Econômico
        [priority] Prioritário
        [courier] Transportadora
        [post] Correio
       *[other] { $name }
    }

cart-cheapest = Mais barato
cart-fastest = Mais rápido
cart-paying = Impostos de importação
cart-pay-now = Pagar agora, com o pedido
cart-pay-later = Pagar na entrega, à transportadora
cart-costs-more = { $amount } a mais no total
cart-costs-less = { $amount } a menos no total
cart-costs-same = Mesmo total

cart-items-row =
    { $count ->
        [one] { $count } produto
        [many] { $count } de produtos
       *[other] { $count } produtos
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } sobre o frete
        [duty] { $tax } sobre o imposto de importação
        [shipping-and-duty] { $tax } sobre frete e importação
       *[order] { $tax }: ajuste do pedido inteiro
    }

cart-rounding = Arredondamento
cart-tax-within = Inclui { $amount } de { $tax }
cart-charged = A loja cobra { $price }
cart-charged-local = Moeda da cobrança: { CURRENCY($currency) }
cart-gift-card = Pago com cartão-presente
cart-payments = Você pode pagar com { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Província ou território
        [BR] Estado
        [US] Estado
       *[other] Região
    }

cart-region-why = O imposto depende disso. A escolha não é armazenada.
cart-postal-code = CEP ou código postal
cart-postal-code-why = Algumas regiões têm regras próprias. O código não é armazenado.
cart-place-apply = Atualizar
cart-not-there = A loja não envia para este país: { COUNTRY($country) }
cart-no-service = Nenhuma forma de entrega tem preço para este pedido
cart-checkout = Continuar para o pagamento
cart-printed = Estimativa { $id } de { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total sem imposto sobre consumo
        [duty] Total sem imposto de importação
        [duty-and-tax] Total sem impostos
       *[fees] Total sem outras taxas
    }

cart-tax-at-checkout = O imposto é somado no pagamento
cart-spoken = { $label }: { $total }
