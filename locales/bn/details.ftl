### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## দাম

price-now = এখন { $price }
announce-market = দাম এখন দেখানো হচ্ছে এই দেশ ও মুদ্রায়: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = দোকানের মূল দাম আবার দেখানো হচ্ছে

## বিবরণ

breakdown-close = বন্ধ করুন
breakdown-heading = আপনাকে যা দিতে হবে · { COUNTRY($country) }
breakdown-goods = পণ্য
breakdown-shipping = ডেলিভারি চার্জ
breakdown-insurance = বিমা
breakdown-duty = আমদানি শুল্ক
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] ভ্যাট (MVA)
               *[other] ভ্যাট
            }
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
breakdown-levy = আমদানির অন্যান্য চার্জ
breakdown-fee = কুরিয়ারের ফি
breakdown-discount = ছাড়
breakdown-total = মোট
breakdown-total-estimate = আনুমানিক মোট
breakdown-rate-of = { $base }-এর { $rate }
breakdown-flat-of =
    { $lines ->
        [one] { $lines } ধরনের পণ্যে { $price }
       *[other] { $lines } ধরনের পণ্যের প্রতিটিতে { $price }
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate } × { $count }
breakdown-duty-free = শুল্ক লাগবে না
amount-unknown = এখনো জানা নেই
amount-free = ফ্রি
estimate-mark = আনুমানিক

## শুল্কের হার

rate-per-unit =
    { $unit ->
        [kg] প্রতি কেজি { $price }
        [kg-100] প্রতি { 100 } কেজি { $price }
        [kg-1000] প্রতি টন { $price }
        [pair] প্রতি জোড়া { $price }
        [l] প্রতি লিটার { $price }
       *[item] প্রতি পিস { $price }
    }
rate-plus = { $first } + { $second }
rate-at-least = { $rate }, কমপক্ষে { $limit }
rate-at-most = { $rate }, সর্বোচ্চ { $limit }

## কাকে, কখন দিতে হবে

pay-nothing-on-delivery = ডেলিভারির সময় কিছু দিতে হবে না
pay-on-delivery = ডেলিভারির সময় { $amount } দিতে হবে
pay-on-delivery-unknown = ডেলিভারির সময় আরও কিছু দিতে হতে পারে
pay-now-row = এখন পরিশোধ
pay-on-delivery-row = ডেলিভারির সময় পরিশোধ

## হিসাব

working-open = হিসাবটি কীভাবে হলো
working-rule = নিয়ম { $rule }
working-since = { DATE($date) } থেকে কার্যকর
working-source = উৎস: { $source }
working-payer-seller = দোকান আদায় করে
working-payer-recipient = ডেলিভারির সময় আদায় হয়
working-customs-value = শুল্কায়ন মূল্য { $amount }
working-data-date = { DATE($date) } তারিখের নিয়ম
breakdown-disclaimer = প্রকাশিত নিয়ম অনুযায়ী আনুমানিক হিসাব। চূড়ান্ত অঙ্ক দোকানের চেকআউটে ঠিক হয়।

## টীকা

note-rate-date =
    { $bank ->
        [ecb] { DATE($date) } তারিখের ইউরোপীয় কেন্দ্রীয় ব্যাংকের হারে রূপান্তর করা হয়েছে
       *[other] { DATE($date) } তারিখের { $source } হারে রূপান্তর করা হয়েছে
    }
