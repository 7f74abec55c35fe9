made-here = Sewn in Maine
