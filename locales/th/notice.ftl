### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## ข้อเสนอและเกณฑ์

notice-greeting = จัดส่งไป{ COUNTRY($country) }ใช่ไหม ดูราคาเป็น { $currency } ได้
notice-accept = ดูราคาเป็น { $currency }
notice-dismiss = คงราคานี้ไว้
notice-free-shipping = ซื้อเพิ่มอีก { $amount } ส่งฟรี
notice-over-limit = เกินเกณฑ์ยกเว้นอากร { $amount }
notice-greeting-here = จัดส่งไป{ COUNTRY($country) }ใช่ไหม ดูราคาถึงบ้านได้
notice-accept-here = ราคาใน{ COUNTRY($country) }
notice-never = ไม่ต้องถามอีก
notice-free-shipping-reached = ได้ส่งฟรีแล้ว
notice-under-limit = ซื้อได้อีก { $amount } ก่อนเกินเกณฑ์ยกเว้นอากร
notice-above-limit = หากเกิน { $limit } ต้องเสียอากรขาเข้า
notice-above-flat = หากเกิน { $limit } ต้องเสียอากรขาเข้าเต็มอัตรา

notice-restricted =
    { $action ->
        [block] ไม่จัดส่งสินค้านี้ไป{ COUNTRY($country) }
       *[warn] สินค้านี้มีหลักเกณฑ์พิเศษใน{ COUNTRY($country) }
    }

notice-not-sent = ร้านนี้ไม่จัดส่งไป{ COUNTRY($country) }
