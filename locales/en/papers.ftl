### What carts print beside cart.ftl where the recipient must give something to the shop or to customs, which few countries
### ask for.

## Cart: what the recipient must have at hand

# Heading of what the recipient must give to the shop or to customs.
# Example: You will need. Length: 30
cart-papers = You will need

# A number or a step that customs ask of the recipient, with what people call it there.
#   $code (word): kr-customs-code, br-cpf, br-cnpj, identity-number, tax-number, importer-number, kyc (papers that prove
#     identity and address), real-name-check (a confirmation in an app), import-declaration
#   $name (text): what people call it there
# Example: Taxpayer number: CPF. Length: 60
cart-paper =
    { $code ->
        [kr-customs-code] Personal customs code: { $name }
        [br-cpf] Taxpayer number: { $name }
        [br-cnpj] Company number: { $name }
        [identity-number] Identity number: { $name }
        [tax-number] Taxpayer number: { $name }
        [importer-number] Importer number: { $name }
        [kyc] Proof of identity and address: { $name }
        [real-name-check] Confirmation under your real name: { $name }
        [import-declaration] Import declaration: { $name }
       *[other] { $name }
    }

# The same, where it has no name of its own there.
#   $code (word): see cart-paper
# Example: An import declaration. Length: 60
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] A personal customs code
        [br-cpf] A taxpayer number
        [br-cnpj] A company number
        [identity-number] An identity number
        [tax-number] A taxpayer number
        [importer-number] An importer number
        [kyc] Proof of identity and address
        [real-name-check] A confirmation under your real name
        [import-declaration] An import declaration
       *[other] A number that customs ask for
    }

# One line of what is needed: the shop puts it on the customs declaration.
#   $paper (text): from cart-paper or cart-paper-unnamed, such as Taxpayer number: CPF
# Example: Taxpayer number: CPF (give it to the shop). Length: 90
cart-paper-shop = { $paper } (give it to the shop)

# One line of what is needed: the carrier or customs ask for it.
#   $paper (text): from cart-paper or cart-paper-unnamed, such as Taxpayer number: CPF
# Example: Proof of identity and address: KYC (the carrier asks for it). Length: 90
cart-paper-carrier = { $paper } (the carrier asks for it)

# One line of what is needed, where it is not sure that it is.
#   $paper (text): from cart-paper or cart-paper-unnamed, such as Taxpayer number: CPF
# Example: Identity number: national ID or iqama (may be needed). Length: 90
cart-paper-maybe = { $paper } (may be needed)
