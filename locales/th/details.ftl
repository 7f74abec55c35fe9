### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## ราคา

announce-market = ขณะนี้แสดงราคาสำหรับ{ COUNTRY($country) } เป็นสกุลเงิน{ CURRENCY($currency) }
announce-original = กลับมาแสดงราคาของร้านแล้ว

## รายละเอียดราคา

breakdown-heading = ยอดที่ต้องชำระ · { COUNTRY($country) }
breakdown-goods = ค่าสินค้า
breakdown-shipping = ค่าจัดส่ง
breakdown-insurance = ค่าประกันภัย
breakdown-duty = อากรขาเข้า

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] ภาษีมูลค่าเพิ่ม (MVA)
                [TH] ภาษีมูลค่าเพิ่ม
               *[other] ภาษีมูลค่าเพิ่ม (VAT)
            }
        [gst] ภาษี GST
        [hst] ภาษี HST
        [pst] ภาษี PST
        [qst] ภาษี QST
        [jct] ภาษีบริโภค
        [jct-local] ภาษีบริโภคท้องถิ่น
        [sales-tax] ภาษีการขาย
        [sst] ภาษี SST
        [icms] ภาษี ICMS
        [igi] ภาษี IGI
        [monofase] ภาษีขั้นตอนเดียว
        [pph] ภาษีเงินได้ (PPh)
        [igic] ภาษี IGIC
        [ipsi] ภาษี IPSI
        [octroi-de-mer] ภาษี octroi de mer
        [ilcci] ภาษี ILCCI
       *[other] ภาษี
    }

breakdown-levy = ค่าธรรมเนียมนำเข้าอื่น ๆ
breakdown-fee = ค่าดำเนินการของผู้ขนส่ง
breakdown-total = ยอดรวม
breakdown-total-estimate = ยอดรวมโดยประมาณ
breakdown-rate-of = { $rate } ของ { $base }
breakdown-flat-of = { $price } × สินค้า { $lines } ประเภท
breakdown-duty-free = ไม่ต้องเสียอากร
amount-unknown = ยังไม่ทราบ
amount-free = ฟรี
estimate-mark = โดยประมาณ

## อัตราอากร

rate-per-unit =
    { $unit ->
        [kg] { $price } ต่อ กก.
        [kg-100] { $price } ต่อ 100 กก.
        [kg-1000] { $price } ต่อ 1000 กก.
        [pair] { $price } ต่อคู่
        [l] { $price } ต่อลิตร
       *[item] { $price } ต่อชิ้น
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate } (ขั้นต่ำ { $limit })
rate-at-most = { $rate } (ไม่เกิน { $limit })

## จ่ายให้ใคร เมื่อใด

pay-nothing-on-delivery = ไม่ต้องจ่ายเพิ่มตอนรับสินค้า
pay-on-delivery = จ่าย { $amount } ตอนรับสินค้า
pay-on-delivery-unknown = อาจต้องจ่ายเพิ่มตอนรับสินค้า
pay-now-row = จ่ายตอนนี้
pay-on-delivery-row = จ่ายตอนรับสินค้า

## วิธีคำนวณ

working-open = ดูวิธีคำนวณ
working-rule = หลักเกณฑ์ { $rule }
working-since = ตั้งแต่ { DATE($date) }
working-source = ที่มา: { $source }
working-payer-seller = ร้านค้าเป็นผู้เรียกเก็บ
working-payer-recipient = เรียกเก็บตอนรับสินค้า
working-customs-value = ราคาศุลกากร { $amount }
working-data-date = หลักเกณฑ์ ณ วันที่ { DATE($date) }
breakdown-disclaimer = ประมาณการจากหลักเกณฑ์ที่เผยแพร่ทั่วไป ยอดจริงเป็นไปตามหน้าชำระเงินของร้าน

## หมายเหตุ

note-rate-date =
    { $bank ->
        [ecb] แปลงตามอัตราของธนาคารกลางยุโรป วันที่ { DATE($date) }
       *[other] แปลงตามอัตราของ { $source } วันที่ { DATE($date) }
    }

