### What each message means and how long it may get: ../en/papers.ftl. How to write here: the head of landfall.ftl.

## Carrito

cart-papers = Necesitarás

cart-paper =
    { $code ->
        [kr-customs-code] Código aduanero personal: { $name }
        [br-cpf] Número de contribuyente: { $name }
        [br-cnpj] Número de empresa: { $name }
        [identity-number] Número de identidad: { $name }
        [tax-number] Número fiscal: { $name }
        [importer-number] Número de importador: { $name }
        [kyc] Justificante de identidad y domicilio: { $name }
        [real-name-check] Verificación del nombre real: { $name }
        [import-declaration] Declaración de importación: { $name }
       *[other] { $name }
    }

cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un código aduanero personal
        [br-cpf] Un número de contribuyente
        [br-cnpj] Un número de empresa
        [identity-number] Un número de identidad
        [tax-number] Un número fiscal
        [importer-number] Un número de importador
        [kyc] Un justificante de identidad y domicilio
        [real-name-check] Una verificación del nombre real
        [import-declaration] Una declaración de importación
       *[other] Un número que pide la aduana
    }

cart-paper-shop = { $paper } (se indica a la tienda)
cart-paper-carrier = { $paper } (para el transportista)
cart-paper-maybe = { $paper } (quizá)
