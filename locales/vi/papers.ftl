### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Giỏ hàng

cart-papers = Thông tin cần cung cấp
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Mã thông quan cá nhân
        [br-cpf] Mã số thuế cá nhân
        [br-cnpj] Mã số doanh nghiệp
        [identity-number] Số giấy tờ tùy thân
        [tax-number] Mã số thuế
        [importer-number] Mã số nhà nhập khẩu
        [kyc] Giấy tờ chứng minh danh tính và địa chỉ
        [real-name-check] Xác thực tên thật
        [import-declaration] Tờ khai nhập khẩu
       *[other] Thông tin hải quan yêu cầu
    }

cart-paper-shop = { $paper } (cung cấp cho cửa hàng)
cart-paper-carrier = { $paper } (đơn vị vận chuyển sẽ yêu cầu)
cart-paper-maybe = { $paper } (có thể cần)
