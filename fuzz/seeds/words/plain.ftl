# A price.
price = { $price } now
empty =
long =
    several
    lines { "with { braces" }
