cart-title = Warenkorb
cart-services = Wie soll es kommen?
cart-paying = Wann zahlen Sie?
cart-lines = { $count ->
    [one] ein Stück
   *[other] { $count } Stück
 }
