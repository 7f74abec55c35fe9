### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## کارٹ

cart-papers = یہ درکار ہوگا
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] ذاتی کسٹم کوڈ
        [br-cpf] ٹیکس نمبر
        [br-cnpj] کمپنی نمبر
        [identity-number] شناختی نمبر
        [tax-number] ٹیکس نمبر
        [importer-number] درآمد کنندہ کا نمبر
        [kyc] شناخت اور پتے کا ثبوت
        [real-name-check] اصل نام سے تصدیق
        [import-declaration] درآمدی ڈیکلریشن
       *[other] کسٹم کو درکار نمبر
    }

cart-paper-shop = { $paper } (اسٹور کو دیں)
cart-paper-carrier = { $paper } (کوریئر مانگے گا)
cart-paper-maybe = { $paper } (شاید درکار ہو)
