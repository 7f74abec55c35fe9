//! Which currencies a sign may mean. A sign never says which currency it is; it can only contradict what is stated.

use crate::money::Currency;

use super::lexer::is_letter;

/// Currencies, and the signs that may stand for any of them; `_` is a blank.
const SIGNS: &str = "\
    USD: US$ US_$ U.S._$ U$S\n\
    CAD: CA_$ CA$\n\
    AUD: AU_$ AU$ A$\n\
    NZD: NZ_$ NZ$\n\
    HKD: HK_$ HK$\n\
    TWD: NT_$ NT$\n\
    CAD NIO: C$\n\
    MXN: MX$\n\
    SGD: SG$ S$\n\
    BRL: R$\n\
    JMD: J$\n\
    TTD: TT$\n\
    UYU: $U\n\
    USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BND BBD BSD BZD BMD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD DOP CVE NIO BRL: $\n\
    EUR: € Euro euro\n\
    EGP: EGP E£ £E ج.م\n\
    GBP EGP LBP SYP SDG SSP GIP FKP SHP: £\n\
    CNY: CN¥\n\
    JPY: JP¥ 円 日圓\n\
    JPY CNY: ¥ ￥\n\
    CNY TWD HKD: 元\n\
    INR: ₹\n\
    INR PKR LKR NPR MUR SCR: ₨ Rs. Rs\n\
    INR NPR: रु\n\
    KRW KPW: ₩\n\
    KRW: ￦ 원\n\
    RUB: ₽\n\
    RUB BYN: руб. руб\n\
    BYN ETB: Br\n\
    UAH: ₴ грн. грн\n\
    KZT: ₸\n\
    TRY: ₺ TL\n\
    AZN: ₼\n\
    GEL: ₾\n\
    AMD: ֏\n\
    ILS: ₪ ש\"ח\n\
    PLN: zł zl\n\
    CZK: Kčs Kč\n\
    HUF: Ft\n\
    RON MDL: lei Lei leu\n\
    RSD: RSD дин. din.\n\
    BAM: KM\n\
    MKD: ден. ден\n\
    DKK SEK NOK ISK: kr. kr Kr. Kr\n\
    CHF: SFr. SFr Fr. Fr fr.\n\
    THB: ฿ บาท\n\
    VND: ₫ đ\n\
    PHP CUP: ₱\n\
    MYR: RM\n\
    IDR: Rp. Rp\n\
    BDT: ৳\n\
    LKR: රු\n\
    MNT: ₮\n\
    LAK: ₭\n\
    KHR: ៛\n\
    ZAR: R\n\
    KES: KSh Ksh\n\
    TZS: TSh\n\
    UGX: USh\n\
    NGN: ₦\n\
    GHS: GH₵ ₵\n\
    XOF XAF: FCFA CFA\n\
    AED: د.إ د.إ. Dhs\n\
    AED MAD: درهم\n\
    SAR: ر.س ر.س.\n\
    SAR QAR OMR YER: ريال\n\
    SAR IRR OMR QAR YER: ﷼\n\
    QAR: ر.ق\n\
    KWD: د.ك\n\
    BHD: د.ب\n\
    MAD AED: DH\n\
    PEN: S/. S/\n\
    BOB VES: Bs. Bs\n\
    PYG: ₲\n\
    CRC: ₡\n\
    GTQ: Q\n\
    PAB: B/.\n\
";

/// The sign that a text begins with, in bytes, and whether it may mean the currency. The longest counts, and a word only
/// as a whole: that no letter stands before it is the caller's business.
pub(super) fn begins(text: &str, currency: Currency) -> Option<(usize, bool)> {
    let mut longest: Option<(usize, bool)> = None;
    for (codes, signs) in SIGNS.split('\n').filter_map(|line| line.split_once(':')) {
        for sign in signs.split(' ').filter(|sign| !sign.is_empty()) {
            let length = sign.len();
            if longest.is_none_or(|(known, _)| known < length) && stands(text, sign) && is_whole(text, length)
            {
                longest = Some((length, codes.split(' ').any(|code| code == currency.code())));
            }
        }
    }
    let code = || {
        let code = text.get(..3)?;
        Currency::try_new(code).ok()?;
        is_whole(text, 3).then_some((3, code == currency.code()))
    };
    longest.or_else(code)
}

/// Whether a text begins with a sign.
fn stands(text: &str, sign: &str) -> bool {
    let mut own = text.bytes();
    sign.bytes().all(|byte| own.next() == Some(if byte == b'_' { b' ' } else { byte }))
}

/// Whether a word does not go on after its first bytes.
fn is_whole(text: &str, length: usize) -> bool {
    text.split_at_checked(length).is_some_and(|(sign, rest)| {
        !(sign.chars().next_back().is_some_and(is_letter) && rest.chars().next().is_some_and(is_letter))
    })
}
