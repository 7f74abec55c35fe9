### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## З чого складається ціна

breakdown-heading = До сплати · { COUNTRY($country) }
breakdown-goods = Товари
estimate-mark = Орієнтовно

## Розрахунок

working-customs-value = Митна вартість { $amount }

## Примітки

note-estimated-region = Податок залежить від регіону; взято типову ставку
note-hs-missing = Товар не має митного коду, тому мито може бути іншим
note-tariff-span = Мито — від { $from } до { $to }, залежно від конкретного товару
note-tariff-old = Ставку мита востаннє перевірено { DATE($date) }
note-unverified-rule = Одне з правил не підтверджено офіційним джерелом
note-preference-possible = З підтвердженням походження ({ $agreement }) мито менше на { $saving }
note-tax-included-in-duty = Тут податок входить до мита
note-rule-changes = З { DATE($date) } діють інші правила; якщо посилка прибуде пізніше, сума може змінитися
note-excise = На цей товар є особливі податки, яких тут не враховано
note-prohibited = Цей товар не можна надсилати до цієї країни
note-no-rules = Мито й податки цієї країни ще не розраховуються
note-rate-missing = Немає курсу валюти: { CURRENCY($currency) }
note-duty-unknown = Мито невідоме
note-tax-unknown = Податок невідомий
note-simplified-tariff = Для невеликих посилок може діяти спрощена ставка мита
note-yearly-limit = Діє лише для кількох таких посилок на рік
note-home-tax-unknown = Податок країни магазину не вдалося вирахувати з ціни
note-hs-unknown = Для митного коду цього товару ставка мита невідома
note-tariff-not-computable = Мито на цей товар залежить не лише від ціни та ваги
note-measure-by-line = Додаткове мито залежить від конкретного товару
note-measure-not-computable = Додаткове мито залежить від матеріалу товару
note-origin-missing = Мито залежить від країни виробництва, а її не вказано
note-preference-staged = Знижена ставка мита за торговельною угодою невідома
note-preference-not-applicable = Зазначена торговельна угода не поширюється на цей товар
note-territory = На цій території діють інші правила
