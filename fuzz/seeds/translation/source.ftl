# Above the services. $count (number): how many. Example: 3 services. Length: 30
cart-services = { $count ->
    [one] one service
   *[other] { $count } services
 }
