### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## País, moeda e idioma

market-title = Para onde vai o pedido?

market-guess =
    { $reason ->
        [time-zone] País provável: { COUNTRY($country) }, pelo seu fuso horário
        [languages] País provável: { COUNTRY($country) }, pelo idioma do seu navegador
        [merchant] País provável: { COUNTRY($country) }, pelos dados da loja
        [url] { COUNTRY($country) }, pelo link que você abriu
        [saved] { COUNTRY($country) }, sua escolha anterior
        [chosen] { COUNTRY($country) }, sua escolha
       *[store] { COUNTRY($country) }, o país da loja
    }

market-search = Buscar país
market-search-hint = País ou código

market-results =
    { $count ->
        [one] { $count } país encontrado
        [many] { $count } de países encontrados
       *[other] { $count } países encontrados
    }

market-no-results = Nenhum país encontrado
market-likely = Mais prováveis
market-all = Todos os países
market-currency = Moeda
market-language = Idioma
market-close = Fechar
market-original = Ver os preços originais da loja
market-reset = Esquecer minha escolha
market-recent = Escolhidos antes

market-currency-reason =
    { $reason ->
        [country] moeda do país: { COUNTRY($country) }
        [merchant] definida pela loja
        [saved] sua escolha anterior
        [chosen] sua escolha
       *[store] a da loja
    }

market-language-reason =
    { $reason ->
        [page] o desta página
        [languages] do seu navegador
        [saved] sua escolha anterior
        [chosen] sua escolha
       *[store] o da loja
    }

announce-market = Preços atualizados: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Os preços originais da loja aparecem de novo
