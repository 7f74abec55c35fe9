### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Discriminação

breakdown-heading = O que paga · { COUNTRY($country) }
breakdown-goods = Artigos
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
        [jct-local] Imp. local de consumo
        [sales-tax] Imposto sobre vendas
        [monofase] Imposto monofásico
        [pph] Imp. rendimento (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Imposto
       *[gst] { tax-name }
    }

breakdown-levy = Outras taxas de importação
breakdown-fee = Taxa da transportadora

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
estimate-mark = Estimativa

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
working-customs-value = Valor aduaneiro { $amount }
working-data-date = Regras em vigor a { DATE($date) }
breakdown-disclaimer = Estimativa segundo regras públicas. O valor final é o da loja no pagamento.

## Notas

note-rate-date =
    { $bank ->
        [ecb] Convertido ao câmbio do Banco Central Europeu de { DATE($date) }
       *[other] Convertido ao câmbio de { DATE($date) } ({ $source })
    }

note-estimated-region = O imposto varia consoante a região; usou-se um valor típico
note-hs-missing = Este artigo não tem código pautal, por isso os direitos aduaneiros são incertos
note-tariff-span = Direitos aduaneiros entre { $from } e { $to }, consoante o artigo exato
note-tariff-old = Direitos aduaneiros verificados pela última vez em { DATE($date) }
note-unverified-rule = Uma das regras usadas ainda não foi confirmada por fonte oficial
note-preference-possible = Com prova de origem ({ $agreement }), menos { $saving } de direitos aduaneiros
note-tax-included-in-duty = Aqui o imposto está incluído nos direitos aduaneiros
note-home-tax-removed = O imposto do país da loja foi descontado
note-rule-changes = As regras mudam em { DATE($date) }; se chegar depois, pode ficar mais caro ou mais barato
note-excise = Este artigo está sujeito a impostos especiais que aqui não são calculados
note-prohibited = Este artigo não pode ser enviado para esse destino
note-no-rules = Os direitos e impostos deste país ainda não são calculados
note-rate-missing = Sem taxa de câmbio: { CURRENCY($currency) }
note-duty-unknown = Os direitos aduaneiros não são conhecidos
note-tax-unknown = O imposto não é conhecido
note-simplified-tariff = As encomendas pequenas podem ter direitos aduaneiros simplificados
note-yearly-limit = Só algumas encomendas como esta por ano
note-home-tax-unknown = Não foi possível descontar o imposto do país da loja
note-hs-unknown = Não se conhecem os direitos aduaneiros do código pautal deste artigo
note-tariff-not-computable = Os direitos aduaneiros aqui não dependem só do preço e do peso
note-measure-by-line = Um direito adicional depende do artigo exato
note-measure-not-computable = Um direito adicional depende do material do artigo
note-origin-missing = Os direitos aduaneiros dependem do país de fabrico, que não está indicado
note-preference-staged = Não se conhecem os direitos reduzidos do acordo comercial
note-preference-not-applicable = O acordo comercial indicado não abrange este artigo
note-territory = Nesta zona aplicam-se outras regras
note-other = Alguns destes valores são estimativas
