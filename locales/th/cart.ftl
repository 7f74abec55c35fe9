### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## ตะกร้าสินค้า

breakdown-discount = ส่วนลด
cart-heading = คำสั่งซื้อของคุณ · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = จำนวน { $name }
cart-more = เพิ่ม { $name } หนึ่งชิ้น
cart-less = ลด { $name } หนึ่งชิ้น

cart-restricted =
    { $action ->
        [block] ไม่จัดส่งสินค้านี้ไป{ COUNTRY($country) }
       *[warn] สินค้านี้มีหลักเกณฑ์พิเศษใน{ COUNTRY($country) }
    }

cart-services = การจัดส่ง

cart-service =
    { $service ->
        [standard] ส่งธรรมดา
        [express] ส่งด่วน
        [economy] ส่งแบบประหยัด
        [priority] ส่งแบบ Priority
        [courier] ขนส่งเอกชน
        [post] ไปรษณีย์
       *[other] { $name }
    }

cart-cheapest = ถูกที่สุด
cart-fastest = เร็วที่สุด
cart-paying = อากรและภาษี
cart-pay-now = จ่ายตอนนี้พร้อมคำสั่งซื้อ
cart-pay-later = จ่ายให้ผู้ขนส่งตอนรับสินค้า
cart-costs-more = รวมแล้วแพงกว่า { $amount }
cart-costs-less = รวมแล้วถูกกว่า { $amount }
cart-costs-same = รวมแล้วเท่ากัน
cart-items-row = สินค้า { $count } ชิ้น

cart-tax-rest =
    { $on ->
        [shipping] { $tax } ของค่าจัดส่ง
        [duty] { $tax } ของอากรขาเข้า
        [shipping-and-duty] { $tax } ของค่าจัดส่งและอากร
       *[order] { $tax } ทั้งคำสั่งซื้อ (ปรับยอด)
    }

cart-rounding = ปัดเศษ
cart-tax-within = รวม{ $tax } { $amount } แล้ว
cart-charged = ร้านเรียกเก็บ { $price }
cart-charged-local = เรียกเก็บเป็นสกุลเงิน{ CURRENCY($currency) }
cart-gift-card = ชำระด้วยบัตรของขวัญ
cart-payments = ชำระได้ด้วย { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] รัฐหรือดินแดน
        [BR] รัฐ
        [US] รัฐ
       *[other] รัฐหรือจังหวัด
    }

cart-region-why = ใช้คำนวณภาษี ไม่มีการเก็บข้อมูลนี้
cart-postal-code = รหัสไปรษณีย์
cart-postal-code-why = บางพื้นที่มีหลักเกณฑ์เฉพาะ ไม่มีการเก็บข้อมูลนี้
cart-place-apply = อัปเดต
cart-not-there = ร้านนี้ไม่จัดส่งไป{ COUNTRY($country) }
cart-no-service = ไม่มีวิธีจัดส่งที่มีราคาสำหรับคำสั่งซื้อนี้
cart-checkout = ไปหน้าชำระเงิน
cart-printed = ประมาณการ { $id } วันที่ { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] ยอดรวม (ไม่รวมภาษี)
        [duty] ยอดรวม (ไม่รวมอากรขาเข้า)
        [duty-and-tax] ยอดรวม (ไม่รวมอากรและภาษี)
       *[fees] ยอดรวม (ไม่รวมค่าธรรมเนียมนำเข้า)
    }

cart-tax-at-checkout = จะบวกภาษีที่หน้าชำระเงิน
cart-spoken = { $label }: { $total }
