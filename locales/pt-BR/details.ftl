### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Detalhamento

breakdown-heading = O que você paga · { COUNTRY($country) }
breakdown-goods = Produtos
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
        [jct-local] Imp. local de consumo
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
estimate-mark = Estimativa

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
working-customs-value = Valor aduaneiro { $amount }
working-data-date = Regras de { DATE($date) }
breakdown-disclaimer = Estimativa com regras públicas. O valor final é o da loja no pagamento.

## Observações

note-rate-date =
    { $bank ->
        [ecb] Convertido pelo câmbio do Banco Central Europeu de { DATE($date) }
       *[other] Convertido pelo câmbio de { DATE($date) } ({ $source })
    }

note-estimated-region = O imposto varia conforme a região; foi usado um valor típico
note-hs-missing = Este produto não tem código aduaneiro; o imposto de importação é incerto
note-tariff-span = Imposto de importação entre { $from } e { $to }, conforme o produto exato
note-tariff-old = Alíquota do imposto verificada pela última vez em { DATE($date) }
note-unverified-rule = Uma das regras usadas ainda não foi confirmada por fonte oficial
note-preference-possible = Com prova de origem ({ $agreement }), { $saving } a menos de imposto
note-tax-included-in-duty = Aqui o imposto de importação já inclui os demais impostos
note-home-tax-removed = O imposto do país da loja foi descontado
note-rule-changes = As regras mudam em { DATE($date) }; se chegar depois, pode sair mais caro ou mais barato
note-excise = Este produto tem impostos especiais que não são calculados aqui
note-prohibited = Este produto não pode ser enviado para esse destino
note-no-rules = Os impostos deste país ainda não são calculados aqui
note-rate-missing = Sem taxa de câmbio: { CURRENCY($currency) }
note-duty-unknown = O imposto de importação não é conhecido
note-tax-unknown = Os demais impostos não são conhecidos
note-simplified-tariff = Remessas pequenas podem ter uma alíquota simplificada
note-yearly-limit = Limite de poucas remessas como esta por ano
note-home-tax-unknown = Não foi possível descontar o imposto do país da loja
note-hs-unknown = Não há alíquota conhecida para o código aduaneiro deste produto
note-tariff-not-computable = O imposto de importação aqui não depende só do preço e do peso
note-measure-by-line = Um imposto adicional depende do produto exato
note-measure-not-computable = Um imposto adicional depende do material do produto
note-origin-missing = O imposto de importação depende do país de fabricação, que não foi informado
note-preference-staged = O imposto reduzido do acordo comercial não é conhecido
note-preference-not-applicable = O acordo comercial indicado não vale para este produto
note-territory = Nesta região valem outras regras
note-other = Alguns destes valores são estimativas
