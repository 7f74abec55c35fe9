### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## দেশ, মুদ্রা ও ভাষা

market-title = কোথায় পাঠানো হবে?

market-guess =
    { $reason ->
        [time-zone] মনে হচ্ছে আপনার দেশ { COUNTRY($country) }, টাইম জোন অনুযায়ী
        [languages] মনে হচ্ছে আপনার দেশ { COUNTRY($country) }, ব্রাউজারের ভাষা অনুযায়ী
        [merchant] মনে হচ্ছে আপনার দেশ { COUNTRY($country) }, দোকানের তথ্য অনুযায়ী
        [url] { COUNTRY($country) }, যে লিংক খুলেছেন সে অনুযায়ী
        [saved] { COUNTRY($country) }, আপনার আগের পছন্দ
        [chosen] { COUNTRY($country) }, আপনার পছন্দ
       *[store] { COUNTRY($country) }, দোকানের নিজের দেশ
    }

market-search = দেশ খুঁজুন
market-search-hint = দেশ বা কোড

# One form: সংখ্যার পরে বিশেষ্যের রূপ বদলায় না
market-results = { $count }টি দেশ পাওয়া গেছে

market-no-results = কোনো দেশ পাওয়া যায়নি
market-likely = প্রস্তাবিত
market-all = সব দেশ
market-currency = মুদ্রা
market-language = ভাষা
market-close = বন্ধ করুন
market-original = দোকানের মূল দাম দেখুন
market-reset = আমার পছন্দ মুছুন
market-recent = আগে বেছে নেওয়া দেশ

market-currency-reason =
    { $reason ->
        [country] দেশের মুদ্রা: { COUNTRY($country) }
        [merchant] দোকানের নির্ধারিত
        [saved] আপনার আগের পছন্দ
        [chosen] আপনার পছন্দ
       *[store] দোকানের মুদ্রা
    }

market-language-reason =
    { $reason ->
        [page] এই পাতার ভাষা
        [languages] ব্রাউজারের ভাষা
        [saved] আপনার আগের পছন্দ
        [chosen] আপনার পছন্দ
       *[store] দোকানের ভাষা
    }

announce-market = দাম এখন দেখানো হচ্ছে এই দেশ ও মুদ্রায়: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = দোকানের মূল দাম আবার দেখানো হচ্ছে
