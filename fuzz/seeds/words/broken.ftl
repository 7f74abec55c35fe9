a = { $x
b = }
 = c
d = { NOTHING(1, a: 2) }
# just a comment
[[ section ]]
