### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## รายละเอียดราคา

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
working-payer-seller = ร้านเป็นผู้เรียกเก็บ
working-payer-recipient = เรียกเก็บตอนรับสินค้า
working-data-date = หลักเกณฑ์ ณ วันที่ { DATE($date) }
breakdown-disclaimer = ประมาณการจากหลักเกณฑ์ที่เผยแพร่ทั่วไป ยอดจริงเป็นไปตามหน้าชำระเงินของร้าน

## หมายเหตุ

note-rate-date =
    { $bank ->
        [ecb] แปลงตามอัตราของธนาคารกลางยุโรป วันที่ { DATE($date) }
       *[other] แปลงตามอัตราของ { $source } วันที่ { DATE($date) }
    }

note-home-tax-removed = หักภาษีของประเทศที่ร้านตั้งอยู่ออกแล้ว
note-other = บางยอดเป็นตัวเลขโดยประมาณ
