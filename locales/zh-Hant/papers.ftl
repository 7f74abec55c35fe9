### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## 購物車

cart-papers = 您需要提供

cart-paper = { cart-paper-unnamed }：{ $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] 個人通關號碼
        [br-cpf] 個人稅號
        [br-cnpj] 公司稅號
        [identity-number] 身分證件號碼
        [tax-number] 稅號
        [importer-number] 進口商編號
        [kyc] 身分及地址證明
        [real-name-check] 實名認證
        [import-declaration] 進口報關
       *[other] 海關要求的號碼
    }

cart-paper-shop = { $paper }（提供給商店）
cart-paper-carrier = { $paper }（物流業者會要求提供）
cart-paper-maybe = { $paper }（可能需要）
