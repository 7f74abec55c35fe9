### العربية. معنى كل رسالة وطولها التقريبي في ‎../en/landfall.ftl‎.
### صيغ العدد الست: zero و one و two و few و many و other.

## أسماء الضرائب

tax-name =
    { $tax ->
        [vat] ضريبة القيمة المضافة
        [gst] ضريبة السلع والخدمات
        [hst] ضريبة المبيعات المنسّقة
        [pst] ضريبة مبيعات المقاطعة
        [qst] ضريبة مبيعات كيبيك
        [jct] ضريبة الاستهلاك
        [jct-local] ضريبة الاستهلاك المحلية
        [sales-tax] ضريبة المبيعات
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] ضريبة المرحلة الواحدة
        [pph] ضريبة الدخل (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] أوكتروا دي مير
        [ilcci] ILCCI
       *[other] الضريبة
    }

## السعر

price-approximate = نحو { $price }
price-approximate-spoken = نحو { $price }
price-charged = تدفع { $price }
price-tax-included = شامل { tax-name }
price-tax-excluded = غير شامل { tax-name }
price-taxes-may-apply = قد تُضاف رسوم جمركية وضرائب
price-was = السعر السابق { $price }
price-now = السعر الآن { $price }
price-landed = { $price } حتى باب منزلك
price-landed-estimate = نحو { $price } حتى باب منزلك
price-landed-scope = لهذا المنتج وحده مع الشحن
price-landed-unknown = السعر حتى باب منزلك غير معروف بعد
price-rate-date = سعر صرف { DATE($date) }
announce-market = الأسعار الآن: { COUNTRY($country) }، { CURRENCY($currency) }
announce-original = عادت أسعار المتجر الأصلية

## التفاصيل

breakdown-open = ماذا يشمل السعر؟
breakdown-close = إغلاق
breakdown-heading = ما تدفعه · { COUNTRY($country) }
breakdown-goods = المنتجات
breakdown-shipping = الشحن
breakdown-insurance = التأمين
breakdown-duty = الرسوم الجمركية
breakdown-tax =
    { $tax ->
        [vat] ضريبة القيمة المضافة
        [gst] ضريبة السلع والخدمات
        [hst] ضريبة المبيعات المنسّقة
        [pst] ضريبة مبيعات المقاطعة
        [qst] ضريبة مبيعات كيبيك
        [jct] ضريبة الاستهلاك
        [jct-local] ضريبة الاستهلاك المحلية
        [sales-tax] ضريبة المبيعات
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] ضريبة المرحلة الواحدة
        [pph] ضريبة الدخل (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] أوكتروا دي مير
        [ilcci] ILCCI
       *[other] الضريبة
    }
breakdown-levy = رسوم استيراد أخرى
breakdown-fee = رسوم شركة الشحن
breakdown-discount = الخصم
breakdown-total = الإجمالي
breakdown-total-estimate = الإجمالي التقديري
breakdown-rate-of = { $rate } من { $base }
breakdown-flat-of =
    { $lines ->
        [zero] { $price } عن كل صنف
        [one] { $price } عن صنف واحد
        [two] { $price } عن كل من الصنفين
        [few] { $price } عن كل صنف، { $lines } أصناف
        [many] { $price } عن كل صنف، { $lines } صنفًا
       *[other] { $price } عن كل صنف، { $lines } صنف
    }
breakdown-rate-for-weight = { $rate }، { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate } × { $count }
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

pay-nothing-on-delivery = لا شيء يُدفع عند الاستلام
pay-on-delivery = { $amount } تُدفع عند الاستلام
pay-on-delivery-unknown = قد يُطلب مبلغ آخر عند الاستلام
pay-now-row = تدفع الآن
pay-on-delivery-row = تدفع عند الاستلام

## طريقة الحساب

working-open = كيف حُسب المبلغ
working-rule = القاعدة { $rule }
working-since = سارية منذ { DATE($date) }
working-source = المصدر: { $source }
working-payer-seller = يحصّلها المتجر
working-payer-recipient = تُحصَّل عند الاستلام
working-customs-value = القيمة الجمركية { $amount }
working-data-date = القواعد بتاريخ { DATE($date) }
breakdown-disclaimer = تقديرات وفق قواعد منشورة. المبلغ النهائي يحدده المتجر عند الدفع.

