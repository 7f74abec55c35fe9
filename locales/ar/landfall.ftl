### العربية. معنى كل رسالة وطولها التقريبي في ‎../en/landfall.ftl‎.
### صيغ العدد الست: zero و one و two و few و many و other.
### الصياغة محايدة حيث أمكن، بلا أفعال أمر تخص المذكر؛ وأسماء الضرائب اللاتينية تسبقها كلمة «ضريبة».

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
        [sst] ضريبة SST
        [icms] ضريبة ICMS
        [igi] ضريبة IGI
        [monofase] ضريبة المرحلة الواحدة
        [pph] ضريبة الدخل (PPh)
        [igic] ضريبة IGIC
        [ipsi] ضريبة IPSI
        [octroi-de-mer] ضريبة octroi de mer
        [ilcci] ضريبة ILCCI
       *[other] الضريبة
    }

## السعر

price-approximate = نحو { $price }
price-approximate-spoken = نحو { $price }
price-charged = الدفع الفعلي { $price }
price-tax-included = شامل { tax-name }
price-tax-excluded = غير شامل { tax-name }
price-taxes-may-apply = قد تُضاف رسوم جمركية وضرائب
price-was = السعر السابق { $price }
price-saving = خصم { $percent }
price-landed = { $price } حتى باب المنزل
price-landed-estimate = نحو { $price } حتى باب المنزل
price-landed-scope = عند طلب هذا المنتج وحده، شاملًا الشحن
price-landed-unknown = السعر حتى باب المنزل غير معروف بعد
price-rate-date = سعر صرف يوم { DATE($date) }

## التفاصيل

breakdown-open = ماذا يشمل السعر؟

## البلد والعملة واللغة

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }، تغيير البلد أو العملة أو اللغة
market-to-own = أسعار المتجر الأصلية
market-to-local = الأسعار بعملة { $currency }
