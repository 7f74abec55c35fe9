### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Troli

cart-papers = Anda perlu sediakan
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Kod kastam peribadi
        [br-cpf] Nombor pengenalan cukai
        [br-cnpj] Nombor pendaftaran syarikat
        [identity-number] Nombor pengenalan diri
        [tax-number] Nombor pengenalan cukai
        [importer-number] Nombor pengimport
        [kyc] Bukti identiti dan alamat
        [real-name-check] Pengesahan nama sebenar
        [import-declaration] Perisytiharan import
       *[other] Maklumat yang diminta kastam
    }

cart-paper-shop = { $paper } (beri kepada kedai)
cart-paper-carrier = { $paper } (akan diminta oleh kurier)
cart-paper-maybe = { $paper } (mungkin perlu)
