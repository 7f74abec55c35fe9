### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Detalye ng presyo

breakdown-heading = Babayaran mo · { COUNTRY($country) }
breakdown-goods = Produkto
estimate-mark = Tantiya

## Paano kinuwenta

working-customs-value = Halaga sa customs { $amount }

## Mga paalala

note-estimated-region = Iba-iba ang buwis bawat rehiyon; karaniwang rate ang ginamit
note-hs-missing = Walang customs code (HS) ang produktong ito kaya hindi tiyak ang duty
note-tariff-span = Nasa { $from } hanggang { $to } ang duty, depende sa mismong produkto
note-tariff-old = Huling tiningnan ang rate ng duty noong { DATE($date) }
note-unverified-rule = May tuntuning ginamit na hindi pa kumpirmado ng opisyal na source
note-preference-possible = Kung may certificate of origin ({ $agreement }), bababa nang { $saving } ang duty
note-tax-included-in-duty = Kasama na sa duty ang buwis dito
note-rule-changes = Magbabago ang tuntunin sa { DATE($date) }; maaaring tumaas o bumaba ang bayad kung mas huli ang dating
note-excise = May espesyal na buwis ang produktong ito na hindi kinuwenta rito
note-prohibited = Hindi puwedeng ipadala roon ang produktong ito
note-no-rules = Hindi pa nakukuwenta ang duty at buwis ng bansang ito
note-rate-missing = Walang exchange rate para sa { CURRENCY($currency) }
note-duty-unknown = Hindi alam ang customs duty
note-tax-unknown = Hindi alam ang buwis
note-simplified-tariff = Maaaring mas simpleng rate ng duty ang gamitin sa maliliit na parcel
note-yearly-limit = Ilang parcel lang sa isang taon ang saklaw nito
note-home-tax-unknown = Hindi naibawas ang buwis ng bansa ng shop
note-hs-unknown = Walang nakitang rate ng duty para sa customs code ng produktong ito
note-tariff-not-computable = Hindi lang sa presyo at timbang nakabatay ang duty ng produktong ito
note-measure-by-line = Nakadepende sa mismong produkto ang dagdag na duty
note-measure-not-computable = Nakadepende sa materyales ng produkto ang dagdag na duty
note-origin-missing = Nakadepende ang duty sa kung saan ginawa ang produkto, na hindi nakasaad
note-preference-staged = Hindi alam ang mas mababang duty sa ilalim ng trade agreement
note-preference-not-applicable = Hindi saklaw ng nasabing trade agreement ang produktong ito
note-territory = Iba ang mga tuntunin sa lugar na ito
