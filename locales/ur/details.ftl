### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## تفصیل

breakdown-heading = آپ کی ادائیگی · { COUNTRY($country) }
breakdown-goods = سامان
estimate-mark = تخمینہ

## حساب

working-customs-value = کسٹم ویلیو { $amount }

## وضاحتیں

note-estimated-region = ٹیکس ہر علاقے میں الگ ہے؛ یہاں ایک عام علاقے کی شرح لی گئی ہے
note-hs-missing = اس پروڈکٹ کا کسٹم کوڈ درج نہیں، اس لیے ڈیوٹی یقینی نہیں
note-tariff-span = پروڈکٹ کی اصل نوعیت کے لحاظ سے ڈیوٹی { $from } سے { $to } تک ہے
note-tariff-old = ڈیوٹی کی شرح آخری بار { DATE($date) } کو چیک کی گئی
note-unverified-rule = ان میں سے ایک قاعدے کی ابھی سرکاری ذریعے سے تصدیق نہیں ہوئی
note-preference-possible = سرٹیفکیٹ آف اوریجن ({ $agreement }) ہو تو ڈیوٹی { $saving } کم
note-tax-included-in-duty = یہاں ٹیکس ڈیوٹی میں شامل ہے
note-rule-changes = { DATE($date) } سے قواعد بدلیں گے؛ پارسل بعد میں پہنچا تو رقم کم یا زیادہ ہو سکتی ہے
note-excise = اس پروڈکٹ پر خصوصی ٹیکس لگتے ہیں جن کا حساب یہاں شامل نہیں
note-prohibited = یہ پروڈکٹ وہاں بھیجنے کی اجازت نہیں
note-no-rules = اس ملک کی ڈیوٹی اور ٹیکس کا حساب ابھی دستیاب نہیں
note-rate-missing = ایکسچینج ریٹ دستیاب نہیں: { CURRENCY($currency) }
note-duty-unknown = کسٹم ڈیوٹی معلوم نہیں
note-tax-unknown = ٹیکس معلوم نہیں
note-simplified-tariff = چھوٹے پارسل پر ڈیوٹی کی آسان شرح لگ سکتی ہے
note-yearly-limit = سال میں صرف چند پارسلوں پر لاگو
note-home-tax-unknown = اسٹور کے ملک کا ٹیکس منہا نہیں کیا جا سکا
note-hs-unknown = اس پروڈکٹ کے کسٹم کوڈ کے لیے ڈیوٹی کی شرح معلوم نہیں
note-tariff-not-computable = اس پروڈکٹ کی ڈیوٹی صرف قیمت اور وزن پر منحصر نہیں
note-measure-by-line = اضافی ڈیوٹی پروڈکٹ کی اصل نوعیت پر منحصر ہے
note-measure-not-computable = اضافی ڈیوٹی اس پر منحصر ہے کہ پروڈکٹ کس چیز سے بنی ہے
note-origin-missing = ڈیوٹی اس پر منحصر ہے کہ پروڈکٹ کس ملک میں بنی، جو درج نہیں
note-preference-staged = تجارتی معاہدے کے تحت کم ڈیوٹی کی شرح معلوم نہیں
note-preference-not-applicable = مذکورہ تجارتی معاہدہ اس پروڈکٹ پر لاگو نہیں ہوتا
note-territory = اس علاقے میں دوسرے قواعد لاگو ہیں
