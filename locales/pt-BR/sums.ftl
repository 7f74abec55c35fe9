### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Detalhamento

breakdown-shipping = Frete
breakdown-insurance = Seguro
breakdown-duty = Imposto de importação

# Same as English: “octroi de mer” é nome próprio
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] IVA (VAT)
                [NO] IVA (MVA)
               *[other] IVA
            }
        [jct] Imposto sobre o consumo
        [jct-local] Imposto local sobre consumo
        [sales-tax] Imposto sobre vendas
        [monofase] Imposto monofásico
        [pph] Imposto de renda (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Imposto
       *[gst] { tax-name }
    }

breakdown-levy = Outras taxas de importação
breakdown-fee = Taxa da transportadora

# Same as English: “total” é a mesma palavra
breakdown-total = Total

breakdown-total-estimate = Total estimado
breakdown-rate-of = { $rate } sobre { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } × { $lines } tipo de produto
        [many] { $price } × { $lines } de tipos de produto
       *[other] { $price } × { $lines } tipos de produto
    }

breakdown-duty-free = sem imposto a pagar
amount-unknown = a definir
amount-free = grátis

## Alíquotas

rate-per-unit =
    { $unit ->
        [kg] { $price } por kg
        [kg-100] { $price } por 100 kg
        [kg-1000] { $price } por 1000 kg
        [pair] { $price } por par
        [l] { $price } por litro
       *[item] { $price } por unidade
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, no mínimo { $limit }
rate-at-most = { $rate }, no máximo { $limit }

## A quem se paga e quando

pay-nothing-on-delivery = Nada a pagar na entrega
pay-on-delivery = { $amount } a pagar na entrega
pay-on-delivery-unknown = Pode haver outros valores a pagar na entrega
pay-now-row = A pagar agora
pay-on-delivery-row = A pagar na entrega

## Cálculo

working-open = Como o cálculo é feito
working-rule = Regra { $rule }
working-since = desde { DATE($date) }
working-source = Fonte: { $source }
working-payer-seller = cobrança pela loja
working-payer-recipient = cobrança na entrega
working-data-date = Regras de { DATE($date) }
breakdown-disclaimer = Estimativa com base em regras públicas. O valor final é o da loja no pagamento.

## Observações

note-rate-date =
    { $bank ->
        [ecb] Convertido pelo câmbio do Banco Central Europeu de { DATE($date) }
       *[other] Convertido pelo câmbio de { DATE($date) } ({ $source })
    }

note-home-tax-removed = O imposto do país da loja foi descontado
note-other = Alguns destes valores são estimativas
