### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

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
       *[gst] { tax-name }
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
