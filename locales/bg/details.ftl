### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Разбивка

breakdown-heading = За плащане · { COUNTRY($country) }
breakdown-goods = Стоки
estimate-mark = Ориентировъчно

## Изчисление

working-customs-value = Митническа стойност { $amount }

## Бележки

note-estimated-region = Данъкът зависи от региона; използвана е типична ставка
note-hs-missing = Продуктът няма митнически код, затова митото не е сигурно
note-tariff-span = Митото е между { $from } и { $to } според конкретния продукт
note-tariff-old = Ставката на митото е последно проверена на { DATE($date) }
note-unverified-rule = Едно от правилата не е потвърдено от официален източник
note-preference-possible = С доказателство за произход ({ $agreement }) митото е с { $saving } по-малко
note-tax-included-in-duty = Тук данъкът е част от митото
note-rule-changes = Правилата се променят на { DATE($date) }; при по-късна доставка сумата може да е друга
note-excise = За този продукт има специални данъци, които не са изчислени тук
note-prohibited = Този продукт не може да се изпраща там
note-no-rules = Митата и данъците на тази държава още не се изчисляват
note-rate-missing = Няма валутен курс: { CURRENCY($currency) }
note-duty-unknown = Митото не е известно
note-tax-unknown = Данъкът не е известен
note-simplified-tariff = За малки пратки може да важи опростена ставка на митото
note-yearly-limit = Важи само за няколко такива пратки годишно
note-home-tax-unknown = Данъкът на държавата на магазина не можа да се приспадне
note-hs-unknown = За митническия код на този продукт не е известна ставка на митото
note-tariff-not-computable = Митото за този продукт не зависи само от цената и теглото
note-measure-by-line = Допълнителното мито зависи от конкретния продукт
note-measure-not-computable = Допълнителното мито зависи от материала на продукта
note-origin-missing = Митото зависи от държавата на произход, която не е посочена
note-preference-staged = По-ниското мито по търговското споразумение не е известно
note-preference-not-applicable = Посоченото търговско споразумение не обхваща този продукт
note-territory = В този район важат други правила
