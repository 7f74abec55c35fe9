### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## سبد خرید

cart-papers = مدارک و اطلاعات لازم
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] کد گمرکی شخصی
        [br-cpf] شمارهٔ مالیاتی
        [br-cnpj] شناسهٔ شرکت
        [identity-number] شمارهٔ شناسایی
        [tax-number] شمارهٔ مالیاتی
        [importer-number] شمارهٔ واردکننده
        [kyc] مدرک هویت و نشانی
        [real-name-check] تأیید با نام واقعی
        [import-declaration] اظهارنامهٔ واردات
       *[other] شماره‌ای که گمرک می‌خواهد
    }

cart-paper-shop = { $paper } (به فروشگاه بدهید)
cart-paper-carrier = { $paper } (شرکت حمل درخواست می‌کند)
cart-paper-maybe = { $paper } (شاید لازم شود)
