### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## التفاصيل

breakdown-shipping = الشحن
breakdown-insurance = التأمين
breakdown-duty = الرسوم الجمركية

breakdown-tax = { tax-name }

breakdown-levy = رسوم استيراد أخرى
breakdown-fee = رسوم التخليص لشركة الشحن
breakdown-total = الإجمالي
breakdown-total-estimate = الإجمالي التقديري
breakdown-rate-of = { $rate } من { $base }

breakdown-flat-of =
    { $lines ->
        [zero] { $price } عن كل صنف
        [one] { $price } عن صنف واحد
        [two] { $price } عن كل من الصنفين
        [few] { $price } عن كل صنف من { $lines } أصناف
        [many] { $price } عن كل صنف من { $lines } صنفًا
       *[other] { $price } عن كل صنف من { $lines } صنف
    }

breakdown-duty-free = بلا رسوم جمركية
amount-unknown = غير معروف بعد
amount-free = مجاني

## كتابة نسب الرسوم

rate-per-unit =
    { $unit ->
        [kg] { $price } لكل كغم
        [kg-100] { $price } لكل { 100 } كغم
        [kg-1000] { $price } لكل { 1000 } كغم
        [pair] { $price } لكل زوج
        [l] { $price } لكل لتر
       *[item] { $price } لكل قطعة
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }، بحد أدنى { $limit }
rate-at-most = { $rate }، بحد أقصى { $limit }

## لمن ومتى يُدفع

pay-nothing-on-delivery = لا مبالغ مستحقة عند الاستلام
pay-on-delivery = المستحق عند الاستلام: { $amount }
pay-on-delivery-unknown = قد يُستحق مبلغ إضافي عند الاستلام
pay-now-row = المستحق الآن
pay-on-delivery-row = المستحق عند الاستلام

## طريقة الحساب

working-open = طريقة الحساب
working-rule = القاعدة { $rule }
working-since = سارية منذ { DATE($date) }
working-source = المصدر: { $source }
working-payer-seller = يحصّلها المتجر
working-payer-recipient = تُحصَّل عند الاستلام
working-data-date = القواعد السارية في { DATE($date) }
breakdown-disclaimer = تقديرات وفق قواعد منشورة. المبلغ النهائي يحدده المتجر عند الدفع.

## ملاحظات

note-rate-date =
    { $bank ->
        [ecb] حُوِّل المبلغ بسعر البنك المركزي الأوروبي ليوم { DATE($date) }
       *[other] حُوِّل المبلغ بسعر { $source } ليوم { DATE($date) }
    }

note-home-tax-removed = خُصمت ضريبة بلد المتجر
note-other = بعض هذه المبالغ تقديرية
