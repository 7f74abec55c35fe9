cart-title = <b>cart</b> &amp; more
cart-nothing = { $nothing }
cart-services = { PRICE() }
