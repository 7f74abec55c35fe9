### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## কার্ট

cart-papers = যা যা লাগবে
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] ব্যক্তিগত কাস্টমস কোড
        [br-cpf] করদাতা নম্বর
        [br-cnpj] কোম্পানি নম্বর
        [identity-number] পরিচয়পত্র নম্বর
        [tax-number] করদাতা নম্বর
        [importer-number] আমদানিকারক নম্বর
        [kyc] পরিচয় ও ঠিকানার প্রমাণ
        [real-name-check] আসল নামে যাচাই
        [import-declaration] আমদানি ঘোষণা
       *[other] কাস্টমসের জন্য নম্বর
    }

cart-paper-shop = { $paper } (দোকানকে দিন)
cart-paper-carrier = { $paper } (কুরিয়ার চাইবে)
cart-paper-maybe = { $paper } (লাগতে পারে)
