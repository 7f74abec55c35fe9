### Українська. Що означає кожне повідомлення і якої довжини воно може бути, сказано в ../en/landfall.ftl.
### Звертання: «ви» з малої літери, але переважно без звертання. Назви країн приходять у називному відмінку,
### тож стоять після двокрапки або тире. Валюти подано кодом там, де назву довелося б відмінювати.
### Нерозривний пробіл: після однолітерних слів, перед тире, між числом і одиницею.

## Податки

# Long: коротшої повної назви місцевого податку немає
# Same as English: octroi de mer — власна назва
tax-name =
    { $tax ->
        [vat] ПДВ
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] податок на споживання
        [jct-local] місцевий податок на споживання
        [sales-tax] податок з продажу
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] однофазний податок
        [pph] податок на дохід (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] податок
    }

## Ціна

price-approximate = ≈ { $price }
price-approximate-spoken = приблизно { $price }
price-charged = до сплати { $price }
price-tax-included =
    { $tax ->
        [vat] з { tax-name }
       *[other] вкл. { tax-name }
    }
price-tax-excluded = плюс { tax-name }
price-taxes-may-apply = Можливі мито й податки
price-was = стара ціна { $price }
price-saving = −{ $percent }
price-landed = { $price } до дверей
price-landed-estimate = ≈ { $price } до дверей
price-landed-scope = Якщо замовити лише цей товар, з доставкою
price-landed-unknown = Ціна з доставкою до дверей ще невідома
price-rate-date = курс на { DATE($date) }

## З чого складається ціна

breakdown-open = З чого складається ціна

## Країна, валюта, мова

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, змінити країну, валюту або мову
market-to-own = Оригінальні ціни магазину
market-to-local = Ціни в { $currency }