note-estimated-region = এলাকাভেদে কর আলাদা; এখানে সাধারণ একটি এলাকার হার ধরা হয়েছে
note-hs-missing = এই পণ্যের এইচএস কোড দেওয়া নেই, তাই শুল্ক নিশ্চিত নয়
note-tariff-span = পণ্যের সঠিক ধরন অনুযায়ী শুল্ক { $from } থেকে { $to } পর্যন্ত
note-tariff-old = শুল্কের হার সর্বশেষ যাচাই করা হয়েছে { DATE($date) } তারিখে
note-unverified-rule = ব্যবহৃত একটি নিয়ম এখনো সরকারি উৎস থেকে নিশ্চিত করা হয়নি
note-preference-possible = উৎপত্তি সনদ ({ $agreement }) থাকলে শুল্ক { $saving } কম
note-tax-included-in-duty = এখানে কর শুল্কের মধ্যেই ধরা আছে
note-home-tax-removed = দোকানের দেশের কর বাদ দেওয়া হয়েছে
note-rule-changes = { DATE($date) } থেকে নিয়ম বদলাবে; পার্সেল পরে পৌঁছালে খরচ কম বা বেশি হতে পারে
note-excise = এই পণ্যে বিশেষ কর আছে, যা এখানে হিসাব করা হয়নি
note-prohibited = এই পণ্য সেখানে পাঠানো যায় না
note-no-rules = এই দেশের শুল্ক ও করের হিসাব এখনো নেই
note-rate-missing = বিনিময় হার পাওয়া যায়নি: { CURRENCY($currency) }
note-duty-unknown = আমদানি শুল্ক জানা নেই
note-tax-unknown = কর জানা নেই
note-simplified-tariff = ছোট পার্সেলে সরলীকৃত শুল্কহার প্রযোজ্য হতে পারে
note-yearly-limit = বছরে এ রকম মাত্র কয়েকটি পার্সেল
note-home-tax-unknown = দোকানের দেশের কর বাদ দেওয়া যায়নি
note-hs-unknown = এই পণ্যের এইচএস কোডের শুল্কহার জানা নেই
note-tariff-not-computable = এই পণ্যের শুল্ক শুধু দাম ও ওজনের ওপর নির্ভর করে না
note-measure-by-line = অতিরিক্ত শুল্ক পণ্যের সঠিক ধরনের ওপর নির্ভর করে
note-measure-not-computable = অতিরিক্ত শুল্ক নির্ভর করে পণ্যটি কী দিয়ে তৈরি তার ওপর
note-origin-missing = শুল্ক নির্ভর করে পণ্যটি কোন দেশে তৈরি তার ওপর, যা উল্লেখ নেই
note-preference-staged = বাণিজ্য চুক্তির কম শুল্কহার জানা নেই
note-preference-not-applicable = উল্লিখিত বাণিজ্য চুক্তি এই পণ্যে প্রযোজ্য নয়
note-territory = এই এলাকায় অন্য নিয়ম প্রযোজ্য
note-other = এর মধ্যে কিছু অঙ্ক আনুমানিক

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
market-apply = প্রয়োগ করুন
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

## প্রস্তাব ও সীমা

notice-greeting = ডেলিভারির দেশ { COUNTRY($country) }? দাম দেখুন { $currency } মুদ্রায়।
notice-accept = { $currency } মুদ্রায় দাম
notice-dismiss = এই দামই থাকুক
notice-free-shipping = আর { $amount } হলেই ফ্রি ডেলিভারি
notice-over-limit = শুল্কমুক্ত সীমার চেয়ে { $amount } বেশি
notice-greeting-here = ডেলিভারির দেশ { COUNTRY($country) }? বাড়ি পর্যন্ত মোট দাম দেখুন।
notice-accept-here = দাম: { COUNTRY($country) }
notice-never = আর জিজ্ঞাসা করবেন না
notice-free-shipping-reached = ডেলিভারি ফ্রি
notice-under-limit = শুল্কমুক্ত সীমা পর্যন্ত আর { $amount } বাকি
notice-above-limit = { $limit }-এর বেশি হলে আমদানি শুল্ক লাগে
notice-above-flat = { $limit }-এর বেশি হলে পুরো আমদানি শুল্ক লাগে
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: এই পণ্য সেখানে পাঠানো হয় না
       *[warn] { COUNTRY($country) }: সেখানে এই পণ্যের জন্য বিশেষ নিয়ম আছে
    }
notice-not-sent = { COUNTRY($country) }: এই দোকান সেখানে পণ্য পাঠায় না

## ডেলিভারি

