### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## 费用明细

breakdown-heading = 费用明细 · { COUNTRY($country) }
breakdown-goods = 商品金额
breakdown-shipping = 运费
breakdown-insurance = 保险费
breakdown-duty = 关税

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [CN] 增值税
                [NO] 增值税（MVA）
               *[other] 增值税（VAT）
            }
        [octroi-de-mer] 入市税（octroi de mer）
        [other] 税费
       *[gst] { tax-name }
    }

breakdown-levy = 其他进口费用
breakdown-fee = 快递公司清关手续费
breakdown-total = 合计
breakdown-total-estimate = 预估合计
breakdown-rate-of = { $base } 的 { $rate }
breakdown-flat-of = { $lines } 类商品，每类 { $price }
breakdown-duty-free = 无需缴纳关税
amount-unknown = 暂不确定
amount-free = 免费
estimate-mark = 预估

## 关税税率

rate-per-unit =
    { $unit ->
        [kg] 每千克 { $price }
        [kg-100] 每 100 千克 { $price }
        [kg-1000] 每 1000 千克 { $price }
        [pair] 每双 { $price }
        [l] 每升 { $price }
       *[item] 每件 { $price }
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }，最低{ $limit }
rate-at-most = { $rate }，最高{ $limit }

## 何时付款、付给谁

pay-nothing-on-delivery = 收货时无需再付款
pay-on-delivery = 收货时需付 { $amount }
pay-on-delivery-unknown = 收货时可能需另付费用
pay-now-row = 现在支付
pay-on-delivery-row = 收货时支付

## 计算依据

working-open = 计算依据
working-rule = 规则 { $rule }
working-since = { DATE($date) }起适用
working-source = 来源：{ $source }
working-payer-seller = 下单时由商家收取
working-payer-recipient = 收货时收取
working-customs-value = 计税价格 { $amount }
working-data-date = 规则截至{ DATE($date) }
breakdown-disclaimer = 根据公开规则估算，最终金额以商家结账页面为准。

## 说明

note-rate-date =
    { $bank ->
        [ecb] 按欧洲央行 { DATE($date) }的汇率换算
       *[other] 按 { $source } { DATE($date) }的汇率换算
    }

note-estimated-region = 税费因地区而异，此处按常见税率估算
note-hs-missing = 该商品没有海关编码（HS），关税无法确定
note-tariff-span = 视具体商品而定，关税税率介于 { $from } 和 { $to } 之间
note-tariff-old = 关税税率最近核对日期：{ DATE($date) }
note-unverified-rule = 所用规则中有一条尚未经官方来源确认
note-preference-possible = 如有原产地证明（{ $agreement }），关税可减少 { $saving }
note-tax-included-in-duty = 此处的税费已包含在关税中
note-home-tax-removed = 已扣除商家所在地的税
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
note-other = 部分金额为估算
