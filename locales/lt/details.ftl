### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Kainos sandara

breakdown-heading = Mokėtina suma · { COUNTRY($country) }
breakdown-goods = Prekės
estimate-mark = Apytiksliai

## Skaičiavimas

working-customs-value = Muitinė vertė { $amount }

## Pastabos

note-estimated-region = Mokestis priklauso nuo regiono; pritaikytas tipinis tarifas
note-hs-missing = Nenurodytas prekės muitų tarifo kodas, todėl tikslus muitas nežinomas
note-tariff-span = Muitas – nuo { $from } iki { $to }; tai priklauso nuo konkrečios prekės
note-tariff-old = Muito norma paskutinį kartą tikrinta { DATE($date) }
note-unverified-rule = Vienos iš taisyklių nepatvirtina oficialus šaltinis
note-preference-possible = Turint kilmės įrodymą ({ $agreement }), muitas { $saving } mažesnis
note-tax-included-in-duty = Mokestis čia įskaičiuotas į muitą
note-rule-changes = Nuo { DATE($date) } keičiasi taisyklės; vėliau atvykusi siunta gali kainuoti daugiau ar mažiau
note-excise = Šiai prekei taikomi specialūs mokesčiai, kurie čia neapskaičiuoti
note-prohibited = Šios prekės ten siųsti negalima
note-no-rules = Šios šalies muitai ir mokesčiai dar neskaičiuojami
note-rate-missing = Nėra valiutos kurso: { CURRENCY($currency) }
note-duty-unknown = Muitas nežinomas
note-tax-unknown = Mokestis nežinomas
note-simplified-tariff = Mažoms siuntoms gali būti taikoma supaprastinta muito norma
note-yearly-limit = Taikoma tik kelioms tokioms siuntoms per metus
note-home-tax-unknown = Parduotuvės šalies mokesčio atskaičiuoti nepavyko
note-hs-unknown = Pagal šios prekės muitų tarifo kodą muito norma nežinoma
note-tariff-not-computable = Šios prekės muitas priklauso ne tik nuo kainos ir svorio
note-measure-by-line = Papildomas muitas priklauso nuo konkrečios prekės
note-measure-not-computable = Papildomas muitas priklauso nuo to, iš ko prekė pagaminta
note-origin-missing = Muitas priklauso nuo pagaminimo vietos, kuri nenurodyta
note-preference-staged = Mažesnis prekybos susitarimo muitas nežinomas
note-preference-not-applicable = Nurodytas prekybos susitarimas šiai prekei netaikomas
note-territory = Šioje teritorijoje galioja kitos taisyklės
