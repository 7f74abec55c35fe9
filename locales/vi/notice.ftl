### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Gợi ý và ngưỡng

notice-greeting = Giao đến { COUNTRY($country) }? Xem giá bằng { $currency }.
notice-accept = Xem giá { $currency }
notice-dismiss = Giữ giá này
notice-free-shipping = Mua thêm { $amount } để được miễn phí giao hàng
notice-over-limit = Vượt { $amount } so với mức miễn thuế nhập khẩu
notice-greeting-here = Giao đến { COUNTRY($country) }? Xem tổng số tiền phải trả.
notice-accept-here = Giá cho { COUNTRY($country) }
notice-never = Không hỏi lại
notice-free-shipping-reached = Đơn hàng được miễn phí giao hàng
notice-under-limit = Còn { $amount } trong mức miễn thuế nhập khẩu
notice-above-limit = Trên { $limit } sẽ tính thêm thuế nhập khẩu
notice-above-flat = Trên { $limit } sẽ áp dụng thuế nhập khẩu đầy đủ

notice-restricted =
    { $action ->
        [block] Sản phẩm này không giao đến { COUNTRY($country) }
       *[warn] Sản phẩm này có quy định riêng tại { COUNTRY($country) }
    }

notice-not-sent = Cửa hàng này không giao đến { COUNTRY($country) }
