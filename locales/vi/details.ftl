### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Chi tiết giá

breakdown-heading = Số tiền phải trả · { COUNTRY($country) }
breakdown-goods = Tiền hàng
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
        [gst] Thuế GST
        [hst] Thuế HST
        [pst] Thuế PST
        [qst] Thuế QST
        [jct] Thuế tiêu dùng
        [jct-local] Thuế tiêu dùng địa phương
        [sales-tax] Thuế bán hàng
        [sst] Thuế SST
        [icms] Thuế ICMS
        [igi] Thuế IGI
        [monofase] Thuế một giai đoạn
        [pph] Thuế thu nhập (PPh)
        [igic] Thuế IGIC
        [ipsi] Thuế IPSI
        [octroi-de-mer] Thuế octroi de mer
        [ilcci] Thuế ILCCI
       *[other] Thuế
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
estimate-mark = Tạm tính

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
working-rule = Quy tắc { $rule }
working-since = từ { DATE($date, length: "long") }
working-source = Nguồn: { $source }
working-payer-seller = cửa hàng thu khi đặt hàng
working-payer-recipient = thu khi nhận hàng
working-customs-value = Trị giá hải quan { $amount }
working-data-date = Quy định ngày { DATE($date, length: "long") }
breakdown-disclaimer = Ước tính theo quy định công khai. Số tiền cuối cùng theo trang thanh toán.

## Ghi chú

note-rate-date =
    { $bank ->
        [ecb] Quy đổi theo tỷ giá của Ngân hàng Trung ương Châu Âu, { DATE($date, length: "long") }
       *[other] Quy đổi theo tỷ giá { $source }, { DATE($date, length: "long") }
    }

note-estimated-region = Thuế khác nhau theo vùng; ở đây dùng mức thường gặp
note-hs-missing = Sản phẩm chưa có mã HS nên chưa chắc chắn về thuế nhập khẩu
note-tariff-span = Thuế nhập khẩu từ { $from } đến { $to }, tùy loại hàng cụ thể
note-tariff-old = Thuế suất được kiểm tra lần cuối: { DATE($date, length: "long") }
note-unverified-rule = Có một quy định chưa được xác nhận bằng nguồn chính thức
note-preference-possible = Có chứng nhận xuất xứ ({ $agreement }) thì thuế nhập khẩu giảm { $saving }
note-tax-included-in-duty = Ở đây thuế đã nằm trong thuế nhập khẩu
note-home-tax-removed = Đã trừ thuế tại nước của cửa hàng
note-rule-changes = Quy định thay đổi từ { DATE($date, length: "long") }; hàng đến sau đó có thể tốn nhiều hoặc ít hơn
note-excise = Sản phẩm này còn chịu thuế tiêu thụ đặc biệt, chưa tính ở đây
note-prohibited = Sản phẩm này không được phép gửi đến nơi đó
note-no-rules = Chưa hỗ trợ tính các loại thuế của quốc gia/khu vực này
note-rate-missing = Không có tỷ giá: { CURRENCY($currency) }
note-duty-unknown = Chưa rõ thuế nhập khẩu
note-tax-unknown = Chưa rõ tiền thuế
note-simplified-tariff = Kiện hàng giá trị nhỏ có thể được áp thuế suất đơn giản
note-yearly-limit = Mỗi năm chỉ một số ít kiện hàng được áp dụng
note-home-tax-unknown = Chưa trừ được thuế tại nước của cửa hàng
note-hs-unknown = Không tìm thấy thuế suất nhập khẩu cho mã HS của sản phẩm
note-tariff-not-computable = Thuế nhập khẩu của sản phẩm không chỉ phụ thuộc vào giá và trọng lượng
note-measure-by-line = Thuế nhập khẩu bổ sung tùy vào loại hàng cụ thể
note-measure-not-computable = Thuế nhập khẩu bổ sung tùy vào chất liệu sản phẩm
note-origin-missing = Thuế nhập khẩu tùy vào nơi sản xuất, nhưng thông tin này chưa có
note-preference-staged = Chưa rõ mức thuế ưu đãi theo hiệp định thương mại
note-preference-not-applicable = Hiệp định thương mại đã nêu không áp dụng cho sản phẩm này
note-territory = Khu vực này áp dụng quy định khác
note-other = Một số khoản là ước tính
