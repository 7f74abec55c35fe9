### Português europeu. O que é cada mensagem e quanto pode medir: ../en/landfall.ftl.
### Tratamento: terceira pessoa («paga», «a sua escolha»), sem «você». O direito de importação são os «direitos aduaneiros».
### Os países vêm sem artigo e as moedas no singular («Alemanha», «coroa sueca»): vão depois de dois pontos ou vírgula.

## Impostos

# Same as English: «octroi de mer» é nome próprio
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
        [pph] imp. sobre rendimento (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] imposto
    }

## Preço

price-approximate = ≈ { $price }
price-approximate-spoken = cerca de { $price }
price-charged = valor cobrado: { $price }
price-tax-included = { tax-name } incluído
price-tax-excluded = acresce { tax-name }
price-taxes-may-apply = Podem acrescer direitos e impostos
price-was = antes { $price }
price-saving = −{ $percent }
price-landed = { $price } à sua porta
price-landed-estimate = ≈ { $price } à sua porta
price-landed-scope = Encomenda só com este artigo, portes incluídos
price-landed-unknown = Preço à sua porta ainda por apurar
price-rate-date = câmbio de { DATE($date) }

## Discriminação

breakdown-open = Ver o que inclui

## País, moeda e idioma

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, alterar país, moeda ou idioma
market-to-own = Preços da loja
market-to-local = Preços em { $currency }
