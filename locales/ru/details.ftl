### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Из чего складывается цена

breakdown-heading = К оплате · { COUNTRY($country) }
breakdown-goods = Товары
estimate-mark = Примерно

## Расчёт

working-customs-value = Таможенная стоимость { $amount }

## Примечания

note-estimated-region = Налог зависит от региона; взята типичная ставка
note-hs-missing = У товара нет таможенного кода, поэтому пошлина может быть другой
note-tariff-span = Пошлина — от { $from } до { $to }, в зависимости от товара
note-tariff-old = Последняя проверка ставки пошлины: { DATE($date) }
note-unverified-rule = Одно из правил не подтверждено официальным источником
note-preference-possible = С подтверждением происхождения ({ $agreement }) пошлина меньше на { $saving }
note-tax-included-in-duty = Налог здесь входит в пошлину
note-rule-changes = С { DATE($date) } правила меняются; если посылка придёт позже, сумма может измениться
note-excise = На этот товар есть особые налоги, которые здесь не учтены
note-prohibited = Этот товар нельзя отправлять в эту страну
note-no-rules = Пошлина и налоги этой страны пока не рассчитываются
note-rate-missing = Нет курса валюты: { CURRENCY($currency) }
note-duty-unknown = Пошлина неизвестна
note-tax-unknown = Налог неизвестен
note-simplified-tariff = Для небольших посылок может действовать упрощённая ставка пошлины
note-yearly-limit = Действует лишь для нескольких таких посылок в год
note-home-tax-unknown = Налог страны магазина не удалось вычесть из цены
note-hs-unknown = Для таможенного кода этого товара ставка пошлины неизвестна
note-tariff-not-computable = Пошлина на этот товар зависит не только от цены и веса
note-measure-by-line = Дополнительная пошлина зависит от конкретного товара
note-measure-not-computable = Дополнительная пошлина зависит от материала товара
note-origin-missing = Пошлина зависит от страны производства, а она не указана
note-preference-staged = Сниженная ставка пошлины по торговому соглашению неизвестна
note-preference-not-applicable = Указанное торговое соглашение не распространяется на этот товар
note-territory = На этой территории действуют другие правила
