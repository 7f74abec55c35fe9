### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Chi tiết giá

breakdown-heading = Số tiền phải trả · { COUNTRY($country) }
breakdown-goods = Tiền hàng
estimate-mark = Tạm tính

## Cách tính

working-customs-value = Trị giá hải quan { $amount }

## Ghi chú

note-estimated-region = Thuế khác nhau theo vùng; ở đây dùng mức thường gặp
note-hs-missing = Sản phẩm chưa có mã HS nên chưa chắc chắn về thuế nhập khẩu
note-tariff-span = Thuế nhập khẩu từ { $from } đến { $to }, tùy loại hàng cụ thể
note-tariff-old = Thuế suất được kiểm tra lần cuối: { DATE($date, length: "long") }
note-unverified-rule = Có một quy định chưa được xác nhận bằng nguồn chính thức
note-preference-possible = Có chứng nhận xuất xứ ({ $agreement }) thì thuế nhập khẩu giảm { $saving }
note-tax-included-in-duty = Ở đây thuế đã nằm trong thuế nhập khẩu
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
