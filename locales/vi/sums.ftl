### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Chi tiết giá

breakdown-shipping = Phí vận chuyển
breakdown-insurance = Phí bảo hiểm
breakdown-duty = Thuế nhập khẩu

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] Thuế GTGT (MVA)
                [VN] Thuế GTGT
               *[other] Thuế GTGT (VAT)
            }
        [jct] Thuế tiêu dùng
        [jct-local] Thuế tiêu dùng địa phương
        [sales-tax] Thuế bán hàng
        [monofase] Thuế một giai đoạn
        [pph] Thuế thu nhập (PPh)
        [octroi-de-mer] Thuế octroi de mer
        [other] Thuế
       *[gst] Thuế { tax-name }
    }

breakdown-levy = Phí nhập khẩu khác
breakdown-fee = Phí dịch vụ hải quan
breakdown-total = Tổng cộng
breakdown-total-estimate = Tổng tạm tính
breakdown-rate-of = { $rate } của { $base }

# One form: danh từ không đổi theo số lượng
breakdown-flat-of = { $price } × { $lines } loại hàng

breakdown-duty-free = miễn thuế nhập khẩu
amount-unknown = chưa xác định
amount-free = miễn phí

## Thuế suất

rate-per-unit =
    { $unit ->
        [kg] { $price }/kg
        [kg-100] { $price }/100 kg
        [kg-1000] { $price }/1000 kg
        [pair] { $price }/đôi
        [l] { $price }/lít
       *[item] { $price }/chiếc
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, tối thiểu { $limit }
rate-at-most = { $rate }, tối đa { $limit }

## Trả cho ai, khi nào

pay-nothing-on-delivery = Không phải trả thêm khi nhận hàng
pay-on-delivery = Trả { $amount } khi nhận hàng
pay-on-delivery-unknown = Có thể phải trả thêm khi nhận hàng
pay-now-row = Trả ngay
pay-on-delivery-row = Trả khi nhận hàng

## Cách tính

working-open = Xem cách tính
working-rule = Quy định { $rule }
working-since = từ { DATE($date, length: "long") }
working-source = Nguồn: { $source }
working-payer-seller = cửa hàng thu khi đặt hàng
working-payer-recipient = thu khi nhận hàng
working-data-date = Quy định tính đến { DATE($date, length: "long") }
breakdown-disclaimer = Ước tính theo quy định công khai. Số tiền cuối cùng theo trang thanh toán.

## Ghi chú

note-rate-date =
    { $bank ->
        [ecb] Quy đổi theo tỷ giá của Ngân hàng Trung ương Châu Âu, { DATE($date, length: "long") }
       *[other] Quy đổi theo tỷ giá { $source }, { DATE($date, length: "long") }
    }

note-home-tax-removed = Đã trừ thuế tại nước của cửa hàng
note-other = Một số khoản là ước tính
