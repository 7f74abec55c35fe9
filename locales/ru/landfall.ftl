### Русский. Что значит каждое сообщение и какой длины оно может быть, сказано в ../en/landfall.ftl.
### Обращение: «вы» со строчной буквы, но почти везде без обращения. Названия стран приходят в именительном
### падеже, поэтому стоят после двоеточия или тире. Валюты даны кодом там, где название пришлось бы склонять.
### Неразрывный пробел: после однобуквенных слов, перед тире, между числом и единицей.

## Налоги

# Long: короче полного названия местного налога нет
# Same as English: octroi de mer — имя собственное
tax-name =
    { $tax ->
        [vat] НДС
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] потребительский налог
        [jct-local] местный потребительский налог
        [sales-tax] налог с продаж
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] однофазный налог
        [pph] подоходный налог (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] налог
    }

## Цена

price-approximate = ≈ { $price }
price-approximate-spoken = примерно { $price }
price-charged = к оплате { $price }
price-tax-included =
    { $tax ->
        [vat] с { tax-name }
       *[other] вкл. { tax-name }
    }
price-tax-excluded = плюс { tax-name }
price-taxes-may-apply = Возможны пошлина и налоги
price-was = старая цена { $price }
price-saving = −{ $percent }
price-landed = { $price } до двери
price-landed-estimate = ≈ { $price } до двери
price-landed-scope = Если заказать только этот товар, с доставкой
price-landed-unknown = Цена с доставкой до двери пока неизвестна
price-rate-date = курс на { DATE($date) }

## Из чего складывается цена

breakdown-open = Из чего складывается цена

## Страна, валюта, язык

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, сменить страну, валюту или язык
market-to-own = Исходные цены магазина
market-to-local = Цены в { $currency }
