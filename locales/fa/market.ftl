### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## کشور، واحد پول و زبان

market-title = کالا به کجا ارسال شود؟

market-guess =
    { $reason ->
        [time-zone] به نظر می‌رسد در { COUNTRY($country) } هستید، با توجه به منطقهٔ زمانی
        [languages] به نظر می‌رسد در { COUNTRY($country) } هستید، با توجه به زبان مرورگر
        [merchant] به نظر می‌رسد در { COUNTRY($country) } هستید، طبق اطلاعات فروشگاه
        [url] { COUNTRY($country) }، طبق لینکی که باز کردید
        [saved] { COUNTRY($country) }، انتخاب قبلی شما
        [chosen] { COUNTRY($country) }، انتخاب شما
       *[store] { COUNTRY($country) }، کشور فروشگاه
    }

market-search = جستجوی کشور
market-search-hint = نام یا کد کشور

# One form: اسم پس از عدد مفرد می‌ماند
market-results = { $count } کشور پیدا شد

market-no-results = کشوری پیدا نشد
market-likely = پیشنهادها
market-all = همهٔ کشورها
market-currency = واحد پول
market-language = زبان
market-close = بستن
market-original = نمایش قیمت‌های اصلی فروشگاه
market-reset = پاک کردن انتخاب من
market-recent = انتخاب‌های قبلی

market-currency-reason =
    { $reason ->
        [country] واحد پول { COUNTRY($country) }
        [merchant] طبق تنظیم فروشگاه
        [saved] انتخاب قبلی شما
        [chosen] انتخاب شما
       *[store] واحد پول فروشگاه
    }

market-language-reason =
    { $reason ->
        [page] زبان همین صفحه
        [languages] زبان مرورگر
        [saved] انتخاب قبلی شما
        [chosen] انتخاب شما
       *[store] زبان فروشگاه
    }

announce-market = قیمت‌ها اکنون برای { COUNTRY($country) } و به { CURRENCY($currency) } نمایش داده می‌شود
announce-original = قیمت‌های اصلی فروشگاه دوباره نمایش داده می‌شود
