-shop = Shop
    .short = S
a = { -shop } { b.title } { c }
b = B
    .title = title of { a }
c = { a } { a }
