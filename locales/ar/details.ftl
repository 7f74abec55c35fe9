### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## التفاصيل

breakdown-heading = ما تدفعه · { COUNTRY($country) }
breakdown-goods = المنتجات
breakdown-shipping = الشحن
breakdown-insurance = التأمين
breakdown-duty = الرسوم الجمركية

breakdown-tax = { tax-name }

breakdown-levy = رسوم استيراد أخرى
breakdown-fee = رسوم تخليص شركة الشحن
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
estimate-mark = تقديري

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
pay-on-delivery = { $amount } تُدفع عند الاستلام
pay-on-delivery-unknown = قد يُستحق مبلغ إضافي عند الاستلام
pay-now-row = تدفع الآن
pay-on-delivery-row = تدفع عند الاستلام

## طريقة الحساب

working-open = طريقة الحساب
working-rule = القاعدة { $rule }
working-since = سارية منذ { DATE($date) }
working-source = المصدر: { $source }
working-payer-seller = يحصّلها المتجر
working-payer-recipient = تُحصَّل عند الاستلام
working-customs-value = القيمة الجمركية { $amount }
working-data-date = القواعد السارية في { DATE($date) }
breakdown-disclaimer = تقديرات وفق قواعد منشورة. المبلغ النهائي يحدده المتجر عند الدفع.

## ملاحظات

note-rate-date =
    { $bank ->
        [ecb] حُوِّل المبلغ بسعر البنك المركزي الأوروبي ليوم { DATE($date) }
       *[other] حُوِّل المبلغ بسعر { $source } ليوم { DATE($date) }
    }

note-estimated-region = تختلف الضريبة حسب المنطقة، والحساب هنا بنسبة شائعة
note-hs-missing = لم يُذكر الرمز الجمركي لهذا المنتج، لذا رسومه الجمركية غير مؤكدة
note-tariff-span = تتراوح الرسوم الجمركية بين { $from } و{ $to } حسب المنتج تحديدًا
note-tariff-old = آخر تحقق من نسبة الرسوم: { DATE($date) }
note-unverified-rule = إحدى القواعد المستخدمة لم يؤكدها مصدر رسمي بعد
note-preference-possible = مع إثبات المنشأ ({ $agreement }) تقل الرسوم الجمركية بمقدار { $saving }
note-tax-included-in-duty = الضريبة هنا مشمولة في الرسوم الجمركية
note-home-tax-removed = خُصمت ضريبة بلد المتجر
note-rule-changes = تتغير القواعد في { DATE($date) }، وقد يزيد المبلغ أو ينقص إن وصل الطرد بعد ذلك
note-excise = تُفرض على هذا المنتج ضرائب خاصة غير محسوبة هنا
note-prohibited = لا يُسمح بإرسال هذا المنتج إلى هذه الوجهة
note-no-rules = لا تُحسب هنا بعد رسوم هذا البلد وضرائبه
note-rate-missing = لا يتوفر سعر صرف: { CURRENCY($currency) }
note-duty-unknown = الرسوم الجمركية غير معروفة
note-tax-unknown = الضريبة غير معروفة
note-simplified-tariff = قد تسري نسبة رسوم مبسّطة على الطرود الصغيرة
note-yearly-limit = ينطبق هذا على عدد محدود من الطرود في السنة
note-home-tax-unknown = تعذّر خصم ضريبة بلد المتجر
note-hs-unknown = نسبة الرسوم للرمز الجمركي لهذا المنتج غير معروفة
note-tariff-not-computable = لا تتوقف رسوم هذا المنتج على سعره ووزنه فقط
note-measure-by-line = هناك رسوم إضافية تتوقف على نوع المنتج تحديدًا
note-measure-not-computable = هناك رسوم إضافية تتوقف على مادة صنع المنتج
note-origin-missing = تتوقف الرسوم على بلد الصنع، وهو غير مذكور
note-preference-staged = الرسوم المخفّضة في الاتفاقية التجارية غير معروفة
note-preference-not-applicable = الاتفاقية التجارية المذكورة لا تشمل هذا المنتج
note-territory = تسري في هذه المنطقة قواعد أخرى
note-other = بعض هذه المبالغ تقديرية
