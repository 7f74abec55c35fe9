### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## סל הקניות

cart-papers = מה יידרש

cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] קוד מכס אישי
        [br-cpf] מספר לצורכי מס
        [br-cnpj] מספר חברה
        [identity-number] מספר זהות
        [tax-number] מספר לצורכי מס
        [importer-number] מספר יבואן
        [kyc] הוכחת זהות וכתובת
        [real-name-check] אימות בשם האמיתי
        [import-declaration] הצהרת יבוא
       *[other] מספר שהמכס דורש
    }

cart-paper-shop = { $paper } (יש למסור לחנות)
cart-paper-carrier = { $paper } (חברת השילוח תבקש)
cart-paper-maybe = { $paper } (ייתכן שיידרש)
