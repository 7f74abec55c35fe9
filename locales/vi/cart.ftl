### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Giỏ hàng

breakdown-discount = Giảm giá
cart-heading = Đơn hàng · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Số lượng: { $name }
cart-more = Thêm một: { $name }
cart-less = Bớt một: { $name }

cart-restricted =
    { $action ->
        [block] Sản phẩm này không giao đến { COUNTRY($country) }
       *[warn] Sản phẩm này có quy định riêng tại { COUNTRY($country) }
    }

cart-services = Phương thức giao hàng

cart-service =
    { $service ->
        [standard] Tiêu chuẩn
        [express] Nhanh
        [economy] Tiết kiệm
        [priority] Ưu tiên
        [courier] Hãng chuyển phát
        [post] Bưu điện
       *[other] { $name }
    }

cart-cheapest = Rẻ nhất
cart-fastest = Nhanh nhất
cart-paying = Thuế khi nhập khẩu
cart-pay-now = Trả ngay khi đặt hàng
cart-pay-later = Trả đơn vị vận chuyển khi nhận hàng
cart-costs-more = Tổng cộng nhiều hơn { $amount }
cart-costs-less = Tổng cộng ít hơn { $amount }
cart-costs-same = Tổng cộng như nhau

# One form: danh từ không đổi theo số lượng
cart-items-row = { $count } sản phẩm

cart-tax-rest =
    { $on ->
        [shipping] { $tax } trên phí vận chuyển
        [duty] { $tax } trên thuế nhập khẩu
        [shipping-and-duty] { $tax } trên phí vận chuyển và thuế nhập khẩu
       *[order] { $tax } điều chỉnh cho cả đơn hàng
    }

cart-rounding = Làm tròn
cart-tax-within = Đã gồm { $amount } { $tax }
cart-charged = Cửa hàng thu { $price }
cart-charged-local = Thanh toán bằng { CURRENCY($currency) }
cart-gift-card = Trả bằng thẻ quà tặng
cart-payments = Có thể thanh toán bằng { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Tỉnh hoặc vùng lãnh thổ
        [BR] Bang
        [US] Tiểu bang
       *[other] Vùng
    }

cart-region-why = Mức thuế tùy theo vùng. Thông tin không được lưu.
cart-postal-code = Mã bưu chính
cart-postal-code-why = Một số nơi có quy định riêng. Thông tin không được lưu.
cart-place-apply = Cập nhật
cart-not-there = Cửa hàng này không giao đến { COUNTRY($country) }
cart-no-service = Không có phương thức giao hàng nào có giá cho đơn hàng này
cart-checkout = Tiếp tục thanh toán
cart-printed = Bản ước tính { $id } ngày { DATE($date, length: "long") }

cart-total-without =
    { $missing ->
        [tax] Tổng chưa gồm thuế
        [duty] Tổng chưa gồm thuế nhập khẩu
        [duty-and-tax] Tổng chưa gồm các khoản thuế
       *[fees] Tổng chưa gồm phí nhập khẩu
    }

cart-tax-at-checkout = Thuế được cộng thêm khi thanh toán
cart-spoken = { $label }: { $total }
