### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Fiyatın dökümü

breakdown-heading = Ödenecek tutar · { COUNTRY($country) }
breakdown-goods = Ürünler
estimate-mark = Tahmini

## Hesap

working-customs-value = Gümrük kıymeti { $amount }

## Notlar

note-estimated-region = Vergi bölgeye göre değişir; tipik bir oran kullanıldı
note-hs-missing = Bu ürünün gümrük tarife kodu yok; gümrük vergisi kesin değil
note-tariff-span = Gümrük vergisi, ürünün tam cinsine göre { $from } ile { $to } arasında
note-tariff-old = Gümrük vergisi oranının son kontrolü: { DATE($date) }
note-unverified-rule = Kullanılan kurallardan biri resmî bir kaynakla doğrulanmadı
note-preference-possible = Menşe ispat belgesiyle ({ $agreement }) gümrük vergisi { $saving } azalır
note-tax-included-in-duty = Burada KDV veya benzeri vergi gümrük vergisine dahildir
note-rule-changes = Kurallar { DATE($date) } tarihinde değişiyor; daha geç teslimatta tutar farklı olabilir
note-excise = Bu üründe, burada hesaplanmayan özel vergiler var
note-prohibited = Bu ürün oraya gönderilemez
note-no-rules = Bu ülkenin gümrük vergisi ve diğer vergileri henüz hesaplanmıyor
note-rate-missing = Döviz kuru yok: { CURRENCY($currency) }
note-duty-unknown = Gümrük vergisi bilinmiyor
note-tax-unknown = KDV veya benzeri vergi bilinmiyor
note-simplified-tariff = Küçük gönderilerde basitleştirilmiş gümrük vergisi oranı uygulanabilir
note-yearly-limit = Yılda yalnızca birkaç gönderi için geçerli
note-home-tax-unknown = Mağazanın ülkesindeki vergi fiyattan düşülemedi
note-hs-unknown = Bu ürünün gümrük tarife kodu için bilinen bir vergi oranı yok
note-tariff-not-computable = Bu ürünün gümrük vergisi yalnızca fiyata ve ağırlığa bağlı değil
note-measure-by-line = İlave gümrük vergisi ürünün tam cinsine bağlı
note-measure-not-computable = İlave gümrük vergisi ürünün malzemesine bağlı
note-origin-missing = Gümrük vergisi üretim ülkesine bağlı, ancak bu ülke belirtilmemiş
note-preference-staged = Ticaret anlaşmasındaki indirimli gümrük vergisi bilinmiyor
note-preference-not-applicable = Belirtilen ticaret anlaşması bu ürünü kapsamıyor
note-territory = Bu bölgede farklı kurallar geçerli
