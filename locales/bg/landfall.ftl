### Български. Какво значи всяко съобщение и колко дълго може да бъде, пише в ../en/landfall.ftl.
### Обръщение: „Вие“ с главна буква, но само където не може без него. Имената на държавите идват без член
### („Съединени щати“), затова стоят след двоеточие. Валутите са с кода си, където трябва множествено число.

## Данъци

# Same as English: octroi de mer е собствено име
tax-name =
    { $tax ->
        [vat] ДДС
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] данък потребление
        [jct-local] местен данък потребление
        [sales-tax] данък върху продажбите
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] еднофазен данък
        [pph] данък върху дохода (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] данък
    }

## Цена

price-approximate = ≈ { $price }
price-approximate-spoken = около { $price }
price-charged = за плащане { $price }
price-tax-included =
    { $tax ->
        [vat] с { tax-name }
       *[other] вкл. { tax-name }
    }
price-tax-excluded = плюс { tax-name }
price-taxes-may-apply = Възможни са мито и данъци
price-was = стара цена { $price }
price-saving = −{ $percent }
price-landed = { $price } до вратата
price-landed-estimate = ≈ { $price } до вратата
price-landed-scope = При поръчка само на този продукт, с доставката
price-landed-unknown = Цената до вратата още не е известна
price-rate-date = курс от { DATE($date) }

## Разбивка

breakdown-open = Какво включва цената

## Държава, валута, език

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, промяна на държава, валута или език
market-to-own = Цените на магазина
market-to-local = Цени в { $currency }
