### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## 费用明细

breakdown-heading = 费用明细 · { COUNTRY($country) }
breakdown-goods = 商品金额
estimate-mark = 预估

## 计算依据

working-customs-value = 计税价格 { $amount }

## 说明

note-estimated-region = 税费因地区而异，此处按常见税率估算
note-hs-missing = 该商品没有海关编码（HS），关税无法确定
note-tariff-span = 视具体商品而定，关税税率介于 { $from } 和 { $to } 之间
note-tariff-old = 关税税率最近核对日期：{ DATE($date) }
note-unverified-rule = 所用规则中有一条尚未经官方来源确认
note-preference-possible = 如有原产地证明（{ $agreement }），关税可减少 { $saving }
note-tax-included-in-duty = 此处的税费已包含在关税中
note-rule-changes = { DATE($date) }起规则有变，若在此之后到货，费用可能增加或减少
note-excise = 该商品另有特别税，此处未计算
note-prohibited = 该商品不允许寄往该目的地
note-no-rules = 暂不支持计算该国家/地区的关税和税费
note-rate-missing = 缺少汇率：{ CURRENCY($currency) }
note-duty-unknown = 关税金额未知
note-tax-unknown = 税费金额未知
note-simplified-tariff = 小额包裹可能适用简易税率
note-yearly-limit = 每年仅有少数几件包裹可按此计算
note-home-tax-unknown = 未能扣除商家所在地的税
note-hs-unknown = 未查到该商品海关编码对应的关税税率
note-tariff-not-computable = 该商品的关税不只取决于价格和重量
note-measure-by-line = 是否加征关税取决于具体商品
note-measure-not-computable = 是否加征关税取决于商品的材质
note-origin-missing = 关税取决于原产地，但商品未注明原产地
note-preference-staged = 贸易协定的优惠税率未知
note-preference-not-applicable = 所注明的贸易协定不适用于该商品
note-territory = 该地区适用其他规则
