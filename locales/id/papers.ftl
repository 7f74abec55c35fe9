### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Keranjang

cart-papers = Yang perlu Anda siapkan
cart-paper = { cart-paper-unnamed }: { $name }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Kode kepabeanan pribadi
        [br-cpf] Nomor wajib pajak
        [br-cnpj] Nomor identitas perusahaan
        [identity-number] Nomor identitas
        [tax-number] Nomor wajib pajak
        [importer-number] Nomor importir
        [kyc] Bukti identitas dan alamat
        [real-name-check] Konfirmasi dengan nama asli
        [import-declaration] Pemberitahuan impor
       *[other] Data yang diminta bea cukai
    }

cart-paper-shop = { $paper } (berikan ke toko)
cart-paper-carrier = { $paper } (akan diminta kurir)
cart-paper-maybe = { $paper } (mungkin diperlukan)
