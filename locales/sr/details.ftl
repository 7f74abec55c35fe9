### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Шта чини цену

breakdown-heading = Шта плаћате · { COUNTRY($country) }
breakdown-goods = Производи
estimate-mark = Процена

## Обрачун

working-customs-value = Царинска вредност { $amount }

## Напомене

note-estimated-region = Порез зависи од региона; узета је уобичајена стопа
note-hs-missing = За овај производ нема тарифне ознаке, па износ царине није сигуран
note-tariff-span = Царина је између { $from } и { $to }, у зависности од тачне врсте производа
note-tariff-old = Стопа царине је последњи пут проверена { DATE($date) }
note-unverified-rule = Једно од примењених правила још није потврђено у званичном извору
note-preference-possible = Уз доказ о пореклу ({ $agreement }) царина је нижа за { $saving }
note-tax-included-in-duty = Порез је овде урачунат у царину
note-rule-changes = Од { DATE($date) } важе друга правила; код касније испоруке износ може бити другачији
note-excise = За овај производ важе посебни порези који овде нису израчунати
note-prohibited = Овај производ не сме да се шаље тамо
note-no-rules = Царину и порезе ове земље још не израчунавамо
note-rate-missing = Нема курса: { CURRENCY($currency) }
note-duty-unknown = Износ царине није познат
note-tax-unknown = Износ пореза није познат
note-simplified-tariff = За мале пошиљке може да важи поједностављена стопа царине
note-yearly-limit = Важи само за неколико пошиљака годишње
note-home-tax-unknown = Порез земље продавнице није било могуће одузети
note-hs-unknown = За тарифну ознаку овог производа није позната стопа царине
note-tariff-not-computable = Царина на овај производ не зависи само од цене и тежине
note-measure-by-line = Додатна царина зависи од тачне врсте производа
note-measure-not-computable = Додатна царина зависи од тога од чега је производ направљен
note-origin-missing = Царина зависи од земље производње, која није наведена
note-preference-staged = Нижа царина по трговинском споразуму није позната
note-preference-not-applicable = Наведени трговински споразум не обухвата овај производ
note-territory = На овом подручју важе друга правила