## ملاحظات

note-rate-date = حُوّل بسعر { DATE($date) } ({ $source })
note-estimated-region = تختلف الضريبة حسب المنطقة، وقد استُخدمت منطقة نموذجية
note-hs-missing = ليس لهذا المنتج رمز جمركي، فرسومه غير مؤكدة
note-tariff-span = الرسوم بين { $from } و{ $to } حسب تفاصيل المنتج
note-tariff-old = آخر تحقق من نسبة الرسوم: { DATE($date) }
note-unverified-rule = إحدى القواعد لم يؤكدها مصدر رسمي بعد
note-preference-possible = مع إثبات المنشأ ({ $agreement }) تقل الرسوم بمقدار { $saving }
note-tax-included-in-duty = الضريبة هنا ضمن الرسوم الجمركية
note-home-tax-removed = خُصمت ضريبة بلد الشحن
note-rule-changes = تتغير القواعد في { DATE($date) }، وقد يختلف المبلغ إن تأخر الوصول
note-excise = على هذا المنتج ضرائب خاصة غير محسوبة هنا
note-prohibited = لا يجوز إرسال هذا المنتج إلى هناك
note-no-rules = رسوم هذا البلد وضرائبه غير متوفرة بعد
note-rate-missing = لا يوجد سعر صرف: { CURRENCY($currency) }
note-duty-unknown = الرسوم الجمركية غير معروفة
note-tax-unknown = الضريبة غير معروفة
note-simplified-tariff = قد تسري نسبة رسوم مبسطة على الطرود الصغيرة
note-yearly-limit = عدد محدود من هذه الطرود في السنة
note-home-tax-unknown = تعذّر خصم ضريبة بلد المتجر
note-hs-unknown = لا تُعرف نسبة الرسوم لرمز هذا المنتج الجمركي
note-tariff-not-computable = تتوقف الرسوم هنا على أكثر من السعر والوزن
note-measure-by-line = تتوقف رسوم إضافية على نوع المنتج بالتحديد
note-measure-not-computable = تتوقف رسوم إضافية على مادة صنع المنتج
note-origin-missing = تتوقف الرسوم على بلد الصنع، وهو غير مذكور
note-preference-staged = الرسوم المخفّضة في الاتفاقية التجارية غير معروفة
note-preference-not-applicable = الاتفاقية التجارية المذكورة لا تشمل هذا المنتج
note-territory = تسري في هذه المنطقة قواعد أخرى
note-other = بعض هذه المبالغ تقديرية

## البلد والعملة واللغة

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }، تغيير البلد أو العملة أو اللغة
market-title = إلى أين نرسل الطلب؟
market-guess =
    { $reason ->
        [time-zone] نظن أنك في { COUNTRY($country) }، من منطقتك الزمنية
        [languages] نظن أنك في { COUNTRY($country) }، من لغة متصفحك
        [merchant] نظن أنك في { COUNTRY($country) }، من بيانات المتجر
        [url] { COUNTRY($country) }، من الرابط الذي فتحته
        [saved] { COUNTRY($country) }، اختيارك السابق
        [chosen] { COUNTRY($country) }، اختيارك
       *[store] { COUNTRY($country) }، بلد المتجر
    }
market-search = البحث عن بلد
market-search-hint = اسم البلد أو رمزه
market-results =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
market-no-results = لم يُعثر على بلد
market-likely = الأقرب إليك
market-all = كل البلدان
market-currency = العملة
market-language = اللغة
market-apply = تطبيق
market-close = إغلاق
market-original = عرض أسعار المتجر الأصلية
market-reset = إلغاء اختياري

## إشعارات

notice-greeting = هل الشحن إلى { COUNTRY($country) }؟ شاهد الأسعار بعملة { CURRENCY($currency) }.
notice-accept = الأسعار بعملة { $currency }
notice-dismiss = إبقاء هذه الأسعار
notice-free-shipping = أضف { $amount } ليصبح الشحن مجانيًا
notice-over-limit = { $amount } فوق حد الإعفاء الجمركي

## التوصيل

delivery-window = يصلك { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = يصلك { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = إذا طلبت خلال { DURATION($left, length: "short") }
