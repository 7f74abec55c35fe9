### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Страна, валюта, язык

market-title = Куда доставить?

market-guess =
    { $reason ->
        [time-zone] Судя по часовому поясу, ваша страна — { COUNTRY($country) }
        [languages] Судя по языку браузера, ваша страна — { COUNTRY($country) }
        [merchant] По данным магазина, ваша страна — { COUNTRY($country) }
        [url] { COUNTRY($country) } — по открытой ссылке
        [saved] { COUNTRY($country) } — ваш прежний выбор
        [chosen] { COUNTRY($country) } — ваш выбор
       *[store] { COUNTRY($country) } — страна магазина
    }

market-search = Поиск страны
market-search-hint = Страна или код

market-results =
    { $count ->
        [one] Найдена { $count } страна
        [few] Найдено { $count } страны
        [many] Найдено { $count } стран
       *[other] Найдено { $count } страны
    }

market-no-results = Страна не найдена
market-likely = Вероятные страны
market-all = Все страны
market-currency = Валюта
market-language = Язык
market-close = Закрыть
market-original = Показать исходные цены магазина
market-reset = Сбросить мой выбор
market-recent = Выбранные ранее

market-currency-reason =
    { $reason ->
        [country] по стране: { COUNTRY($country) }
        [merchant] задана магазином
        [saved] ваш прежний выбор
        [chosen] ваш выбор
       *[store] валюта магазина
    }

market-language-reason =
    { $reason ->
        [page] как на этой странице
        [languages] как в вашем браузере
        [saved] ваш прежний выбор
        [chosen] ваш выбор
       *[store] язык магазина
    }

announce-market = Цены обновлены. Страна: { COUNTRY($country) }, валюта: { CURRENCY($currency) }
announce-original = Снова показаны цены магазина
