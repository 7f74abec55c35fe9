### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Discriminação

breakdown-heading = O que paga · { COUNTRY($country) }
breakdown-goods = Artigos
estimate-mark = Estimativa

## Cálculo

working-customs-value = Valor aduaneiro { $amount }

## Notas

note-estimated-region = O imposto varia consoante a região; usou-se um valor típico
note-hs-missing = Este artigo não tem código pautal, por isso os direitos aduaneiros são incertos
note-tariff-span = Direitos aduaneiros entre { $from } e { $to }, consoante o artigo exato
note-tariff-old = Direitos aduaneiros verificados pela última vez em { DATE($date) }
note-unverified-rule = Uma das regras usadas ainda não foi confirmada por fonte oficial
note-preference-possible = Com prova de origem ({ $agreement }), menos { $saving } de direitos aduaneiros
note-tax-included-in-duty = Aqui o imposto está incluído nos direitos aduaneiros
note-rule-changes = As regras mudam em { DATE($date) }; se chegar depois, pode ficar mais caro ou mais barato
note-excise = Este artigo está sujeito a impostos especiais que aqui não são calculados
note-prohibited = Este artigo não pode ser enviado para esse destino
note-no-rules = Os direitos e impostos deste país ainda não são calculados
note-rate-missing = Sem taxa de câmbio: { CURRENCY($currency) }
note-duty-unknown = Os direitos aduaneiros não são conhecidos
note-tax-unknown = O imposto não é conhecido
note-simplified-tariff = As encomendas pequenas podem ter direitos aduaneiros simplificados
note-yearly-limit = Válido só para algumas encomendas por ano
note-home-tax-unknown = Não foi possível descontar o imposto do país da loja
note-hs-unknown = Não se conhecem os direitos aduaneiros do código pautal deste artigo
note-tariff-not-computable = Os direitos aduaneiros aqui não dependem só do preço e do peso
note-measure-by-line = Um direito adicional depende do artigo exato
note-measure-not-computable = Um direito adicional depende do material do artigo
note-origin-missing = Os direitos aduaneiros dependem do país de fabrico, que não está indicado
note-preference-staged = Não se conhecem os direitos reduzidos do acordo comercial
note-preference-not-applicable = O acordo comercial indicado não abrange este artigo
note-territory = Nesta zona aplicam-se outras regras
