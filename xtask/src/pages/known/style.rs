//! The figures and the lines of the table as a language writes them.

use serde_json::{Map, Value, json};

use super::{at, count, list, text};

/// Of a line's rules in force, the share from an authority, and that from anybody at all, in percent.
pub(super) fn shares(line: &Value) -> (u64, u64) {
    let rows = at(line, "rows");
    let (official, others, nobody) =
        (count(rows, "official"), count(rows, "third-party"), count(rows, "unverified"));
    let all = (official + others + nobody).max(1);
    (official * 100 / all, (official + others) * 100 / all)
}

/// A percentage as a number that can be compared.
fn thousandths(rate: &str) -> u64 {
    let digits = rate.replace(',', ".");
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let number = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let fraction = format!("{:0<3}", number(fraction));
    number(&format!("{whole}{}", fraction.get(..3).unwrap_or_default())).parse().unwrap_or_default()
}

/// How a language writes figures.
pub(super) struct Style {
    decimal: char,
}

impl Style {
    pub(super) fn of(language: &str) -> Style {
        Style { decimal: if language == "de" { ',' } else { '.' } }
    }

    /// `1000` as `1,000`, `1000.5 AED` as `1,000.5 AED`; with the signs of the language.
    fn figure(&self, plain: &str) -> String {
        let (number, rest) = plain.split_once(' ').map_or((plain, ""), |(number, rest)| (number, rest));
        let sign = number.ends_with('%');
        let digits = number.trim_end_matches('%');
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if !whole.bytes().all(|byte| byte.is_ascii_digit()) {
            return plain.to_owned();
        }
        let mut out = String::new();
        for (i, digit) in whole.chars().enumerate() {
            // A year-like figure of four digits needs its mark too: 1,500 EUR.
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push(if self.decimal == ',' { '.' } else { ',' });
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(self.decimal);
            out.push_str(fraction);
        }
        out.push_str(match (sign, self.decimal) {
            (false, _) => "",
            (true, ',') => "\u{202f}%",
            (true, _) => "%",
        });
        if rest.is_empty() { out } else { format!("{out}\u{a0}{rest}") }
    }

    fn number(&self, value: &Value, key: &str) -> String {
        self.figure(&count(value, key).to_string())
    }

    pub(super) fn totals(&self, totals: &Value) -> Value {
        let rows = at(totals, "rows");
        let all = count(rows, "official") + count(rows, "third-party") + count(rows, "unverified");
        let of = |part: u64| (part * 100 + all / 2) / all.max(1);
        json!({
            "countries": self.number(totals, "countries"),
            "withRules": self.number(totals, "withRules"),
            "full": self.number(totals, "full"),
            "tax": self.number(totals, "tax"),
            "rows": self.figure(&all.to_string()),
            "official": self.figure(&format!("{}%", of(count(rows, "official")))),
            "others": self.figure(&format!("{}%", of(count(rows, "third-party")))),
            "dutyRates": self.number(totals, "dutyRates"),
        })
    }

    fn limits(&self, of: &Value) -> Vec<Value> {
        let mut limits: Vec<(bool, Value)> = Vec::new();
        for limit in list(of, "freeUpTo") {
            let only = limit.get("only").and_then(Value::as_object).cloned().unwrap_or_default();
            let codes = |key: &str| {
                let list: Vec<&str> = only
                    .get(key)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                list.join("\u{a0}")
            };
            let member = |key: &str| only.get(key).and_then(Value::as_str).unwrap_or_default();
            let value = json!({
                "amount": self.figure(text(limit, "upTo")), "each": at(limit, "each"),
                "carrier": member("carrier"), "scheme": member("scheme"), "notScheme": member("notScheme"),
                "from": codes("shippedFrom"), "notFrom": codes("notShippedFrom"), "origin": codes("origin"),
                "hs": codes("hs"),
            });
            limits.push((!only.is_empty(), value));
        }
        // What holds for everybody stands first.
        limits.sort_by_key(|(conditional, _)| *conditional);
        limits.into_iter().map(|(_, value)| value).collect()
    }

    pub(super) fn market(&self, line: &Value, name: &str) -> Value {
        let (official, known) = shares(line);
        let taxes = list(at(line, "tax"), "standard");
        let (mut rates, mut taxes_called, mut by_region) = (Vec::new(), Vec::new(), false);
        for tax in taxes {
            let rate = self.figure(text(tax, "rate").split(' ').next().unwrap_or_default());
            let called = text(tax, "tax").split('-').next().unwrap_or_default().to_uppercase();
            by_region |= list(tax, "regions").next().is_some();
            if !rates.contains(&rate) {
                rates.push(rate);
            }
            if !taxes_called.contains(&called) {
                taxes_called.push(called);
            }
        }
        if by_region {
            // Provinces and states: the least and the most of one tax.
            rates.sort_by_key(|rate| thousandths(rate));
        }
        if by_region && rates.len() > 2 {
            rates = [rates.first(), rates.last()].into_iter().flatten().cloned().collect();
        }
        let others: Vec<String> =
            list(at(line, "tax"), "others").filter_map(Value::as_str).map(|rate| self.figure(rate)).collect();
        let duties: Vec<Value> = list(at(line, "duty"), "rates")
            .map(|rate| {
                let per_line = rate.get("per").is_some();
                let mut text = self.figure(text(rate, if per_line { "amount" } else { "rate" }));
                if let Some(less) = rate.get("less").and_then(Value::as_str) {
                    text.push_str(&format!(" − {}", self.figure(less)));
                }
                json!({"text": text, "perLine": per_line})
            })
            .collect();
        let schemes: Vec<Value> = list(line, "schemes")
            .map(|scheme| {
                let up_to = scheme.get("upTo").and_then(Value::as_str).map(|amount| self.figure(amount));
                json!({"name": at(scheme, "registration"), "amount": up_to, "each": at(scheme, "each")})
            })
            .collect();
        let agreements: Vec<&str> = list(line, "agreements").filter_map(Value::as_str).collect();
        let mut out = Map::new();
        let mut put = |key: &str, value: Value| out.insert(key.to_owned(), value);
        put("code", at(line, "country").clone());
        put("name", name.into());
        put("grade", at(line, "grade").clone());
        put("rates", rates.into());
        put("taxes", taxes_called.into());
        put("byRegion", by_region.into());
        put("others", others.into());
        put("taxFree", self.limits(at(line, "tax")).into());
        put("dutyFree", self.limits(at(line, "duty")).into());
        put("schemes", schemes.into());
        put("how", at(at(line, "duty"), "how").clone());
        put("partly", at(at(line, "duty"), "partlyUnknown").clone());
        put("measures", at(at(line, "duty"), "measures").clone());
        put("duties", duties.into());
        put("dutyRates", self.number(line, "dutyRates").into());
        put("agreements", agreements.into());
        put("papers", at(line, "papers").clone());
        put("territories", list(line, "territories").count().into());
        put("rows", at(line, "rows").clone());
        put("official", official.into());
        put("known", known.into());
        put("since", at(at(line, "since"), "latest").clone());
        put("checked", at(at(line, "checked"), "earliest").clone());
        Value::Object(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_the_language_writes_them() {
        let (english, german) = (Style { decimal: '.' }, Style { decimal: ',' });
        assert_eq!(english.figure("1275"), "1,275");
        assert_eq!(english.figure("1500 EUR"), "1,500\u{a0}EUR");
        assert_eq!(german.figure("219.99 EUR"), "219,99\u{a0}EUR");
        assert_eq!(german.figure("9.975%"), "9,975\u{202f}%");
        assert_eq!(english.figure("22/78"), "22/78");
    }
}