note-estimated-region = ภาษีต่างกันตามพื้นที่ จึงใช้อัตราที่พบทั่วไป
note-hs-missing = สินค้านี้ไม่มีพิกัดศุลกากร จึงยังระบุอากรที่แน่นอนไม่ได้
note-tariff-span = อากรอยู่ระหว่าง { $from } ถึง { $to } ขึ้นอยู่กับรายละเอียดของสินค้า
note-tariff-old = ตรวจสอบอัตราอากรล่าสุดเมื่อ { DATE($date) }
note-unverified-rule = มีหลักเกณฑ์ข้อหนึ่งที่ยังไม่ได้ยืนยันจากแหล่งทางการ
note-preference-possible = หากมีหนังสือรับรองถิ่นกำเนิด ({ $agreement }) อากรจะลดลง { $saving }
note-tax-included-in-duty = อากรนี้รวมภาษีแล้ว
note-home-tax-removed = หักภาษีของประเทศที่ร้านตั้งอยู่ออกแล้ว
note-rule-changes = หลักเกณฑ์จะเปลี่ยนวันที่ { DATE($date) } หากของถึงหลังจากนั้น ยอดอาจเพิ่มหรือลด
note-excise = สินค้านี้มีภาษีเฉพาะที่ไม่ได้คำนวณไว้ที่นี่
note-prohibited = ไม่อนุญาตให้ส่งสินค้านี้ไปยังปลายทาง
note-no-rules = ยังไม่รองรับการคำนวณอากรและภาษีของประเทศนี้
note-rate-missing = ไม่มีอัตราแลกเปลี่ยน: { CURRENCY($currency) }
note-duty-unknown = ไม่ทราบอากรขาเข้า
note-tax-unknown = ไม่ทราบภาษี
note-simplified-tariff = พัสดุมูลค่าน้อยอาจใช้อัตราอากรแบบง่าย
note-yearly-limit = ใช้ได้กับพัสดุเพียงไม่กี่ชิ้นต่อปี
note-home-tax-unknown = หักภาษีของประเทศที่ร้านตั้งอยู่ออกไม่ได้
note-hs-unknown = ไม่พบอัตราอากรตามพิกัดศุลกากรของสินค้านี้
note-tariff-not-computable = อากรของสินค้านี้ไม่ได้ขึ้นอยู่กับราคาและน้ำหนักเท่านั้น
note-measure-by-line = อากรเพิ่มเติมขึ้นอยู่กับรายละเอียดของสินค้า
note-measure-not-computable = อากรเพิ่มเติมขึ้นอยู่กับวัสดุของสินค้า
note-origin-missing = อากรขึ้นอยู่กับประเทศที่ผลิต แต่ไม่ได้ระบุไว้
note-preference-staged = ไม่ทราบอัตราอากรที่ลดลงตามความตกลงการค้า
note-preference-not-applicable = ความตกลงการค้าที่ระบุไม่ครอบคลุมสินค้านี้
note-territory = พื้นที่นี้ใช้หลักเกณฑ์อื่น
note-other = บางยอดเป็นตัวเลขโดยประมาณ

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

## การจัดส่ง

delivery-window = คาดว่าจะได้รับ { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = คาดว่าจะได้รับ { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = สั่งซื้อภายใน { DURATION($left, length: "short") }
delivery-window-likely = น่าจะได้รับราว { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = น่าจะได้รับราว { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = สั่งซื้อก่อน { $time } (ตามเวลาของคุณ)
delivery-at-once = ได้รับทันที
delivery-not-there = ไม่จัดส่งไป{ COUNTRY($country) }
delivery-service-not-there = ไม่มีบริการนี้สำหรับ{ COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] น่าจะได้รับระหว่าง{ DATE($from, length: "long", weekday: "yes", year: "no") } ถึง{ DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] คาดว่าจะได้รับระหว่าง{ DATE($from, length: "long", weekday: "yes", year: "no") } ถึง{ DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] น่าจะได้รับราว{ DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] คาดว่าจะได้รับ{ DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $order } { $arrival }
