### עברית. המשמעות של כל הודעה והאורך המרבי שלה כתובים בקובץ ‎../en/landfall.ftl‎.
### פנייה: ניסוח סתמי, בלי זכר ונקבה; ״שלך״ רק כשאין ברירה. המס הוא מע״מ בכל מדינה; GST נשאר GST.
### שמות מדינות ומטבעות באים כמות שהם: לפניהם מילה שלמה (״אל״, ״במטבע״), לא אות שימוש.

## מסים

tax-name =
    { $tax ->
        [vat] מע״מ
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] מס צריכה
        [jct-local] מס צריכה מקומי
        [sales-tax] מס מכירה
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] מס חד־שלבי
        [pph] מס הכנסה (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] היטל octroi de mer
        [ilcci] ILCCI
       *[other] מס
    }

## מחיר

price-approximate = כ־{ $price }
price-approximate-spoken = בערך { $price }
price-charged = חיוב בפועל { $price }
price-tax-included = כולל { tax-name }
price-tax-excluded = בתוספת { tax-name }
price-taxes-may-apply = ייתכנו מכס ומסים
price-was = במקום { $price }
price-saving = { $percent } הנחה
price-landed = { $price } עד הבית
price-landed-estimate = כ־{ $price } עד הבית
price-landed-scope = למוצר הזה בלבד, כולל משלוח
price-landed-unknown = המחיר עד הבית עדיין לא ידוע
price-rate-date = שער מיום { DATE($date) }

## פירוט

breakdown-open = מה המחיר כולל

## מדינה, מטבע ושפה

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, שינוי מדינה, מטבע או שפה
market-to-own = המחירים המקוריים של החנות
market-to-local = מחירים ב־{ $currency }
