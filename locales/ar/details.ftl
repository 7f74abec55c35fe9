### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## التفاصيل

breakdown-heading = تفاصيل المبلغ · { COUNTRY($country) }
breakdown-goods = المنتجات
estimate-mark = تقديري

## طريقة الحساب

working-customs-value = القيمة الجمركية { $amount }

## ملاحظات

note-estimated-region = تختلف الضريبة حسب المنطقة، والحساب هنا بنسبة شائعة
note-hs-missing = لم يُذكر الرمز الجمركي لهذا المنتج، لذا رسومه الجمركية غير مؤكدة
note-tariff-span = تتراوح الرسوم الجمركية بين { $from } و{ $to } حسب المنتج تحديدًا
note-tariff-old = آخر تحقق من نسبة الرسوم: { DATE($date) }
note-unverified-rule = إحدى القواعد المستخدمة لم يؤكدها مصدر رسمي بعد
note-preference-possible = مع إثبات المنشأ ({ $agreement }) تقل الرسوم الجمركية بمقدار { $saving }
note-tax-included-in-duty = الضريبة هنا مشمولة في الرسوم الجمركية
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
