### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## פירוט

breakdown-heading = פירוט התשלום · { COUNTRY($country) }
breakdown-goods = מוצרים
estimate-mark = הערכה

## דרך החישוב

working-customs-value = ערך לצורכי מכס: { $amount }

## הערות

note-estimated-region = המס משתנה מאזור לאזור; החישוב לפי אזור טיפוסי
note-hs-missing = למוצר לא צוין קוד מכס, ולכן סכום המכס אינו ודאי
note-tariff-span = המכס הוא בין { $from } ל־{ $to }, תלוי במוצר המדויק
note-tariff-old = שיעור המכס נבדק לאחרונה ביום { DATE($date) }
note-unverified-rule = אחד הכללים עדיין לא אומת מול מקור רשמי
note-preference-possible = עם הוכחת מקור ({ $agreement }) המכס נמוך ב־{ $saving }
note-tax-included-in-duty = כאן המס כלול במכס
note-rule-changes = הכללים ישתנו ביום { DATE($date) }; הגעה מאוחרת יותר עשויה לשנות את המחיר
note-excise = על המוצר חלים מסים מיוחדים שאינם מחושבים כאן
note-prohibited = אסור לשלוח את המוצר הזה ליעד הזה
note-no-rules = המכס והמסים של המדינה הזו עדיין אינם מחושבים כאן
note-rate-missing = אין שער חליפין: { CURRENCY($currency) }
note-duty-unknown = סכום המכס אינו ידוע
note-tax-unknown = סכום המס אינו ידוע
note-simplified-tariff = על חבילות קטנות עשוי לחול שיעור מכס מפושט
note-yearly-limit = חל רק על מספר מוגבל של חבילות בשנה
note-home-tax-unknown = לא ניתן היה לנכות את המס של מדינת החנות
note-hs-unknown = לקוד המכס של המוצר אין שיעור מכס ידוע
note-tariff-not-computable = המכס על המוצר אינו תלוי רק במחיר ובמשקל
note-measure-by-line = מכס נוסף תלוי במוצר המדויק
note-measure-not-computable = מכס נוסף תלוי בחומר שממנו המוצר עשוי
note-origin-missing = המכס תלוי בארץ הייצור, והיא לא צוינה
note-preference-staged = המכס המופחת לפי הסכם הסחר אינו ידוע
note-preference-not-applicable = הסכם הסחר שצוין אינו חל על המוצר הזה
note-territory = באזור הזה חלים כללים אחרים
