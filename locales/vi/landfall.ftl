### Tiếng Việt. Ý nghĩa và độ dài của từng câu xem ở ../en/landfall.ftl.
### Hạn chế xưng hô, khi cần thì dùng “bạn”. Giá ghi “VAT” hay “GST” như các cửa hàng vẫn viết, phần chi tiết ghi “Thuế GTGT”,
### “Thuế GST”.

## Tên thuế

tax-name =
    { $tax ->
        [vat] VAT
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] thuế tiêu dùng
        [jct-local] thuế tiêu dùng địa phương
        [sales-tax] thuế bán hàng
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] thuế một giai đoạn
        [pph] thuế thu nhập (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] thuế octroi de mer
        [ilcci] ILCCI
       *[other] thuế
    }

## Giá

price-approximate = ≈ { $price }
price-approximate-spoken = khoảng { $price }
price-charged = thực trả { $price }
price-tax-included = đã gồm { tax-name }
price-tax-excluded = chưa gồm { tax-name }
price-taxes-may-apply = Có thể có thuế, phí nhập khẩu
price-was = giá cũ { $price }
price-saving = giảm { $percent }
price-landed = Giá về tay { $price }
price-landed-estimate = Giá về tay ≈ { $price }
price-landed-scope = Khi chỉ đặt món này, đã gồm phí vận chuyển
price-landed-unknown = Chưa xác định được giá về tay
price-rate-date = tỷ giá { DATE($date, length: "long") }

## Chi tiết giá

breakdown-open = Giá gồm những gì

## Quốc gia, tiền tệ, ngôn ngữ

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, đổi quốc gia, loại tiền hoặc ngôn ngữ
market-to-own = Giá của cửa hàng
market-to-local = Giá bằng { $currency }
