### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## جزئیات قیمت

breakdown-heading = مبلغی که می‌پردازید · { COUNTRY($country) }
breakdown-goods = کالا
estimate-mark = تخمینی

## شیوهٔ محاسبه

working-customs-value = ارزش گمرکی { $amount }

## توضیح‌ها

note-estimated-region = مالیات به منطقه بستگی دارد؛ یک منطقهٔ معمول در نظر گرفته شده است
note-hs-missing = کد تعرفهٔ این کالا ثبت نشده، پس حقوق گمرکی آن قطعی نیست
note-tariff-span = حقوق گمرکی بسته به نوع دقیق کالا بین { $from } و { $to } است
note-tariff-old = آخرین بررسی نرخ حقوق گمرکی: { DATE($date) }
note-unverified-rule = یکی از این قواعد هنوز در منبع رسمی تأیید نشده است
note-preference-possible = با گواهی مبدأ ({ $agreement })، حقوق گمرکی { $saving } کمتر می‌شود
note-tax-included-in-duty = مالیات در اینجا جزو حقوق گمرکی است
note-rule-changes = مقررات از { DATE($date) } تغییر می‌کند؛ اگر کالا دیرتر برسد، شاید مبلغ بیشتر یا کمتر شود
note-excise = این کالا مالیات‌های ویژه‌ای دارد که اینجا محاسبه نشده است
note-prohibited = ارسال این کالا به این مقصد مجاز نیست
note-no-rules = حقوق گمرکی و مالیات این کشور هنوز محاسبه نمی‌شود
note-rate-missing = نرخ ارز موجود نیست: { CURRENCY($currency) }
note-duty-unknown = حقوق گمرکی مشخص نیست
note-tax-unknown = مالیات مشخص نیست
note-simplified-tariff = برای بسته‌های کوچک ممکن است نرخ گمرکی ساده‌شده اعمال شود
note-yearly-limit = فقط شامل چند بسته در سال می‌شود
note-home-tax-unknown = کسر مالیات کشور فروشگاه ممکن نشد
note-hs-unknown = برای کد تعرفهٔ این کالا نرخ حقوق گمرکی در دست نیست
note-tariff-not-computable = حقوق گمرکی این کالا فقط به قیمت و وزن آن بستگی ندارد
note-measure-by-line = حقوق گمرکی اضافی به نوع دقیق کالا بستگی دارد
note-measure-not-computable = حقوق گمرکی اضافی به جنس کالا بستگی دارد
note-origin-missing = حقوق گمرکی به کشور سازنده بستگی دارد که اعلام نشده است
note-preference-staged = حقوق گمرکی کاهش‌یافتهٔ موافقت‌نامهٔ تجاری مشخص نیست
note-preference-not-applicable = موافقت‌نامهٔ تجاری یادشده شامل این کالا نمی‌شود
note-territory = در این ناحیه مقررات دیگری برقرار است
