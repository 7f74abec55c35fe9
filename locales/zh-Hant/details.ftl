### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## 費用明細

breakdown-heading = 應付金額 · { COUNTRY($country) }
breakdown-goods = 商品金額
estimate-mark = 預估

## 計算方式

working-customs-value = 完稅價格 { $amount }

## 說明

note-estimated-region = 稅金因地區而異，此處以常見稅率估算
note-hs-missing = 這件商品沒有稅則號別（HS），關稅無法確定
note-tariff-span = 關稅稅率視商品細項而定，介於 { $from } 與 { $to } 之間
note-tariff-old = 關稅稅率最近查核日期：{ DATE($date) }
note-unverified-rule = 所用規定中有一項尚未經官方來源確認
note-preference-possible = 若有原產地證明（{ $agreement }），關稅可減少 { $saving }
note-tax-included-in-duty = 此處的稅金已包含在關稅內
note-rule-changes = { DATE($date) }起規定變更，若在此之後到貨，費用可能增加或減少
note-excise = 這件商品另有特別的稅，此處未計入
note-prohibited = 這件商品不得寄往該目的地
note-no-rules = 目前還無法計算這個國家/地區的關稅及稅金
note-rate-missing = 缺少匯率：{ CURRENCY($currency) }
note-duty-unknown = 關稅金額不明
note-tax-unknown = 稅金金額不明
note-simplified-tariff = 小額包裹可能適用簡易稅率
note-yearly-limit = 每年只有少數幾件包裹適用
note-home-tax-unknown = 無法扣除商店所在地的稅
note-hs-unknown = 查無這件商品稅則號別的關稅稅率
note-tariff-not-computable = 這件商品的關稅不只取決於價格與重量
note-measure-by-line = 是否加徵關稅視商品細項而定
note-measure-not-computable = 是否加徵關稅視商品材質而定
note-origin-missing = 關稅視原產地而定，但商品未註明原產地
note-preference-staged = 貿易協定的優惠稅率不明
note-preference-not-applicable = 所註明的貿易協定不適用於這件商品
note-territory = 這個地區適用不同的規定
