### Português do Brasil. O que é cada mensagem e quanto pode medir: ../en/landfall.ftl.
### Tratamento: “você”, só onde não dá para evitar. O direito aduaneiro é o “imposto de importação”.
### Os países vêm sem artigo (“Alemanha”, “Estados Unidos”): nada de “no”, “na” ou “para” antes deles.

## Impostos

# Same as English: “octroi de mer” é nome próprio
tax-name =
    { $tax ->
        [vat] IVA
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] imposto sobre o consumo
        [jct-local] imposto local sobre consumo
        [sales-tax] imposto sobre vendas
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] imposto monofásico
        [pph] imposto de renda (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] imposto
    }

## Preço

price-approximate = ≈ { $price }
price-approximate-spoken = cerca de { $price }
price-charged = cobrança de { $price }
price-tax-included = { tax-name } incluso
price-tax-excluded = mais { tax-name }
price-taxes-may-apply = Pode haver impostos de importação
price-was = antes { $price }
price-saving = −{ $percent }
price-landed = { $price } na porta de casa
price-landed-estimate = ≈ { $price } na porta de casa
price-landed-scope = Pedido só com este produto, frete incluso
price-landed-unknown = Preço na porta de casa ainda não disponível
price-rate-date = câmbio de { DATE($date) }

## Detalhamento

breakdown-open = Ver o que está incluso

## País, moeda e idioma

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, mudar país, moeda ou idioma
market-to-own = Preços da loja
market-to-local = Preços em { $currency }
