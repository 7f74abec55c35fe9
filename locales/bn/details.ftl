### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## বিবরণ

breakdown-heading = আপনাকে যা দিতে হবে · { COUNTRY($country) }
breakdown-goods = পণ্য
estimate-mark = আনুমানিক

## হিসাব

working-customs-value = শুল্কায়ন মূল্য { $amount }

## টীকা

note-estimated-region = এলাকাভেদে কর আলাদা; এখানে সাধারণ একটি এলাকার হার ধরা হয়েছে
note-hs-missing = এই পণ্যের এইচএস কোড দেওয়া নেই, তাই শুল্ক নিশ্চিত নয়
note-tariff-span = পণ্যের সঠিক ধরন অনুযায়ী শুল্ক { $from } থেকে { $to } পর্যন্ত
note-tariff-old = শুল্কের হার সর্বশেষ যাচাই করা হয়েছে { DATE($date) } তারিখে
note-unverified-rule = ব্যবহৃত একটি নিয়ম এখনো সরকারি উৎস থেকে নিশ্চিত করা হয়নি
note-preference-possible = উৎপত্তি সনদ ({ $agreement }) থাকলে শুল্ক { $saving } কম
note-tax-included-in-duty = এখানে কর শুল্কের মধ্যেই ধরা আছে
note-rule-changes = { DATE($date) } থেকে নিয়ম বদলাবে; পার্সেল পরে পৌঁছালে খরচ কম বা বেশি হতে পারে
note-excise = এই পণ্যে বিশেষ কর আছে, যা এখানে হিসাব করা হয়নি
note-prohibited = এই পণ্য সেখানে পাঠানো যায় না
note-no-rules = এই দেশের শুল্ক ও করের হিসাব এখনো নেই
note-rate-missing = বিনিময় হার পাওয়া যায়নি: { CURRENCY($currency) }
note-duty-unknown = আমদানি শুল্ক জানা নেই
note-tax-unknown = কর জানা নেই
note-simplified-tariff = ছোট পার্সেলে সরলীকৃত শুল্কহার প্রযোজ্য হতে পারে
note-yearly-limit = বছরে মাত্র কয়েকটি পার্সেলে প্রযোজ্য
note-home-tax-unknown = দোকানের দেশের কর বাদ দেওয়া যায়নি
note-hs-unknown = এই পণ্যের এইচএস কোডের শুল্কহার জানা নেই
note-tariff-not-computable = এই পণ্যের শুল্ক শুধু দাম ও ওজনের ওপর নির্ভর করে না
note-measure-by-line = অতিরিক্ত শুল্ক পণ্যের সঠিক ধরনের ওপর নির্ভর করে
note-measure-not-computable = অতিরিক্ত শুল্ক নির্ভর করে পণ্যটি কী দিয়ে তৈরি তার ওপর
note-origin-missing = শুল্ক নির্ভর করে পণ্যটি কোন দেশে তৈরি তার ওপর, যা উল্লেখ নেই
note-preference-staged = বাণিজ্য চুক্তির কম শুল্কহার জানা নেই
note-preference-not-applicable = উল্লিখিত বাণিজ্য চুক্তি এই পণ্যে প্রযোজ্য নয়
note-territory = এই এলাকায় অন্য নিয়ম প্রযোজ্য
