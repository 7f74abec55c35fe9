### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Sestava cene

breakdown-heading = Kaj plačate · { COUNTRY($country) }
breakdown-goods = Izdelki
estimate-mark = Okvirno

## Izračun

working-customs-value = Carinska vrednost { $amount }

## Opombe

note-estimated-region = Davek je odvisen od regije; upoštevana je običajna stopnja
note-hs-missing = Za ta izdelek ni tarifne oznake, zato višina carine ni gotova
note-tariff-span = Carina je med { $from } in { $to }, odvisno od natančne vrste izdelka
note-tariff-old = Stopnja carine je bila nazadnje preverjena { DATE($date) }
note-unverified-rule = Enega od uporabljenih pravil uradni vir še ne potrjuje
note-preference-possible = Z dokazilom o poreklu ({ $agreement }) je carina nižja za { $saving }
note-tax-included-in-duty = Davek je tu vključen v carino
note-rule-changes = Od { DATE($date) } veljajo druga pravila; pri poznejši dostavi je znesek lahko drugačen
note-excise = Za ta izdelek veljajo posebni davki, ki tu niso izračunani
note-prohibited = Tega izdelka tja ni dovoljeno poslati
note-no-rules = Carine in davkov te države še ne izračunavamo
note-rate-missing = Ni menjalnega tečaja: { CURRENCY($currency) }
note-duty-unknown = Višina carine ni znana
note-tax-unknown = Višina davka ni znana
note-simplified-tariff = Za majhne pošiljke lahko velja poenostavljena stopnja carine
note-yearly-limit = Velja le za nekaj pošiljk na leto
note-home-tax-unknown = Davka države trgovine ni bilo mogoče odšteti
note-hs-unknown = Za tarifno oznako tega izdelka stopnja carine ni znana
note-tariff-not-computable = Carina za ta izdelek ni odvisna le od cene in teže
note-measure-by-line = Dodatna carina je odvisna od natančne vrste izdelka
note-measure-not-computable = Dodatna carina je odvisna od tega, iz česa je izdelek
note-origin-missing = Carina je odvisna od države izdelave, ki ni navedena
note-preference-staged = Nižja carina po trgovinskem sporazumu ni znana
note-preference-not-applicable = Navedeni trgovinski sporazum ne velja za ta izdelek
note-territory = Na tem območju veljajo druga pravila
