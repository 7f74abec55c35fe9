### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Країна, валюта, мова

market-title = Куди доставити?

market-guess =
    { $reason ->
        [time-zone] Імовірно, { COUNTRY($country) } — за вашим часовим поясом
        [languages] Імовірно, { COUNTRY($country) } — за мовою вашого браузера
        [merchant] Імовірно, { COUNTRY($country) } — за даними магазину
        [url] { COUNTRY($country) } — за відкритим посиланням
        [saved] { COUNTRY($country) } — ваш попередній вибір
        [chosen] { COUNTRY($country) } — ваш вибір
       *[store] { COUNTRY($country) } — країна магазину
    }

market-search = Пошук країни
market-search-hint = Країна або код

market-results =
    { $count ->
        [one] Знайдено { $count } країну
        [few] Знайдено { $count } країни
        [many] Знайдено { $count } країн
       *[other] Знайдено { $count } країни
    }

market-no-results = Країну не знайдено
market-likely = Імовірні країни
market-all = Усі країни
market-currency = Валюта
market-language = Мова
market-close = Закрити
market-original = Показати оригінальні ціни магазину
market-reset = Скинути мій вибір
market-recent = Обрані раніше

market-currency-reason =
    { $reason ->
        [country] за країною: { COUNTRY($country) }
        [merchant] задав магазин
        [saved] ваш попередній вибір
        [chosen] ваш вибір
       *[store] валюта магазину
    }

market-language-reason =
    { $reason ->
        [page] як на цій сторінці
        [languages] як у вашому браузері
        [saved] ваш попередній вибір
        [chosen] ваш вибір
       *[store] мова магазину
    }

announce-market = Ціни оновлено. Країна: { COUNTRY($country) }, валюта: { CURRENCY($currency) }
announce-original = Знову показано ціни магазину
