//! Enums whose values have one word each, the same in a request's JSON and in a rule file.

/// A value that JSON writes as one word out of a list.
pub(crate) trait Word: Copy + 'static {
    /// Every word.
    const NAMES: &'static [&'static str];

    /// The value of the word at a place in the list; the first value where there is no such place.
    fn at(index: usize) -> Self;
}

/// Declares an enum whose values have one word each in JSON.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident {
        $(#[$fdoc:meta])* $first:ident = $fword:literal
        $(, $(#[$vdoc:meta])* $variant:ident = $word:literal)* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $(#[$fdoc])* $first, $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every word, in the order of [`Self::ALL`].
            pub const WORDS: &[&str] = &[$fword, $($word),*];
            /// Every value.
            pub const ALL: &[$name] = &[$name::$first, $($name::$variant),*];

            /// The word in JSON.
            #[must_use]
            pub fn name(self) -> &'static str {
                Self::WORDS.get(self as usize).copied().unwrap_or_default()
            }
        }

        impl $crate::world::Word for $name {
            const NAMES: &'static [&'static str] = Self::WORDS;

            fn at(index: usize) -> Self {
                Self::ALL.get(index).copied().unwrap_or($name::$first)
            }
        }
    };
}

pub(super) use words;
