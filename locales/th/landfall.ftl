### ภาษาไทย ความหมายและความยาวของแต่ละข้อความดูได้ที่ ../en/landfall.ftl
### สุภาพ ไม่ลงท้ายครับ/ค่ะ ใช้ “คุณ” เท่าที่จำเป็น ชื่อประเทศและสกุลเงินเขียนติดกับคำไทยข้างหน้าได้ เว้นวรรคหน้าและหลังจำนวนเงิน

## ชื่อภาษี

tax-name =
    { $tax ->
        [vat] ภาษีมูลค่าเพิ่ม
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

## ราคา

price-approximate = ≈ { $price }
price-approximate-spoken = ประมาณ { $price }
price-charged = เรียกเก็บจริง { $price }
price-tax-included = รวม{ tax-name }
price-tax-excluded = ยังไม่รวม{ tax-name }
price-taxes-may-apply = อาจมีอากรขาเข้าและภาษี
price-was = ราคาเดิม { $price }
price-saving = ลด { $percent }
price-landed = ราคาถึงบ้าน { $price }
price-landed-estimate = ราคาถึงบ้านประมาณ { $price }
price-landed-scope = เมื่อสั่งสินค้านี้รายการเดียว รวมค่าจัดส่ง
price-landed-unknown = ยังไม่ทราบราคาถึงบ้าน
price-rate-date = อัตราแลกเปลี่ยน { DATE($date) }

## รายละเอียดราคา

breakdown-open = ราคานี้รวมอะไรบ้าง

## ประเทศ สกุลเงิน ภาษา

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency } เปลี่ยนประเทศ สกุลเงิน หรือภาษา
market-to-own = ดูราคาของร้าน
market-to-local = ดูราคาเป็น { $currency }
