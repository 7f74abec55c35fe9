### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Detalhamento

breakdown-heading = O que você paga · { COUNTRY($country) }
breakdown-goods = Produtos
estimate-mark = Estimativa

## Cálculo

working-customs-value = Valor aduaneiro { $amount }

## Observações

note-estimated-region = O imposto varia conforme a região; foi usado um valor típico
note-hs-missing = Este produto não tem código aduaneiro; o imposto de importação é incerto
note-tariff-span = Imposto de importação entre { $from } e { $to }, conforme o produto exato
note-tariff-old = Última verificação da alíquota de importação: { DATE($date) }
note-unverified-rule = Uma das regras usadas ainda não foi confirmada por fonte oficial
note-preference-possible = Com prova de origem ({ $agreement }), { $saving } a menos de imposto
note-tax-included-in-duty = Aqui o imposto de importação inclui o imposto sobre consumo
note-rule-changes = As regras mudam em { DATE($date) }; se chegar depois, pode sair mais caro ou mais barato
note-excise = Este produto tem impostos especiais que não são calculados aqui
note-prohibited = Este produto não pode ser enviado para esse destino
note-no-rules = Os impostos deste país ainda não são calculados aqui
note-rate-missing = Sem taxa de câmbio: { CURRENCY($currency) }
note-duty-unknown = O imposto de importação não é conhecido
note-tax-unknown = O imposto sobre consumo não é conhecido
note-simplified-tariff = Remessas pequenas podem ter uma alíquota simplificada
note-yearly-limit = Vale só para algumas remessas por ano
note-home-tax-unknown = Não foi possível descontar o imposto do país da loja
note-hs-unknown = Não há alíquota conhecida para o código aduaneiro deste produto
note-tariff-not-computable = O imposto de importação aqui não depende só do preço e do peso
note-measure-by-line = Um imposto adicional depende do produto exato
note-measure-not-computable = Um imposto adicional depende do material do produto
note-origin-missing = O imposto de importação depende do país de fabricação, que não foi informado
note-preference-staged = O imposto reduzido do acordo comercial não é conhecido
note-preference-not-applicable = O acordo comercial indicado não vale para este produto
note-territory = Nesta região valem outras regras
