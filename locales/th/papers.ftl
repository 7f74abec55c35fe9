### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## ตะกร้าสินค้า

cart-papers = สิ่งที่ต้องใช้
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] รหัสศุลกากรส่วนบุคคล
        [br-cpf] เลขประจำตัวผู้เสียภาษี
        [br-cnpj] เลขทะเบียนบริษัท
        [identity-number] เลขประจำตัว
        [tax-number] เลขประจำตัวผู้เสียภาษี
        [importer-number] เลขทะเบียนผู้นำเข้า
        [kyc] หลักฐานยืนยันตัวตนและที่อยู่
        [real-name-check] การยืนยันตัวตนด้วยชื่อจริง
        [import-declaration] ใบขนสินค้าขาเข้า
       *[other] หมายเลขสำหรับศุลกากร
    }

cart-paper-shop = { $paper } (แจ้งให้ร้านทราบ)
cart-paper-carrier = { $paper } (ผู้ขนส่งจะขอ)
cart-paper-maybe = { $paper } (อาจต้องใช้)
