// Runs before anything of the page in a measured visit: keeps in window.__localized when the first and the last price
// became localized, in whole milliseconds since the navigation began (performance.timeOrigin).
(() => {
  const times = (window.__localized = { first: null, last: null });
  const look = (records) => {
    if (!records.some(({ target }) => target.matches("landfall-price[state=localized]"))) return;
    times.last = Math.round(performance.now());
    times.first ??= times.last;
  };
  new MutationObserver(look).observe(document, { subtree: true, attributeFilter: ["state"] });
})();
