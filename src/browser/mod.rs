//! The only web-sys and js-sys code: elements, detection, loading, storage, `Intl`, events.
