### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## ประเทศ สกุลเงิน ภาษา

market-title = จัดส่งไปที่ไหน

market-guess =
    { $reason ->
        [time-zone] คาดว่าคุณอยู่ใน{ COUNTRY($country) } ดูจากเขตเวลา
        [languages] คาดว่าคุณอยู่ใน{ COUNTRY($country) } ดูจากภาษาของเบราว์เซอร์
        [merchant] คาดว่าคุณอยู่ใน{ COUNTRY($country) } ดูจากข้อมูลของร้าน
        [url] { COUNTRY($country) } จากลิงก์ที่คุณเปิด
        [saved] { COUNTRY($country) } ที่คุณเคยเลือกไว้
        [chosen] { COUNTRY($country) } ที่คุณเลือก
       *[store] { COUNTRY($country) } ประเทศที่ร้านตั้งอยู่
    }

market-search = ค้นหาประเทศ
market-search-hint = ชื่อประเทศหรือรหัส
market-results = พบ { $count } ประเทศ
market-no-results = ไม่พบประเทศที่ค้นหา
market-likely = แนะนำ
market-all = ทุกประเทศ
market-currency = สกุลเงิน
market-language = ภาษา
market-close = ปิด
market-original = แสดงราคาของร้าน
market-reset = ล้างตัวเลือกของฉัน
market-recent = ประเทศที่เคยเลือก

market-currency-reason =
    { $reason ->
        [country] สกุลเงินของ{ COUNTRY($country) }
        [merchant] ร้านเป็นผู้กำหนด
        [saved] ที่คุณเคยเลือกไว้
        [chosen] ที่คุณเลือก
       *[store] สกุลเงินของร้าน
    }

market-language-reason =
    { $reason ->
        [page] ภาษาของหน้านี้
        [languages] ภาษาของเบราว์เซอร์
        [saved] ที่คุณเคยเลือกไว้
        [chosen] ที่คุณเลือก
       *[store] ภาษาของร้าน
    }

announce-market = ขณะนี้แสดงราคาสำหรับ{ COUNTRY($country) } เป็นสกุลเงิน{ CURRENCY($currency) }
announce-original = กลับมาแสดงราคาของร้านแล้ว
