### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Sepet

cart-papers = Gerekli bilgi ve belgeler

cart-paper =
    { $code ->
        [kr-customs-code] Kişisel gümrük kodu: { $name }
        [br-cpf] Vergi numarası: { $name }
        [br-cnpj] Şirket numarası: { $name }
        [identity-number] Kimlik bilgisi: { $name }
        [tax-number] Vergi bilgisi: { $name }
        [importer-number] İthalatçı numarası: { $name }
        [kyc] Kimlik ve adres belgesi: { $name }
        [real-name-check] Gerçek adla onay: { $name }
        [import-declaration] Gümrük beyannamesi: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Kişisel gümrük kodu
        [br-cpf] Vergi numarası
        [br-cnpj] Şirket numarası
        [identity-number] Kimlik numarası
        [tax-number] Vergi numarası
        [importer-number] İthalatçı numarası
        [kyc] Kimlik ve adres belgesi
        [real-name-check] Gerçek adla onay
        [import-declaration] Gümrük beyannamesi
       *[other] Gümrüğün istediği numara
    }

cart-paper-shop = { $paper } (mağazaya bildirin)
cart-paper-carrier = { $paper } (kargo firması ister)
cart-paper-maybe = { $paper } (gerekebilir)
