// The demo's own trick, for looking at a shop from any place and day: what the address asks for is laid over the clock and
// over landfall.json before the widget reads them. The widget knows nothing of it. Nothing is stored.
//
// ?country=DE  is Landfall's own.
// ?currency=CHF  prices in that currency.
// ?date=2026-12-24 or 2026-12-24T19:55  the clock starts there, in UTC, and runs on.
// ?incoterm=DDP, DAP or both  how the courier sends.
// <script type="application/json" id="lay">  what a page of the gallery lays over the configuration.
(() => {
  const asked = new URLSearchParams(location.search);
  const date = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.exec(asked.get("date") || "");
  const currency = /^[A-Z]{3}$/i.exec(asked.get("currency") || "");
  const incoterm = /^(DDP|DAP|both)$/i.exec(asked.get("incoterm") || "");
  const over = document.getElementById("lay");

  const start = date ? Date.parse(date[1] ? date[0] + "Z" : date[0] + "T14:00Z") : NaN;
  if (start) {
    const Clock = Date;
    const shift = start - Clock.now();
    window.Date = class Date extends Clock {
      constructor(...parts) {
        if (parts.length) super(...parts);
        else super(Clock.now() + shift);
      }
      static now() {
        return Clock.now() + shift;
      }
    };
  }

  if (!currency && !incoterm && !over) return;

  // Objects are laid over each other, everything else is replaced; null takes away.
  const laid = (below, above) => {
    if (!above || typeof above !== "object" || Array.isArray(above)) return above;
    const both = { ...(below && !Array.isArray(below) && typeof below === "object" ? below : {}) };
    for (const key in above) {
      if (above[key] === null) delete both[key];
      else both[key] = laid(both[key], above[key]);
    }
    return both;
  };

  const changed = (config) => {
    if (currency) {
      const markets = (config.markets ??= {});
      markets.default ??= {};
      for (const name in markets) markets[name].currency = currency[0].toUpperCase();
    }
    if (incoterm) {
      const word = incoterm[0].toLowerCase() === "both" ? "both" : incoterm[0].toUpperCase();
      for (const service of config.shipping || []) if (service.carrier === "courier") service.incoterm = word;
    }
    return over ? laid(config, JSON.parse(over.textContent)) : config;
  };

  const fetched = window.fetch;
  window.fetch = async (what, ...rest) => {
    const response = await fetched(what, ...rest);
    if (!response.ok || !/\/landfall\.json$/.test(new URL(what.url || what, location.href).pathname)) return response;
    const type = response.headers.get("content-type") || "";
    return new Response(JSON.stringify(changed(await response.json())), { headers: { "content-type": type } });
  };
})();
