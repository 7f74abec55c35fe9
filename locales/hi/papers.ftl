### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## कार्ट

cart-papers = इनकी ज़रूरत होगी
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] व्यक्तिगत सीमा शुल्क कोड
        [br-cpf] करदाता नंबर
        [br-cnpj] कंपनी नंबर
        [identity-number] पहचान नंबर
        [tax-number] करदाता नंबर
        [importer-number] आयातक नंबर
        [kyc] पहचान और पते का प्रमाण
        [real-name-check] असली नाम से सत्यापन
        [import-declaration] आयात घोषणा
       *[other] सीमा शुल्क विभाग के लिए नंबर
    }

cart-paper-shop = { $paper } (स्टोर को दें)
cart-paper-carrier = { $paper } (कूरियर माँगेगा)
cart-paper-maybe = { $paper } (ज़रूरत पड़ सकती है)
