### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## País, moneda e idioma

market-title = ¿Adónde va el pedido?

market-guess =
    { $reason ->
        [time-zone] Creemos que estás en { COUNTRY($country) }, por tu zona horaria
        [languages] Creemos que estás en { COUNTRY($country) }, por el idioma de tu navegador
        [merchant] Creemos que estás en { COUNTRY($country) }, por los datos de la tienda
        [url] { COUNTRY($country) }, según el enlace que has abierto
        [saved] { COUNTRY($country) }, tu elección anterior
        [chosen] { COUNTRY($country) }, tu elección
       *[store] { COUNTRY($country) }, el país de la tienda
    }

market-search = Buscar país
market-search-hint = País o código

market-results =
    { $count ->
        [one] { $count } país encontrado
        [many] { $count } de países encontrados
       *[other] { $count } países encontrados
    }

market-no-results = Ningún país encontrado
market-likely = Más probables
market-all = Todos los países
market-currency = Moneda
market-language = Idioma
market-close = Cerrar
market-original = Ver los precios originales de la tienda
market-reset = Olvidar mi elección
market-recent = Elegidos antes

market-currency-reason =
    { $reason ->
        [country] la de { COUNTRY($country) }
        [merchant] fijada por la tienda
        [saved] tu elección anterior
        [chosen] tu elección
       *[store] la de la tienda
    }

market-language-reason =
    { $reason ->
        [page] el de esta página
        [languages] según tu navegador
        [saved] tu elección anterior
        [chosen] tu elección
       *[store] el de la tienda
    }

announce-market = Precios actualizados: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Se muestran de nuevo los precios de la tienda
