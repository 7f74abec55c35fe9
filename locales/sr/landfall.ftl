### Српски, ћирилица, екавица. Шта која порука значи и колико сме да буде дуга, пише у ../en/landfall.ftl.
### Обраћање на „ви” (малим словом), где без њега не иде. Називи земаља и валута су у номинативу,
### па реченице избегавају падеже. Стране скраћенице (GST, ICMS) остају латиницом.

## Порези

# Same as English: „octroi de mer” је властито име
tax-name =
    { $tax ->
        [vat] ПДВ
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] порез на потрошњу
        [jct-local] локални порез на потрошњу
        [sales-tax] порез на промет
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] једнофазни порез
        [pph] порез на доходак (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] порез
    }

## Цена

price-approximate = око { $price }
price-approximate-spoken = отприлике { $price }
price-charged = плаћате { $price }
price-tax-included = урачунат { tax-name }
price-tax-excluded = + { tax-name }
price-taxes-may-apply = Могућа наплата царине и пореза
price-was = раније { $price }
price-saving = −{ $percent }
price-landed = { $price } до ваших врата
price-landed-estimate = око { $price } до ваших врата
price-landed-scope = За поруџбину само овог производа, са доставом
price-landed-unknown = Цена до ваших врата још није позната
price-rate-date = курс од { DATE($date) }

## Шта чини цену

breakdown-open = Шта цена обухвата

## Земља, валута, језик

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, промени земљу, валуту или језик
market-to-own = Изворне цене продавнице
market-to-local = Цене у { $currency }
