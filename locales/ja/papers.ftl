### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## カート

cart-papers = 必要なもの
cart-paper = { cart-paper-unnamed }：{ $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] 個人通関固有符号
        [br-cpf] 納税者番号
        [br-cnpj] 法人番号
        [identity-number] 身分証番号
        [tax-number] 納税者番号
        [importer-number] 輸入者番号
        [kyc] 本人確認書類と住所確認書類
        [real-name-check] 実名認証
        [import-declaration] 輸入申告
       *[other] 税関が求める情報
    }

cart-paper-shop = { $paper }（ショップへお伝えください）
cart-paper-carrier = { $paper }（配送業者から求められます）
cart-paper-maybe = { $paper }（必要な場合があります）
