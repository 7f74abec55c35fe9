### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## 장바구니

cart-papers = 필요한 정보와 서류

cart-paper =
    { $code ->
        [kr-customs-code] { $name }
        [br-cpf] 납세자번호: { $name }
        [br-cnpj] 사업자번호: { $name }
        [identity-number] 신분증 번호: { $name }
        [tax-number] 납세자번호: { $name }
        [importer-number] 수입자 번호: { $name }
        [kyc] 신원·주소 증명: { $name }
        [real-name-check] 실명 인증: { $name }
        [import-declaration] 수입신고: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] 개인통관고유부호
        [br-cpf] 납세자번호
        [br-cnpj] 사업자번호
        [identity-number] 신분증 번호
        [tax-number] 납세자번호
        [importer-number] 수입자 번호
        [kyc] 신원·주소 증명
        [real-name-check] 실명 인증
        [import-declaration] 수입신고
       *[other] 세관에서 요구하는 번호
    }

cart-paper-shop = { $paper } (쇼핑몰에 제출)
cart-paper-carrier = { $paper } (운송사에서 요청)
cart-paper-maybe = { $paper } (필요할 수 있음)
