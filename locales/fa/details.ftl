### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## جزئیات قیمت

breakdown-heading = مبلغی که می‌پردازید · { COUNTRY($country) }
breakdown-goods = کالا
breakdown-shipping = هزینهٔ ارسال
breakdown-insurance = بیمه
breakdown-duty = حقوق گمرکی

breakdown-tax = { tax-name }

breakdown-levy = سایر عوارض واردات
breakdown-fee = کارمزد شرکت حمل
breakdown-total = جمع کل
breakdown-total-estimate = جمع کل تخمینی
breakdown-rate-of = { $rate } از { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } برای { $lines } نوع کالا
       *[other] { $price } برای هر یک از { $lines } نوع کالا
    }

breakdown-duty-free = معاف از حقوق گمرکی
amount-unknown = هنوز مشخص نیست
amount-free = رایگان
estimate-mark = تخمینی

## نرخ حقوق گمرکی

rate-per-unit =
    { $unit ->
        [kg] هر کیلوگرم { $price }
        [kg-100] هر { 100 } کیلوگرم { $price }
        [kg-1000] هر تن { $price }
        [pair] هر جفت { $price }
        [l] هر لیتر { $price }
       *[item] هر عدد { $price }
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }، حداقل { $limit }
rate-at-most = { $rate }، حداکثر { $limit }

## پرداخت به چه کسی و کی

pay-nothing-on-delivery = هنگام تحویل، پرداخت دیگری ندارید
pay-on-delivery = { $amount } قابل پرداخت هنگام تحویل
pay-on-delivery-unknown = ممکن است هنگام تحویل مبلغی دریافت شود
pay-now-row = پرداخت هنگام سفارش
pay-on-delivery-row = پرداخت هنگام تحویل

## شیوهٔ محاسبه

working-open = شیوهٔ محاسبه
working-rule = قاعدهٔ { $rule }
working-since = از { DATE($date) }
working-source = منبع: { $source }
working-payer-seller = فروشگاه دریافت می‌کند
working-payer-recipient = هنگام تحویل دریافت می‌شود
working-customs-value = ارزش گمرکی { $amount }
working-data-date = مقررات به تاریخ { DATE($date) }
breakdown-disclaimer = برآورد بر پایهٔ مقررات منتشرشده. مبلغ نهایی را صفحهٔ پرداخت فروشگاه نشان می‌دهد.

## توضیح‌ها

note-rate-date =
    { $bank ->
        [ecb] تبدیل با نرخ بانک مرکزی اروپا به تاریخ { DATE($date) }
       *[other] تبدیل با نرخ { $source } به تاریخ { DATE($date) }
    }

note-estimated-region = مالیات به منطقه بستگی دارد؛ یک منطقهٔ معمول در نظر گرفته شده است
note-hs-missing = کد تعرفهٔ این کالا ثبت نشده، پس حقوق گمرکی آن قطعی نیست
note-tariff-span = حقوق گمرکی بسته به نوع دقیق کالا بین { $from } و { $to } است
note-tariff-old = آخرین بررسی نرخ حقوق گمرکی: { DATE($date) }
note-unverified-rule = یکی از این قواعد هنوز در منبع رسمی تأیید نشده است
note-preference-possible = با گواهی مبدأ ({ $agreement })، حقوق گمرکی { $saving } کمتر می‌شود
note-tax-included-in-duty = مالیات در اینجا جزو حقوق گمرکی است
note-home-tax-removed = مالیات کشور فروشگاه کسر شده است
note-rule-changes = مقررات از { DATE($date) } تغییر می‌کند؛ اگر کالا دیرتر برسد، شاید مبلغ بیشتر یا کمتر شود
note-excise = این کالا مالیات‌های ویژه‌ای دارد که اینجا محاسبه نشده است
note-prohibited = ارسال این کالا به این مقصد مجاز نیست
note-no-rules = حقوق گمرکی و مالیات این کشور هنوز محاسبه نمی‌شود
note-rate-missing = نرخ تبدیل موجود نیست: { CURRENCY($currency) }
note-duty-unknown = حقوق گمرکی مشخص نیست
note-tax-unknown = مالیات مشخص نیست
note-simplified-tariff = برای بسته‌های کوچک ممکن است نرخ گمرکی ساده‌شده اعمال شود
note-yearly-limit = فقط برای چند بسته از این نوع در سال
note-home-tax-unknown = کسر مالیات کشور فروشگاه ممکن نشد
note-hs-unknown = برای کد تعرفهٔ این کالا نرخ حقوق گمرکی در دست نیست
note-tariff-not-computable = حقوق گمرکی این کالا فقط به قیمت و وزن آن بستگی ندارد
note-measure-by-line = حقوق گمرکی اضافی به نوع دقیق کالا بستگی دارد
note-measure-not-computable = حقوق گمرکی اضافی به جنس کالا بستگی دارد
note-origin-missing = حقوق گمرکی به کشور سازنده بستگی دارد که اعلام نشده است
note-preference-staged = حقوق گمرکی کاهش‌یافتهٔ موافقت‌نامهٔ تجاری مشخص نیست
note-preference-not-applicable = موافقت‌نامهٔ تجاری یادشده شامل این کالا نمی‌شود
note-territory = در این ناحیه مقررات دیگری برقرار است
note-other = بعضی از این مبلغ‌ها تخمینی است
