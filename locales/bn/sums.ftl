### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## বিবরণ

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
breakdown-fee = কুরিয়ারের হ্যান্ডলিং ফি
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
working-data-date = { DATE($date) } তারিখের নিয়ম
breakdown-disclaimer = প্রকাশিত নিয়ম অনুযায়ী আনুমানিক হিসাব। চূড়ান্ত অঙ্ক দোকানের চেকআউটে ঠিক হয়।

## টীকা

note-rate-date =
    { $bank ->
        [ecb] ইউরোপীয় কেন্দ্রীয় ব্যাংকের { DATE($date) } তারিখের হারে রূপান্তর করা হয়েছে
       *[other] { $source }-এর { DATE($date) } তারিখের হারে রূপান্তর করা হয়েছে
    }

note-home-tax-removed = দোকানের দেশের কর বাদ দেওয়া হয়েছে
note-other = এর মধ্যে কিছু অঙ্ক আনুমানিক
