### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## 费用明细

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
working-data-date = 按{ DATE($date) }的规则
breakdown-disclaimer = 根据公开规则估算，最终金额以商家结账页面为准。

## 说明

note-rate-date =
    { $bank ->
        [ecb] 按欧洲央行{ DATE($date) }的汇率换算
       *[other] 按 { $source } { DATE($date) }的汇率换算
    }

note-home-tax-removed = 已扣除商家所在地的税
note-other = 部分金额为估算
