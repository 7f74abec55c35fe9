### 简体中文。各条消息的含义和长度限制见 ../en/landfall.ftl。
### 尽量不用称呼，必要时用“您”；“国家/地区”并列使用。中文与金额、字母之间空一格，与日期、国名之间不空。

## 税种名称

tax-name =
    { $tax ->
        [vat] 增值税
        [gst]
            { $country ->
                [SG] 消费税（GST）
               *[other] 商品及服务税（GST）
            }
        [hst] 统一销售税（HST）
        [pst] 省销售税（PST）
        [qst] 魁北克销售税（QST）
        [jct] 消费税
        [jct-local] 地方消费税
        [sales-tax] 销售税
        [sst] 销售及服务税（SST）
        [icms] ICMS 税
        [igi] IGI 税
        [monofase] 单一环节税
        [pph] 所得税（PPh）
        [igic] IGIC 税
        [ipsi] IPSI 税
        [octroi-de-mer] 入市税
        [ilcci] ILCCI 税
       *[other] 税
    }

## 价格

price-approximate = 约 { $price }
price-approximate-spoken = 大约 { $price }
price-charged = 实际扣款 { $price }
price-tax-included = 含{ tax-name }
price-tax-excluded = 另加{ tax-name }
price-taxes-may-apply = 可能需缴纳关税和其他税费
price-was = 原价 { $price }
price-saving = 省 { $percent }
price-landed = 到手价 { $price }
price-landed-estimate = 到手价约 { $price }
price-landed-scope = 单独购买此商品，含运费
price-landed-unknown = 到手价暂时无法算出
price-rate-date = { DATE($date) }汇率

## 费用明细

breakdown-open = 包含哪些费用

## 国家/地区、货币、语言

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }，更改国家/地区、货币或语言
market-to-own = 商家原本的价格
market-to-local = 以 { $currency } 显示价格
