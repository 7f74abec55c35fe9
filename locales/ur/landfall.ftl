### اردو۔ ہر پیغام کا مطلب اور لمبائی کی حد ‎../en/landfall.ftl‎ میں ہے۔
### مخاطب: «آپ»، جہاں ہو سکے بغیر خطاب کے۔ الفاظ وہی جو پاکستانی دکانیں اور ایف بی آر لکھتے ہیں: کسٹم ڈیوٹی، جی ایس ٹی، ڈیلیوری۔
### کرنسی کے نام کے بعد «میں» یا «کا» نہ لگائیں («روپیہ میں» غلط ہے)؛ نام آخر میں رکھیں۔

## ٹیکس

tax-name =
    { $tax ->
        [vat] ویلیو ایڈڈ ٹیکس
        [gst] جی ایس ٹی
        [hst] ایچ ایس ٹی
        [pst] پی ایس ٹی
        [qst] کیو ایس ٹی
        [jct] کنزمپشن ٹیکس
        [jct-local] مقامی کنزمپشن ٹیکس
        [sales-tax] سیلز ٹیکس
        [sst] ایس ایس ٹی
        [icms] ICMS
        [igi] IGI
        [monofase] یک مرحلہ ٹیکس
        [pph] انکم ٹیکس (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] چونگی (octroi de mer)
        [ilcci] ILCCI
       *[other] ٹیکس
    }

## قیمت

price-approximate = تقریباً { $price }
price-approximate-spoken = تقریباً { $price }
price-charged = ادائیگی { $price } ہوگی
price-tax-included = بشمول { tax-name }
price-tax-excluded = { tax-name } الگ سے
price-taxes-may-apply = ڈیوٹی اور ٹیکس لگ سکتے ہیں
price-was = پہلے { $price }
price-saving = { $percent } رعایت
price-landed = گھر تک { $price }
price-landed-estimate = گھر تک تقریباً { $price }
price-landed-scope = صرف یہی پروڈکٹ منگوانے پر، ڈیلیوری سمیت
price-landed-unknown = گھر تک کی قیمت ابھی معلوم نہیں
price-rate-date = { DATE($date) } کا ریٹ

## تفصیل

breakdown-open = اس میں کیا شامل ہے

## ملک، کرنسی اور زبان

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }، ملک، کرنسی یا زبان تبدیل کریں
market-to-own = اسٹور کی اصل قیمتیں
market-to-local = قیمتیں { $currency } میں
