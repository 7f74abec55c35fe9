### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Što čini cijenu

breakdown-heading = Što plaćate · { COUNTRY($country) }
breakdown-goods = Proizvodi
estimate-mark = Procjena

## Izračun

working-customs-value = Carinska vrijednost { $amount }

## Napomene

note-estimated-region = Porez ovisi o regiji; uzeta je uobičajena stopa
note-hs-missing = Za ovaj proizvod nema tarifne oznake pa iznos carine nije siguran
note-tariff-span = Carina je između { $from } i { $to }, ovisno o točnoj vrsti proizvoda
note-tariff-old = Stopa carine zadnji je put provjerena { DATE($date) }
note-unverified-rule = Jedno od primijenjenih pravila još nije potvrđeno u službenom izvoru
note-preference-possible = Uz dokaz o podrijetlu ({ $agreement }) carina je niža za { $saving }
note-tax-included-in-duty = Porez je ovdje uključen u carinu
note-rule-changes = Od { DATE($date) } vrijede druga pravila; kod kasnije dostave iznos može biti drukčiji
note-excise = Za ovaj proizvod vrijede posebni porezi koji ovdje nisu izračunani
note-prohibited = Ovaj se proizvod onamo ne smije slati
note-no-rules = Carinu i poreze ove države još ne izračunavamo
note-rate-missing = Nema tečaja: { CURRENCY($currency) }
note-duty-unknown = Iznos carine nije poznat
note-tax-unknown = Iznos poreza nije poznat
note-simplified-tariff = Za male pošiljke može vrijediti pojednostavnjena stopa carine
note-yearly-limit = Vrijedi samo za nekoliko pošiljki godišnje
note-home-tax-unknown = Porez države trgovine nije bilo moguće oduzeti
note-hs-unknown = Za tarifnu oznaku ovog proizvoda nije poznata stopa carine
note-tariff-not-computable = Carina na ovaj proizvod ne ovisi samo o cijeni i težini
note-measure-by-line = Dodatna carina ovisi o točnoj vrsti proizvoda
note-measure-not-computable = Dodatna carina ovisi o tome od čega je proizvod izrađen
note-origin-missing = Carina ovisi o državi proizvodnje, koja nije navedena
note-preference-staged = Niža carina prema trgovinskom sporazumu nije poznata
note-preference-not-applicable = Navedeni trgovinski sporazum ne obuhvaća ovaj proizvod
note-territory = Na ovom području vrijede druga pravila
