### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## কার্ট

breakdown-discount = ছাড়
cart-heading = আপনার অর্ডার · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = পরিমাণ: { $name }
cart-more = একটি বাড়ান: { $name }
cart-less = একটি কমান: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: এই পণ্য সেখানে পাঠানো হয় না
       *[warn] { COUNTRY($country) }: সেখানে এই পণ্যের জন্য বিশেষ নিয়ম আছে
    }

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
cart-not-there = { COUNTRY($country) }: এই দোকান সেখানে পণ্য পাঠায় না
cart-no-service = এই অর্ডারের জন্য কোনো ডেলিভারি সেবার দাম পাওয়া যায়নি
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
