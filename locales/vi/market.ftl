### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Quốc gia, tiền tệ, ngôn ngữ

market-title = Giao hàng đến đâu?

market-guess =
    { $reason ->
        [time-zone] Có lẽ bạn đang ở { COUNTRY($country) }, theo múi giờ
        [languages] Có lẽ bạn đang ở { COUNTRY($country) }, theo ngôn ngữ trình duyệt
        [merchant] Có lẽ bạn đang ở { COUNTRY($country) }, theo thông tin của cửa hàng
        [url] { COUNTRY($country) }, theo liên kết bạn đã mở
        [saved] { COUNTRY($country) }, bạn đã chọn trước đây
        [chosen] { COUNTRY($country) }, bạn vừa chọn
       *[store] { COUNTRY($country) }, quốc gia của cửa hàng
    }

market-search = Tìm quốc gia/khu vực
market-search-hint = Tên hoặc mã

# One form: danh từ không đổi theo số lượng
market-results = Tìm thấy { $count } quốc gia/khu vực

market-no-results = Không tìm thấy quốc gia/khu vực nào
market-likely = Gợi ý
market-all = Tất cả quốc gia/khu vực
market-currency = Loại tiền
market-language = Ngôn ngữ
market-close = Đóng
market-original = Xem giá của cửa hàng
market-reset = Xóa lựa chọn của tôi
market-recent = Đã chọn trước đây

market-currency-reason =
    { $reason ->
        [country] theo { COUNTRY($country) }
        [merchant] do cửa hàng đặt
        [saved] bạn đã chọn trước đây
        [chosen] bạn vừa chọn
       *[store] loại tiền của cửa hàng
    }

market-language-reason =
    { $reason ->
        [page] theo trang này
        [languages] theo trình duyệt của bạn
        [saved] bạn đã chọn trước đây
        [chosen] bạn vừa chọn
       *[store] ngôn ngữ của cửa hàng
    }

announce-market = Giá đang hiển thị cho { COUNTRY($country) }, bằng { CURRENCY($currency) }
announce-original = Đã hiển thị lại giá của cửa hàng
