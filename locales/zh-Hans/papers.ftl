### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## 购物车

cart-papers = 您需要提供

cart-paper = { cart-paper-unnamed }：{ $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] 个人通关号码
        [br-cpf] 个人税号
        [br-cnpj] 企业税号
        [identity-number] 身份证件号码
        [tax-number] 税号
        [importer-number] 进口商编号
        [kyc] 身份和地址证明
        [real-name-check] 实名认证
        [import-declaration] 进口申报
       *[other] 海关要求的号码
    }

cart-paper-shop = { $paper }（提供给商家）
cart-paper-carrier = { $paper }（快递公司会要求提供）
cart-paper-maybe = { $paper }（可能需要）
