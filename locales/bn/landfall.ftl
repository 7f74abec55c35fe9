### বাংলা। প্রতিটি বার্তার অর্থ ও দৈর্ঘ্যের সীমা ../en/landfall.ftl ফাইলে আছে।
### সম্বোধন: “আপনি”, তবে যেখানে সম্ভব সম্বোধন ছাড়া। সহজ চলিত বাংলা, বাংলাদেশের অনলাইন দোকানের শব্দ; সংখ্যা ব্রাউজার বাংলায় লেখে।
### দেশ বা মুদ্রার নামের পরে বিভক্তি (-এ, -তে, -র) যোগ করবেন না, নামভেদে তা বদলায়।

## করের নাম

tax-name =
    { $tax ->
        [vat] ভ্যাট
        [gst] জিএসটি
        [hst] এইচএসটি
        [pst] পিএসটি
        [qst] কিউএসটি
        [jct] ভোগ কর
        [jct-local] স্থানীয় ভোগ কর
        [sales-tax] বিক্রয় কর
        [sst] এসএসটি
        [icms] ICMS
        [igi] IGI
        [monofase] এক ধাপের কর
        [pph] আয়কর (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer কর
        [ilcci] ILCCI
       *[other] কর
    }

## দাম

price-approximate = প্রায় { $price }
price-approximate-spoken = প্রায় { $price }
price-charged = পরিশোধ করবেন { $price }
price-tax-included = { tax-name } অন্তর্ভুক্ত
price-tax-excluded = { tax-name } আলাদা
price-taxes-may-apply = শুল্ক ও কর লাগতে পারে
price-was = আগে { $price }
price-saving = { $percent } ছাড়
price-landed = বাড়ি পর্যন্ত মোট { $price }
price-landed-estimate = বাড়ি পর্যন্ত মোট প্রায় { $price }
price-landed-scope = শুধু এই পণ্যটি অর্ডার করলে, ডেলিভারি চার্জসহ
price-landed-unknown = বাড়ি পর্যন্ত মোট দাম এখনো জানা নেই
price-rate-date = { DATE($date) } তারিখের হার

## বিবরণ

breakdown-open = দামের বিবরণ

## দেশ, মুদ্রা ও ভাষা

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, দেশ, মুদ্রা বা ভাষা বদলান
market-to-own = দোকানের মূল দাম
market-to-local = { $currency } মুদ্রায় দাম
