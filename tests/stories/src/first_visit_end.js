// The body of a function: what a measured visit came to, or null while something is still on its way. Bytes are those of
// the bodies as they travelled; what came from a cache did not travel.
const prices = [...document.querySelectorAll("landfall-price")];
const is = (state) => prices.filter((price) => price.getAttribute("state") === state).length;
const waiting = is(null) + is("pending");
if (document.readyState !== "complete" || !prices.length || waiting) return null;
const files = ["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind));
const bytes = files.reduce((sum, file) => sum + (file.transferSize ? file.encodedBodySize : 0), 0);
return { ...window.__localized, localized: is("localized"), prices: prices.length, bytes };
