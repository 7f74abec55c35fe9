### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## বিবরণ

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
       *[gst] { tax-name }
    }

breakdown-levy = আমদানির অন্যান্য চার্জ
breakdown-fee = কুরিয়ারের ফি
breakdown-total = মোট
breakdown-total-estimate = আনুমানিক মোট
breakdown-rate-of = { $base }-এর { $rate }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } ধরনের পণ্যে { $price }
       *[other] { $lines } ধরনের পণ্যের প্রতিটিতে { $price }
    }

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
