//! Official tariff and rate files into rows; tool only.
