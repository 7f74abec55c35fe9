### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## รายละเอียดราคา

breakdown-heading = ยอดที่ต้องชำระ · { COUNTRY($country) }
breakdown-goods = ค่าสินค้า
estimate-mark = โดยประมาณ

## วิธีคำนวณ

working-customs-value = ราคาศุลกากร { $amount }

## หมายเหตุ

note-estimated-region = ภาษีต่างกันตามพื้นที่ จึงใช้อัตราที่พบทั่วไป
note-hs-missing = สินค้านี้ไม่มีพิกัดศุลกากร จึงยังระบุอากรที่แน่นอนไม่ได้
note-tariff-span = อากรอยู่ระหว่าง { $from } ถึง { $to } ขึ้นอยู่กับรายละเอียดของสินค้า
note-tariff-old = ตรวจสอบอัตราอากรล่าสุดเมื่อ { DATE($date) }
note-unverified-rule = มีหลักเกณฑ์ข้อหนึ่งที่ยังไม่ได้ยืนยันจากแหล่งทางการ
note-preference-possible = หากมีหนังสือรับรองถิ่นกำเนิด ({ $agreement }) อากรจะลดลง { $saving }
note-tax-included-in-duty = อากรนี้รวมภาษีแล้ว
note-rule-changes = หลักเกณฑ์จะเปลี่ยนวันที่ { DATE($date) } หากของถึงหลังจากนั้น ยอดอาจเพิ่มหรือลด
note-excise = สินค้านี้มีภาษีพิเศษที่ไม่ได้คำนวณไว้ที่นี่
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
