### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## سلة التسوق

cart-papers = المطلوب منك
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] الرمز الجمركي الشخصي
        [br-cpf] الرقم الضريبي
        [br-cnpj] رقم الشركة
        [identity-number] رقم الهوية
        [tax-number] الرقم الضريبي
        [importer-number] رقم المستورد
        [kyc] إثبات الهوية والعنوان
        [real-name-check] تأكيد بالاسم الحقيقي
        [import-declaration] بيان جمركي للاستيراد
       *[other] رقم تطلبه الجمارك
    }

cart-paper-shop = { $paper } (يُقدَّم إلى المتجر)
cart-paper-carrier = { $paper } (تطلبه شركة الشحن)
cart-paper-maybe = { $paper } (قد يلزم)
