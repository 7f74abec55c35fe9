//! True stories in real browsers, over WebDriver.
