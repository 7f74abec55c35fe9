//! Kinds of variables: what the source's comments call them, and what a message may do with each.

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An amount with its currency.
    Money,
    /// A percentage.
    Percent,
    /// A number that is not selected by.
    Number,
    /// A whole number, which plural forms go by.
    Count,
    /// A day.
    Date,
    /// A range of days.
    Dates,
    /// A length of time.
    Duration,
    /// Several texts.
    List,
    /// A country's ISO code.
    Country,
    /// A currency's ISO code.
    Currency,
    /// A language's tag.
    Language,
    /// One of a few words, which variants go by.
    Word,
    /// A text, printed as it is.
    Text,
}

impl Kind {
    /// All kinds with their names in comments.
    pub const ALL: [(Kind, &'static str); 13] = [
        (Kind::Money, "money"),
        (Kind::Percent, "percent"),
        (Kind::Number, "number"),
        (Kind::Count, "count"),
        (Kind::Date, "date"),
        (Kind::Dates, "dates"),
        (Kind::Duration, "duration"),
        (Kind::List, "list"),
        (Kind::Country, "country"),
        (Kind::Currency, "currency"),
        (Kind::Language, "language"),
        (Kind::Word, "word"),
        (Kind::Text, "text"),
    ];

    /// The kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)
    }

    /// Its name in comments.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }

    /// Whether a message may choose a variant by it.
    pub(super) fn is_selectable(self) -> bool {
        matches!(
            self,
            Self::Count | Self::Country | Self::Currency | Self::Language | Self::Word | Self::Text
        )
    }

    /// The function that makes a name of it, where printing it alone would show a code.
    pub(super) fn naming(self) -> Option<&'static str> {
        match self {
            Self::Country => Some("COUNTRY"),
            Self::Language => Some("LANGUAGE"),
            _ => None,
        }
    }
}
