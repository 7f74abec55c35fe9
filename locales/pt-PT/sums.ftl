### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Discriminação

breakdown-shipping = Portes de envio
breakdown-insurance = Seguro
breakdown-duty = Direitos aduaneiros

# Same as English: «octroi de mer» é nome próprio
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
        [pph] Imp. sobre rendimento (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Imposto
       *[gst] { tax-name }
    }

breakdown-levy = Outras taxas de importação
breakdown-fee = Taxa de desalfandegamento

# Same as English: «total» é a mesma palavra
breakdown-total = Total

breakdown-total-estimate = Total estimado
breakdown-rate-of = { $rate } sobre { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } × { $lines } tipo de artigo
        [many] { $price } × { $lines } de tipos de artigo
       *[other] { $price } × { $lines } tipos de artigo
    }

breakdown-duty-free = sem direitos a pagar
amount-unknown = ainda por apurar
amount-free = grátis

## Taxas dos direitos

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
pay-on-delivery-unknown = Pode haver mais a pagar na entrega
pay-now-row = A pagar agora
pay-on-delivery-row = A pagar na entrega

## Cálculo

working-open = Como se calcula
working-rule = Regra { $rule }
working-since = desde { DATE($date) }
working-source = Fonte: { $source }
working-payer-seller = cobrança pela loja
working-payer-recipient = cobrança na entrega
working-data-date = Regras em vigor a { DATE($date) }
breakdown-disclaimer = Estimativa segundo regras públicas. O valor final é o da loja no pagamento.

## Notas

note-rate-date =
    { $bank ->
        [ecb] Convertido ao câmbio do Banco Central Europeu de { DATE($date) }
       *[other] Convertido ao câmbio de { DATE($date) } ({ $source })
    }

note-home-tax-removed = O imposto do país da loja foi descontado
note-other = Alguns destes valores são estimativas
