//! Every public name, once: tags, attributes, parts, states, events, methods, custom properties, configuration keys,
//! note codes and categories. Renaming one breaks somebody's page.
//!
//! The shell (`www/landfall.js`), the README tables and the published types are tested against these tables. The
//! widget uses the constants; the tables with their sentences are only linked where something reads them.

/// A public name and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// As it is written on a page or in a file.
    pub name: &'static str,
    /// One sentence for the reference.
    pub about: &'static str,
}

/// A custom element.
#[derive(Clone, Copy, Debug)]
pub struct Element {
    /// Its tag; [`tag::ALL`] says what it shows.
    pub tag: &'static str,
    /// The attributes it reads, as written on the tag.
    pub attributes: &'static [&'static str],
    /// The pieces that `::part()` reaches.
    pub parts: &'static [&'static str],
}

/// Declares a module of constants and its table `ALL`, so that a name is written once.
macro_rules! names {
    ($(#[$doc:meta])* $module:ident { $($constant:ident = $name:literal: $about:literal,)+ }) => {
        $(#[$doc])*
        pub mod $module {
            use super::Name;
            $(#[doc = $about] pub const $constant: &str = $name;)+
            /// Every name, in the order of the reference.
            pub const ALL: &[Name] = &[$(Name { name: $name, about: $about }),+];
        }
    };
}

names! {
    /// Tags of the custom elements.
    tag {
        PRICE = "landfall-price": "A price in the visitor's money, by the market's convention; a breakdown on request.",
        MARKET = "landfall-market": "The picker of country, currency and language.",
        DELIVERY = "landfall-delivery": "When a parcel arrives.",
        NOTICE = "landfall-notice": "A greeting, a suggestion, a restriction or a threshold.",
        CART = "landfall-cart": "The cart summary.",
    }
}

names! {
    /// Attributes. An item attribute is also found on the nearest ancestor as `data-landfall-<attribute>`.
    attribute {
        AMOUNT = "amount": "The shop's price as a plain decimal: \"49.00\".",
        CURRENCY = "currency": "ISO 4217 code of the amount; the store's currency where it is absent.",
        COMPARE_AT = "compare-at": "The former price, as a plain decimal.",
        SKU = "sku": "The merchant's name for the item, matched by product rules.",
        HS = "hs": "Code of the Harmonized System, 6 to 10 digits.",
        ORIGIN = "origin": "ISO 3166 code of the country where the item was made.",
        WEIGHT = "weight": "Grams for one piece.",
        CATEGORY = "category": "Kind of goods, where taxes tell them apart.",
        QUANTITY = "quantity": "How many pieces; 1 where it is absent.",
        SHOW = "show": "\"price\" (default) or \"landed\": the item ordered alone, at the door; of a cart, its total there and nothing else.",
        BREAKDOWN = "breakdown": "Present: the working can be opened beside the price.",
        DISPLAY = "display": "\"button\" (default) or \"inline\".",
        SERVICE = "service": "The shipping service that is asked for.",
        COUNTDOWN = "countdown": "Present: the time left until the cut-off is shown.",
        TOPIC = "topic": "Which message is shown.",
        CHECKOUT = "checkout": "Where the checkout stands: the address that the cart's button hands the quote to.",
        METHOD = "method": "\"post\" (default) or \"get\": how the quote is handed over; get sends its name alone.",
        ITEMS = "items": "The lines as JSON, in place of child `<landfall-item>`s; as a property, the list itself.",
        EDITABLE = "editable": "Present: the shopper may change quantities.",
        DISCOUNT = "discount": "What is taken off the goods, as a plain decimal.",
        GIFT_CARD = "gift-card": "What a gift card pays, as a plain decimal: a payment, so the goods keep their value.",
        STATE = "state": "Set by Landfall on each of its elements; see the states.",
    }
}

names! {
    /// Values of the attribute `state`, which every element reflects.
    state {
        PENDING = "pending": "Landfall is not there yet; the page's own content is shown.",
        LOCALIZED = "localized": "What is shown is for the visitor's market.",
        ORIGINAL = "original": "The page's own content is right as it is, or the visitor asked for it.",
        ERROR = "error": "Something is wrong; the page's own content is shown and the console says why.",
    }
}

names! {
    /// Values of the attribute `topic`.
    topic {
        RESTRICTION = "restriction": "What the merchant's restrictions say about the goods in the visitor's country.",
        SUGGESTION = "suggestion": "Prices of the visitor's country, for those to choose who have not yet.",
        THRESHOLD = "threshold": "How far it is to free delivery, or to a limit from which duty is added.",
        RETURN = "return": "How returns work there, in the merchant's words.",
    }
}

names! {
    /// Pieces that a page's style sheet reaches with `::part()`.
    part {
        PRICE = "price": "All of a price.",
        AMOUNT = "amount": "The printed amount.",
        APPROXIMATE = "approximate": "Also on an amount that is converted and not what is charged.",
        CHARGED = "charged": "What is really charged, beside an approximate amount.",
        COMPARE_AT = "compare-at": "The former price.",
        SAVING = "saving": "How much less than the former price; hidden unless the page's style sheet gives it a display.",
        TAX = "tax": "Whether tax is in the price.",
        RATE_DATE = "rate-date": "The day of the exchange rate, where it is old.",
        WINDOW = "window": "A delivery window.",
        COUNTDOWN = "countdown": "Until when to order for that window.",
        BREAKDOWN = "breakdown": "The working of a landed price.",
        BREAKDOWN_BUTTON = "breakdown-button": "Opens the working.",
        BREAKDOWN_ROW = "breakdown-row": "One row of the working.",
        BREAKDOWN_TOTAL = "breakdown-total": "The last row of the working.",
        BUTTON = "button": "The picker's button.",
        DIALOG = "dialog": "The picker's dialog.",
        SEARCH = "search": "The picker's search field.",
        COUNTRIES = "countries": "The picker's list of countries.",
        COUNTRY = "country": "One country in the picker.",
        REASON = "reason": "What the market was assumed from.",
        ORIGINAL = "original": "The way back to the shop's own prices and language, beside the picker's button.",
        NOTICE = "notice": "All of a notice.",
        MESSAGE = "message": "What a notice says.",
        ACCEPT = "accept": "The button that takes a suggestion.",
        DECLINE = "decline": "The button that leaves a suggestion for this page.",
        NEVER = "never": "The button that leaves it for good.",
        LINES = "lines": "The lines of a cart.",
        LINE = "line": "One line of a cart.",
        QUANTITY = "quantity": "How many pieces, with the buttons that change it.",
        SERVICES = "services": "The shipping services.",
        PAYING = "paying": "The choice to pay duty and tax now or on delivery.",
        OPTION = "option": "One service, or one way to pay.",
        MARK = "mark": "\"Cheapest\" or \"fastest\", on a service.",
        PLACE = "place": "The field for a region or postal code.",
        SUMMARY = "summary": "The total with all that belongs to it.",
        TOTAL = "total": "The total of a cart.",
        PAY = "pay": "What is left to pay on delivery.",
        ROW = "row": "One row of the sum.",
        PAYMENTS = "payments": "The ways to pay that the merchant names.",
        PAPERS = "papers": "What the recipient will need.",
        CHECKOUT = "checkout": "The button to the checkout.",
    }
}

names! {
    /// DOM events. They bubble to `document` and their `detail` is plain JSON; `on()` takes the name after the prefix.
    event {
        READY = "landfall:ready": "The widget runs; detail: version and market.",
        MARKET_CHANGE = "landfall:market:change": "The market is known or another one; detail: market, with its reason.",
        QUOTE_UPDATE = "landfall:quote:update": "An element has a new quote; detail: the quote.",
        CHECKOUT_START = "landfall:checkout:start": "The shopper goes to the checkout; cancelable; detail: the quote.",
        ERROR = "landfall:error": "Something went wrong; detail: code, message and, where there is one, file.",
    }
}

/// What every event's name begins with.
pub const EVENT_PREFIX: &str = "landfall:";

names! {
    /// Codes in the detail of `landfall:error`.
    error {
        SCRIPT = "script": "A file of the widget could not be loaded or started.",
        CONFIG = "config": "The configuration could not be loaded, or a value in it is wrong.",
        RATES = "rates": "The exchange rates could not be loaded, or are too old.",
        MARKET = "market": "The rules of a country could not be loaded.",
        CATALOGUE = "catalogue": "A file of the packed catalogue could not be loaded, or is wrong.",
        LOCALE = "locale": "The words of a language could not be loaded, or some of them are wrong.",
        ATTRIBUTE = "attribute": "An element's attribute is wrong.",
        PAGE = "page": "Prices of the page that could not be read for certain stay as they are.",
        QUOTE = "quote": "A quote could not be made.",
        FAULT = "fault": "A fault of Landfall itself; it stopped, the page shows its own content.",
    }
}

names! {
    /// Members of `window.landfall`.
    api {
        VERSION = "version": "The release.",
        READY = "ready": "A promise, kept when the widget runs.",
        MARKET = "market": "{country, currency, language, reason}; null before the widget is ready.",
        SET_MARKET = "setMarket": "Changes the market: {country, currency, language, region, postalCode, original}; null forgets the choice.",
        MARKETS = "markets": "The countries that the shop sends to, each with its currency.",
        QUOTE = "quote": "The landed cost of a request; a promise.",
        VERIFY = "verify": "Whether a quote is the answer to a request; a promise.",
        PRICE = "price": "An amount as the visitor reads it.",
        REFRESH = "refresh": "Reads the elements inside a node again.",
        STOP = "stop": "Gives the page back as it was.",
        ON = "on": "Calls a function at an event; gives a function that ends it.",
        PUSH = "push": "Calls a function with the API as soon as it is ready.",
    }
}

names! {
    /// CSS custom properties.
    property {
        ACCENT = "--landfall-accent": "The one accent; the page's link colour where it is not set.",
        ON_ACCENT = "--landfall-on-accent": "Text on the accent: that of the cart's button.",
        RADIUS = "--landfall-radius": "Corner radius of buttons, fields and the dialog.",
        GAP = "--landfall-gap": "The space between pieces.",
        LINE = "--landfall-line": "Colour of hairlines.",
        SURFACE = "--landfall-surface": "Ground of the dialog and of an open breakdown.",
        TEXT = "--landfall-text": "Text on that ground.",
        SHADOW = "--landfall-shadow": "Shadow of the dialog.",
        NOTES = "--landfall-notes": "`none` leaves a price its amount alone, without what is charged, tax and the day of the rate: for former prices.",
    }
}

names! {
    /// Why a country was chosen.
    reason {
        URL = "url": "The page's address names it.",
        SAVED = "saved": "The shopper chose it earlier.",
        CHOSEN = "chosen": "The shopper or the page's script chose it just now.",
        MERCHANT = "merchant": "The shop's page names it.",
        TIME_ZONE = "time-zone": "The browser's time zone.",
        LANGUAGES = "languages": "The browser's languages.",
        STORE = "store": "Nothing else is known: the store's own.",
    }
}

names! {
    /// Attributes of the script tag that are not configuration keys.
    script {
        CONFIG = "data-config": "Where the configuration stands.",
        COUNTRY = "data-country": "The visitor's country, for merchants whose edge knows it.",
        LOAD = "data-load": "\"visible\", \"idle\" or \"interaction\": when the widget starts.",
        TIME_LIMIT = "data-time-limit": "Seconds after which a file counts as missing; 8 unless set.",
        SHIP_FROM = "data-ship-from": "The same as data-store-country.",
        CURRENCY = "data-currency": "The same as data-store-currency.",
    }
}

/// The configuration keys that a short attribute of the script tag stands for.
pub const SHORT_ATTRIBUTES: &[(&str, &str)] =
    &[(script::SHIP_FROM, "store.country"), (script::CURRENCY, "store.currency")];

/// The tag of a line inside `<landfall-cart>`: item attributes, and its text as the name. No element of ours.
pub const ITEM: &str = "landfall-item";

names! {
    /// Fields of the form that takes a cart to the checkout.
    field {
        QUOTE_ID = "landfall-quote-id": "The quote's name.",
        QUOTE = "landfall-quote": "The quote as JSON, with its request; the detail of landfall:checkout:start. Only by POST.",
    }
}

/// `<meta name="…">` with the visitor's country, the same as `data-country` on the script tag.
pub const COUNTRY_META: &str = "landfall:country";

/// The key in `localStorage`; it is written only after a choice.
pub const STORAGE_KEY: &str = "landfall:market";

/// What stands before an item attribute that an ancestor carries for everything inside it.
pub const ANCESTOR_PREFIX: &str = "data-landfall-";

names! {
    /// Keys of `landfall.json`, as paths. Those with a plain value also work on the script tag; see
    /// [`script_attribute`].
    config {
        STORE_COUNTRY = "store.country": "Where parcels leave from.",
        STORE_CURRENCY = "store.currency": "The currency of the shop's prices.",
        STORE_TIME_ZONE = "store.timeZone": "IANA time zone of the cut-off times.",
        STORE_PRICES_INCLUDE_TAX = "store.pricesIncludeTax": "Whether the shop's prices contain the tax of its own country.",
        STORE_EXPORT_PRICES = "store.exportPrices": "\"same\" or \"net\": what an export does with that tax.",
        STORE_REGISTRATIONS = "store.registrations": "Schemes under which the shop collects import tax.",
        STORE_CHARGE_IN = "store.chargeIn": "\"store\" or \"local\": the currency that is really charged.",
        MARKETS = "markets": "Defaults and settings by country.",
        ROUNDING = "rounding": "Endings and steps of charged prices.",
        PRODUCTS = "products": "Rules that give items their customs data.",
        CATALOGUE = "catalogue": "The folder that landfall pack wrote: looked up for what the page does not say of a SKU.",
        SHIPPING = "shipping": "Services, prices and transit times.",
        RESTRICTIONS = "restrictions": "What may not go where.",
        DETECTION_URL = "detection.url": "The parameter of the page's address that names a country; \"country\" unless set.",
        DETECTION_TIME_ZONE = "detection.timeZone": "Whether the time zone counts.",
        DETECTION_LANGUAGES = "detection.languages": "Whether the browser's languages count.",
        DETECTION_LANGUAGE = "detection.language": "\"page\" or \"visitor\": whose language the words are in.",
        LOCALIZE = "localize": "\"auto\", \"suggest\" or \"manual\".",
        PAGE_ADOPT = "page.adopt": "How prices are found on pages without elements.",
        PAGE_CART = "page.cart": "How the lines of a cart without elements are found, and where its summary is put.",
        PAGE_ADD_TO_CART = "page.addToCart": "Selector of the buttons that a blocking restriction disables.",
        RATES_URL = "rates.url": "Where the exchange rates stand; rates.json beside the script unless set.",
        RATES_MARK_AFTER = "rates.markAfterDays": "From which age a price is marked with its rate's date; 7 unless set.",
        RATES_STORE_PRICE_AFTER = "rates.storePriceAfterDays": "From which age the store's own price is shown instead; 45 unless set.",
        MESSAGES = "messages": "The merchant's own message files by language.",
    }
}

names! {
    /// Kinds of goods that taxes tell apart.
    category {
        STANDARD = "standard": "Anything without a rule of its own.",
        APPAREL = "apparel": "Clothing.",
        CHILDRENS_CLOTHING = "childrens-clothing": "Clothing for children.",
        FOOTWEAR = "footwear": "Shoes.",
        BOOKS = "books": "Printed books.",
        EBOOKS = "ebooks": "Electronic books.",
        NEWSPAPERS = "newspapers": "Newspapers and magazines.",
        FOOD = "food": "Food.",
        MEDICINE = "medicine": "Medicine.",
        COSMETICS = "cosmetics": "Cosmetics and soap.",
        ELECTRONICS = "electronics": "Electronic devices.",
        JEWELLERY = "jewellery": "Jewellery and watches.",
        TOYS = "toys": "Toys and games.",
        ART = "art": "Works of art and antiques.",
        DIGITAL = "digital": "Delivered by wire: no customs.",
    }
}

names! {
    /// Codes of the notes in a quote. The words know each as `note-<code>`.
    note {
        RATE_DATE = "rate-date": "An exchange rate was used; its source and day.",
        RATE_MISSING = "rate-missing": "An exchange rate is missing.",
        ESTIMATED_REGION = "estimated-region": "Tax depends on the region; a typical one was used.",
        HS_MISSING = "hs-missing": "An item has no customs code where a rule asks for one.",
        TARIFF_SPAN = "tariff-span": "The tariff has several rates under the code given.",
        TARIFF_OLD = "tariff-old": "A duty rate was checked more than 24 months ago.",
        UNVERIFIED_RULE = "unverified-rule": "A rule used is not confirmed by an official source.",
        PREFERENCE_POSSIBLE = "preference-possible": "A trade agreement could lower the duty.",
        TAX_INCLUDED_IN_DUTY = "tax-included-in-duty": "The rate of the duty contains the tax.",
        HOME_TAX_REMOVED = "home-tax-removed": "The tax of the shop's country was taken off.",
        RULE_CHANGES = "rule-changes": "A rule changes while the parcel is under way.",
        EXCISE = "excise": "Special taxes are not worked out.",
        PROHIBITED = "prohibited": "The goods may not be sent there.",
        NO_RULES = "no-rules": "The country has no rules in the data.",
        DUTY_UNKNOWN = "duty-unknown": "The duty is not known.",
        TAX_UNKNOWN = "tax-unknown": "The tax is not known.",
        HOME_TAX_UNKNOWN = "home-tax-unknown": "The tax of the shop's country is not known, so it was not taken off.",
        HS_UNKNOWN = "hs-unknown": "The data has no duty rate for the customs code.",
        TARIFF_NOT_COMPUTABLE = "tariff-not-computable": "The duty is written in a way that cannot be worked out.",
        MEASURE_BY_LINE = "measure-by-line": "A further duty depends on more digits than the code given has.",
        MEASURE_NOT_COMPUTABLE = "measure-not-computable": "A further duty depends on what a request does not say.",
        ORIGIN_MISSING = "origin-missing": "Further duties depend on where an item was made, and nobody says.",
        PREFERENCE_STAGED = "preference-staged": "The rate of the trade agreement claimed is not in the data.",
        PREFERENCE_NOT_APPLICABLE = "preference-not-applicable": "The trade agreement claimed does not cover the item.",
        TERRITORY = "territory": "The postal code or region lies where other rules hold, which the data does not have.",
        YEARLY_LIMIT = "yearly-limit": "Only so many parcels a year are treated like this; nobody counts them here.",
        SIMPLIFIED_TARIFF = "simplified-tariff": "A simplified tariff may apply that the data does not have.",
    }
}

names! {
    /// What a customs declaration needs: `code` in the rows `papers` of a rule file, and in `landfall papers`.
    paper {
        DESCRIPTION = "description": "What the goods are, in plain words.",
        HS_6 = "hs-6": "The customs code, six digits.",
        HS_8 = "hs-8": "The customs code, eight digits.",
        HS_10 = "hs-10": "The customs code, ten digits.",
        ORIGIN = "origin": "The country where the goods were made.",
        NET_WEIGHT = "net-weight": "What the goods weigh without their packing.",
        PRODUCT_IDENTIFIERS = "product-identifiers": "The seller's, the maker's and the standard number of each product.",
        KR_CUSTOMS_CODE = "kr-customs-code": "The customs clearance code of a person in South Korea.",
        BR_CPF = "br-cpf": "The taxpayer number of a person in Brazil.",
        BR_CNPJ = "br-cnpj": "The taxpayer number of a company in Brazil.",
        IDENTITY_NUMBER = "identity-number": "The number of an identity card, residence permit or passport.",
        TAX_NUMBER = "tax-number": "The number under which the recipient pays taxes.",
        IMPORTER_NUMBER = "importer-number": "The number that the customs know an importer by.",
        KYC = "kyc": "Papers that prove the recipient's identity and address.",
        REAL_NAME_CHECK = "real-name-check": "The recipient confirms the parcel under their real name.",
        IMPORT_DECLARATION = "import-declaration": "The recipient declares the goods, or has a broker do it.",
    }
}

names! {
    /// Forms that go with a parcel: `forms` in `data/papers.toml`, and in `landfall papers`.
    form {
        CN22 = "cn22": "The short declaration of the posts, CN 22.",
        CN23 = "cn23": "The long declaration of the posts, CN 23.",
        CN22_OR_CN23 = "cn22-or-cn23": "CN 22 up to 300 special drawing rights and 2 kg, CN 23 above either.",
        COMMERCIAL_INVOICE = "commercial-invoice": "An invoice for the customs.",
    }
}

/// Attributes that describe an item; the ancestors of an element can carry them too.
pub const ITEM_ATTRIBUTES: &[&str] = &[
    attribute::AMOUNT,
    attribute::CURRENCY,
    attribute::COMPARE_AT,
    attribute::SKU,
    attribute::HS,
    attribute::ORIGIN,
    attribute::WEIGHT,
    attribute::CATEGORY,
    attribute::QUANTITY,
];

/// Attributes whose JSON key has another name. All others have one name.
pub const JSON_KEYS: &[(&str, &str)] =
    &[(attribute::HS, "hsCode"), (attribute::WEIGHT, "weightGrams"), (attribute::COMPARE_AT, "compareAt")];

/// The custom elements.
pub const ELEMENTS: &[Element] = &[
    Element {
        tag: tag::PRICE,
        attributes: &[
            attribute::AMOUNT,
            attribute::CURRENCY,
            attribute::COMPARE_AT,
            attribute::SKU,
            attribute::HS,
            attribute::ORIGIN,
            attribute::WEIGHT,
            attribute::CATEGORY,
            attribute::QUANTITY,
            attribute::SHOW,
            attribute::BREAKDOWN,
        ],
        parts: &[
            part::PRICE,
            part::AMOUNT,
            part::APPROXIMATE,
            part::CHARGED,
            part::COMPARE_AT,
            part::SAVING,
            part::TAX,
            part::RATE_DATE,
            part::BREAKDOWN,
            part::BREAKDOWN_BUTTON,
            part::BREAKDOWN_ROW,
            part::BREAKDOWN_TOTAL,
        ],
    },
    Element {
        tag: tag::MARKET,
        attributes: &[attribute::DISPLAY],
        parts: &[
            part::BUTTON,
            part::ORIGINAL,
            part::DIALOG,
            part::SEARCH,
            part::COUNTRIES,
            part::COUNTRY,
            part::REASON,
        ],
    },
    Element {
        tag: tag::DELIVERY,
        attributes: &[
            attribute::AMOUNT,
            attribute::CURRENCY,
            attribute::COMPARE_AT,
            attribute::SKU,
            attribute::HS,
            attribute::ORIGIN,
            attribute::WEIGHT,
            attribute::CATEGORY,
            attribute::QUANTITY,
            attribute::SERVICE,
            attribute::COUNTDOWN,
        ],
        parts: &[part::WINDOW, part::COUNTDOWN],
    },
    Element {
        tag: tag::NOTICE,
        attributes: &[
            attribute::AMOUNT,
            attribute::CURRENCY,
            attribute::COMPARE_AT,
            attribute::SKU,
            attribute::HS,
            attribute::ORIGIN,
            attribute::WEIGHT,
            attribute::CATEGORY,
            attribute::QUANTITY,
            attribute::TOPIC,
        ],
        parts: &[part::NOTICE, part::MESSAGE, part::ACCEPT, part::DECLINE, part::NEVER],
    },
    Element {
        tag: tag::CART,
        attributes: &[
            attribute::CHECKOUT,
            attribute::METHOD,
            attribute::ITEMS,
            attribute::EDITABLE,
            attribute::CURRENCY,
            attribute::DISCOUNT,
            attribute::GIFT_CARD,
            attribute::SHOW,
        ],
        parts: &[
            part::LINES,
            part::LINE,
            part::QUANTITY,
            part::SERVICES,
            part::PAYING,
            part::OPTION,
            part::MARK,
            part::WINDOW,
            part::PLACE,
            part::SUMMARY,
            part::TOTAL,
            part::AMOUNT,
            part::APPROXIMATE,
            part::CHARGED,
            part::PAY,
            part::ROW,
            part::PAYMENTS,
            part::PAPERS,
            part::CHECKOUT,
        ],
    },
];

/// The attribute of the script tag that sets a configuration key: its path in kebab case.
///
/// ```
/// assert_eq!(landfall::contract::script_attribute("store.pricesIncludeTax"), "data-store-prices-include-tax");
/// ```
#[must_use]
pub fn script_attribute(path: &str) -> String {
    let mut name = String::from("data-");
    for letter in path.chars() {
        match letter {
            '.' => name.push('-'),
            upper if upper.is_ascii_uppercase() => {
                name.push('-');
                name.push(upper.to_ascii_lowercase());
            }
            other => name.push(other),
        }
    }
    name
}
