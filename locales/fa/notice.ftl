### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## پیشنهاد و آستانه‌ها

notice-greeting = ارسال به { COUNTRY($country) }؟ قیمت‌ها را به { $currency } ببینید.
notice-accept = قیمت‌ها به { $currency }
notice-dismiss = همین قیمت‌ها بماند
notice-free-shipping = { $amount } تا ارسال رایگان
notice-over-limit = { $amount } بیشتر از سقف معافیت گمرکی
notice-greeting-here = ارسال به { COUNTRY($country) }؟ قیمت تا درب منزل را ببینید.
notice-accept-here = قیمت‌ها: { COUNTRY($country) }
notice-never = دیگر پرسیده نشود
notice-free-shipping-reached = ارسال رایگان است
notice-under-limit = { $amount } تا سقف معافیت گمرکی
notice-above-limit = بالاتر از { $limit } حقوق گمرکی دارد
notice-above-flat = بالاتر از { $limit } حقوق گمرکی کامل دارد

notice-restricted =
    { $action ->
        [block] این کالا به { COUNTRY($country) } ارسال نمی‌شود
       *[warn] این کالا در { COUNTRY($country) } مقررات ویژه‌ای دارد
    }

notice-not-sent = این فروشگاه به { COUNTRY($country) } ارسال ندارد
