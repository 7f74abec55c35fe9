### فارسی. معنای هر پیام و درازای مجاز آن در ‎../en/landfall.ftl‎ آمده است.
### خطاب: «شما»، و هر جا بشود بی‌خطاب. نیم‌فاصله و «هٔ» را نگه دارید؛ رقم‌ها را مرورگر فارسی می‌نویسد.
### نام کشور و پول را مرورگر می‌نویسد؛ پس از آن کسرهٔ اضافه یا پسوند نیاید.

## نام مالیات‌ها

tax-name =
    { $tax ->
        [vat] مالیات بر ارزش افزوده
        [gst] مالیات GST
        [hst] مالیات HST
        [pst] مالیات PST
        [qst] مالیات QST
        [jct] مالیات بر مصرف
        [jct-local] مالیات محلی بر مصرف
        [sales-tax] مالیات بر فروش
        [sst] مالیات SST
        [icms] مالیات ICMS
        [igi] مالیات IGI
        [monofase] مالیات تک‌مرحله‌ای
        [pph] مالیات بر درآمد (PPh)
        [igic] مالیات IGIC
        [ipsi] مالیات IPSI
        [octroi-de-mer] عوارض octroi de mer
        [ilcci] مالیات ILCCI
       *[other] مالیات
    }

## قیمت

price-approximate = حدود { $price }
price-approximate-spoken = حدود { $price }
price-charged = مبلغ پرداختی { $price }
price-tax-included = شامل { tax-name }
price-tax-excluded = به‌علاوهٔ { tax-name }
price-taxes-may-apply = شاید حقوق گمرکی و مالیات تعلق گیرد
price-was = قیمت قبلی { $price }
price-saving = { $percent } تخفیف
price-landed = { $price } تا درب منزل
price-landed-estimate = حدود { $price } تا درب منزل
price-landed-scope = فقط همین کالا، با هزینهٔ ارسال
price-landed-unknown = قیمت تا درب منزل هنوز مشخص نیست
price-rate-date = نرخ ارز { DATE($date) }

## جزئیات قیمت

breakdown-open = جزئیات قیمت

## کشور، واحد پول و زبان

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }، تغییر کشور، واحد پول یا زبان
market-to-own = قیمت‌های اصلی فروشگاه
market-to-local = قیمت‌ها به { $currency }
