### What is shown after a touch, and by delivery dates, notices and carts
