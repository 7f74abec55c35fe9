### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Земља, валута, језик

market-title = Где стиже пошиљка?

market-guess =
    { $reason ->
        [time-zone] Вероватно { COUNTRY($country) }, судећи по временској зони
        [languages] Вероватно { COUNTRY($country) }, судећи по језику прегледача
        [merchant] Вероватно { COUNTRY($country) }, према подацима продавнице
        [url] { COUNTRY($country) }, према отвореном линку
        [saved] { COUNTRY($country) }, ваш ранији избор
        [chosen] { COUNTRY($country) }, ваш избор
       *[store] { COUNTRY($country) }, земља продавнице
    }

market-search = Претражи земље
market-search-hint = Земља или код

market-results =
    { $count ->
        [one] Пронађена { $count } земља
        [few] Пронађене { $count } земље
       *[other] Пронађено { $count } земаља
    }

market-no-results = Није пронађена ниједна земља
market-likely = Предложене
market-all = Све земље
market-currency = Валута
market-language = Језик
market-close = Затвори
market-original = Прикажи изворне цене продавнице
market-reset = Заборави избор
market-recent = Раније изабране

market-currency-reason =
    { $reason ->
        [country] према земљи: { COUNTRY($country) }
        [merchant] одредила је продавница
        [saved] ваш ранији избор
        [chosen] ваш избор
       *[store] валута продавнице
    }

market-language-reason =
    { $reason ->
        [page] као на овој страници
        [languages] као у прегледачу
        [saved] ваш ранији избор
        [chosen] ваш избор
       *[store] језик продавнице
    }

announce-market = Приказане цене: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Поново су приказане изворне цене продавнице
