### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## جزئیات قیمت

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
pay-on-delivery-unknown = ممکن است هنگام تحویل هم مبلغی بپردازید
pay-now-row = پرداخت هنگام سفارش
pay-on-delivery-row = پرداخت هنگام تحویل

## شیوهٔ محاسبه

working-open = شیوهٔ محاسبه
working-rule = قاعدهٔ { $rule }
working-since = از { DATE($date) }
working-source = منبع: { $source }
working-payer-seller = فروشگاه دریافت می‌کند
working-payer-recipient = هنگام تحویل دریافت می‌شود
working-data-date = مقررات به تاریخ { DATE($date) }
breakdown-disclaimer = برآورد بر پایهٔ مقررات منتشرشده. مبلغ نهایی را صفحهٔ پرداخت فروشگاه نشان می‌دهد.

## توضیح‌ها

note-rate-date =
    { $bank ->
        [ecb] تبدیل با نرخ بانک مرکزی اروپا به تاریخ { DATE($date) }
       *[other] تبدیل با نرخ { $source } به تاریخ { DATE($date) }
    }

note-home-tax-removed = مالیات کشور فروشگاه کسر شده است
note-other = بعضی از این مبلغ‌ها تخمینی است
