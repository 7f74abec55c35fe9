### हिन्दी। हर संदेश का अर्थ और लंबाई की सीमा ../en/landfall.ftl में है।
### संबोधन: “आप”, पर जहाँ हो सके बिना संबोधन के। शब्द वही जो भारतीय स्टोर और सीमा शुल्क विभाग लिखते हैं; आम शब्द “टैक्स”, नाम में “कर”।
### मुद्रा के नाम के बाद “में” या “का” न लगाएँ (“रुपया में” ग़लत है): नाम अंत में रखें।

## टैक्स के नाम

tax-name =
    { $tax ->
        [vat] वैट
        [gst] जीएसटी
        [hst] एचएसटी
        [pst] पीएसटी
        [qst] क्यूएसटी
        [jct] उपभोग कर
        [jct-local] स्थानीय उपभोग कर
        [sales-tax] बिक्री कर
        [sst] एसएसटी
        [icms] ICMS
        [igi] IGI
        [monofase] एकल-चरण कर
        [pph] आयकर (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] चुंगी (octroi de mer)
        [ilcci] ILCCI
       *[other] टैक्स
    }

## कीमत

price-approximate = लगभग { $price }
price-approximate-spoken = लगभग { $price }
price-charged = भुगतान राशि { $price }
price-tax-included = { tax-name } सहित
price-tax-excluded = { tax-name } अतिरिक्त
price-taxes-may-apply = सीमा शुल्क और टैक्स लग सकते हैं
price-was = पहले { $price }
price-saving = { $percent } की छूट
price-landed = घर तक कुल { $price }
price-landed-estimate = घर तक कुल लगभग { $price }
price-landed-scope = सिर्फ़ यही आइटम मँगाने पर, डिलीवरी सहित
price-landed-unknown = घर तक की कीमत अभी पता नहीं
price-rate-date = { DATE($date) } की विनिमय दर

## ब्योरा

breakdown-open = इसमें क्या शामिल है

## देश, मुद्रा और भाषा

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, देश, मुद्रा या भाषा बदलें
market-to-own = स्टोर की मूल कीमतें
market-to-local = कीमतें { $currency } में
