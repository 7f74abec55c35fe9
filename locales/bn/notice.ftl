### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## প্রস্তাব ও সীমা

notice-greeting = ডেলিভারির দেশ { COUNTRY($country) }? { $currency } মুদ্রায় দাম দেখুন।
notice-accept = { $currency } মুদ্রায় দাম
notice-dismiss = এই দামই থাকুক
notice-free-shipping = আর { $amount } হলেই ফ্রি ডেলিভারি
notice-over-limit = শুল্কমুক্ত সীমার চেয়ে { $amount } বেশি
notice-greeting-here = ডেলিভারির দেশ { COUNTRY($country) }? বাড়ি পর্যন্ত মোট দাম দেখুন।
notice-accept-here = দাম: { COUNTRY($country) }
notice-never = আর জিজ্ঞাসা করবেন না
notice-free-shipping-reached = ডেলিভারি ফ্রি
notice-under-limit = শুল্কমুক্ত সীমার মধ্যে আর { $amount } বাকি
notice-above-limit = { $limit }-এর বেশি হলে আমদানি শুল্ক লাগে
notice-above-flat = { $limit }-এর বেশি হলে পুরো আমদানি শুল্ক লাগে

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: এই পণ্য সেখানে পাঠানো হয় না
       *[warn] { COUNTRY($country) }: সেখানে এই পণ্যের জন্য বিশেষ নিয়ম আছে
    }

notice-not-sent = { COUNTRY($country) }: এই দোকান সেখানে পণ্য পাঠায় না