delivery-window = ডেলিভারি: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = ডেলিভারি: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = { DURATION($left, length: "short") }-এর মধ্যে অর্ডার করলে
delivery-window-likely = সম্ভবত { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = সম্ভবত { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = { $time }-এর আগে অর্ডার করলে (আপনার সময়)
delivery-at-once = সঙ্গে সঙ্গে পাওয়া যাবে
delivery-not-there = এই দেশে ডেলিভারি নেই: { COUNTRY($country) }
delivery-service-not-there = এই দেশে পাওয়া যায় না: { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] ডেলিভারি সম্ভবত { DATE($from, length: "long", weekday: "yes", year: "no") } থেকে { DATE($to, length: "long", weekday: "yes", year: "no") } তারিখের মধ্যে হবে
       *[yes] ডেলিভারি { DATE($from, length: "long", weekday: "yes", year: "no") } থেকে { DATE($to, length: "long", weekday: "yes", year: "no") } তারিখের মধ্যে হবে
    }
delivery-spoken-day =
    { $sure ->
        [no] ডেলিভারি সম্ভবত { DATE($date, length: "long", weekday: "yes", year: "no") } তারিখে হবে
       *[yes] ডেলিভারি { DATE($date, length: "long", weekday: "yes", year: "no") } তারিখে হবে
    }
delivery-spoken-both = { $order }, { $arrival }

## কার্ট

cart-heading = আপনার অর্ডার · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = পরিমাণ: { $name }
cart-more = একটি বাড়ান: { $name }
cart-less = একটি কমান: { $name }
cart-services = ডেলিভারি
cart-service =
    { $service ->
        [standard] স্ট্যান্ডার্ড
        [express] এক্সপ্রেস
        [economy] ইকোনমি
        [priority] প্রায়োরিটি
        [courier] কুরিয়ার
        [post] ডাক
       *[other] { $name }
    }
cart-cheapest = সবচেয়ে সাশ্রয়ী
cart-fastest = সবচেয়ে দ্রুত
cart-paying = শুল্ক ও কর
cart-pay-now = এখন পরিশোধ, অর্ডারের সঙ্গে
cart-pay-later = ডেলিভারির সময় পরিশোধ, কুরিয়ারকে
cart-costs-more = সব মিলিয়ে { $amount } বেশি
cart-costs-less = সব মিলিয়ে { $amount } কম
cart-costs-same = সব মিলিয়ে সমান
# One form: সংখ্যার পরে বিশেষ্যের রূপ বদলায় না
cart-items-row = { $count }টি পণ্য
cart-tax-rest =
    { $on ->
        [shipping] ডেলিভারি চার্জের ওপর { $tax }
        [duty] আমদানি শুল্কের ওপর { $tax }
        [shipping-and-duty] ডেলিভারি চার্জ ও শুল্কের ওপর { $tax }
       *[order] পুরো অর্ডারের ওপর { $tax } (সমন্বয়)
    }
cart-rounding = রাউন্ডিং
cart-tax-within = { $amount } { $tax } অন্তর্ভুক্ত
cart-charged = দোকান নেবে { $price }
cart-charged-local = পরিশোধের মুদ্রা: { CURRENCY($currency) }
cart-gift-card = গিফট কার্ডে পরিশোধ
cart-payments = পরিশোধের উপায়: { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] প্রদেশ বা অঞ্চল
        [BR] রাজ্য
        [US] অঙ্গরাজ্য
       *[other] অঞ্চল
    }
cart-region-why = করের অঙ্ক এটির ওপর নির্ভর করে। এটি সংরক্ষণ করা হয় না।
cart-postal-code = পোস্টাল কোড
cart-postal-code-why = কিছু এলাকার নিজস্ব নিয়ম আছে। এটি সংরক্ষণ করা হয় না।
cart-place-apply = আপডেট করুন
cart-papers = যা যা লাগবে
cart-paper = { cart-paper-unnamed }: { $name }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] ব্যক্তিগত কাস্টমস কোড
        [br-cpf] করদাতা নম্বর
        [br-cnpj] কোম্পানি নম্বর
        [identity-number] পরিচয় নম্বর
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
cart-not-there = { notice-not-sent }
cart-no-service = এই অর্ডারের জন্য কোনো ডেলিভারি সেবার দাম নেই
cart-checkout = চেকআউটে যান
cart-printed = আনুমানিক হিসাব { $id }, { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] কর ছাড়া মোট
        [duty] শুল্ক ছাড়া মোট
        [duty-and-tax] শুল্ক ও কর ছাড়া মোট
       *[fees] আমদানির চার্জ ছাড়া মোট
    }
cart-tax-at-checkout = কর চেকআউটে যোগ হবে
cart-spoken = { $label }: { $total }
