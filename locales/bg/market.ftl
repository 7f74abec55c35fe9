### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Държава, валута, език

market-title = За къде е доставката?

market-guess =
    { $reason ->
        [time-zone] Вероятно: { COUNTRY($country) }, според часовата зона
        [languages] Вероятно: { COUNTRY($country) }, според езика на браузъра
        [merchant] Вероятно: { COUNTRY($country) }, по данни на магазина
        [url] { COUNTRY($country) }, според отворения линк
        [saved] { COUNTRY($country) }, предишният Ви избор
        [chosen] { COUNTRY($country) }, Вашият избор
       *[store] { COUNTRY($country) }, държавата на магазина
    }

market-search = Търсене на държава
market-search-hint = Държава или код

market-results =
    { $count ->
        [one] Намерена е { $count } държава
       *[other] Намерени са { $count } държави
    }

market-no-results = Няма намерена държава
market-likely = Вероятни
market-all = Всички държави
market-currency = Валута
market-language = Език
market-close = Затвори
market-original = Покажи оригиналните цени на магазина
market-reset = Изчисти избора ми
market-recent = Избирани по-рано

market-currency-reason =
    { $reason ->
        [country] според държавата: { COUNTRY($country) }
        [merchant] зададена от магазина
        [saved] предишният Ви избор
        [chosen] Вашият избор
       *[store] валутата на магазина
    }

market-language-reason =
    { $reason ->
        [page] като на тази страница
        [languages] според браузъра
        [saved] предишният Ви избор
        [chosen] Вашият избор
       *[store] езикът на магазина
    }

announce-market = Цените са обновени. Държава: { COUNTRY($country) }, валута: { CURRENCY($currency) }
announce-original = Отново се показват цените на магазина
