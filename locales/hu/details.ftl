### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Részletezés

breakdown-heading = Fizetendő · { COUNTRY($country) }
breakdown-goods = Termék
estimate-mark = Becslés

## A számítás

working-customs-value = Vámérték: { $amount }

## Megjegyzések

note-estimated-region = Az adó régiónként eltér; itt egy jellemző értékkel számoltunk
note-hs-missing = A termék vámtarifaszáma hiányzik, ezért a vám összege bizonytalan
note-tariff-span = A vám a pontos terméktől függően { $from } és { $to } között van
note-tariff-old = A vámtétel utolsó ellenőrzése: { DATE($date) }
note-unverified-rule = Az egyik alkalmazott szabályt hivatalos forrás még nem erősítette meg
note-preference-possible = Származási igazolással ({ $agreement }) { $saving } vám megtakarítható
note-tax-included-in-duty = Az adó itt a vám része
note-rule-changes = Új szabályok lépnek életbe ({ DATE($date) }): későbbi érkezésnél más lehet az összeg
note-excise = A termékre külön adók vonatkoznak, ezeket itt nem számoltuk ki
note-prohibited = Ez a termék oda nem küldhető
note-no-rules = Ennek az országnak a vámját és adóit még nem számoljuk
note-rate-missing = Nincs árfolyam: { CURRENCY($currency) }
note-duty-unknown = A vám összege nem ismert
note-tax-unknown = Az adó összege nem ismert
note-simplified-tariff = Kis csomagokra egyszerűsített vámtétel vonatkozhat
note-yearly-limit = Évente csak néhány csomagra érvényes
note-home-tax-unknown = A webáruház országának adóját nem lehetett levonni
note-hs-unknown = A termék vámtarifaszámához nem ismert vámtétel
note-tariff-not-computable = A termék vámja nemcsak az ártól és a súlytól függ
note-measure-by-line = Egy további vám a pontos terméktől függ
note-measure-not-computable = Egy további vám a termék anyagától függ
note-origin-missing = A vám a gyártás országától függ, amely nincs megadva
note-preference-staged = A kereskedelmi megállapodás szerinti kisebb vám nem ismert
note-preference-not-applicable = A megadott kereskedelmi megállapodás erre a termékre nem vonatkozik
note-territory = Ezen a területen más szabályok érvényesek
