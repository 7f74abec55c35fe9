// The first script of every page in a story: keeps what a merchant would find in the console, in the order in which it
// came, in window.__log as {kind, text, stack}. Runs before anything of the page, so nothing is missed.
(() => {
  // Old libraries give every array a `toJSON`, which the driver of Firefox asks when it is given one.
  const list = () => Object.defineProperty([], "toJSON", { value: undefined });
  const log = (window.__log = list());
  const events = (window.__events = list());
  const text = (value) =>
    value instanceof Error ? `${value.name}: ${value.message}` : typeof value === "object" ? safeJson(value) : String(value);
  const safeJson = (value) => {
    try {
      return JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  for (const kind of ["error", "warn"]) {
    const original = console[kind];
    console[kind] = (...args) => {
      log.push({ kind, text: args.map(text).join(" ") });
      original.apply(console, args);
    };
  }
  // In the capture phase, so that a resource that fails to load is seen too (those events do not bubble).
  addEventListener(
    "error",
    (event) => {
      const source = event.target && (event.target.src || event.target.href);
      if (source) log.push({ kind: "resource", text: String(source) });
      else log.push({ kind: "uncaught", text: String(event.message), stack: event.error?.stack });
    },
    true,
  );
  addEventListener("unhandledrejection", (event) =>
    log.push({ kind: "rejection", text: text(event.reason), stack: event.reason?.stack }),
  );
  document.addEventListener("securitypolicyviolation", (event) =>
    log.push({ kind: "policy", text: `${event.effectiveDirective} ${event.blockedURI}` }),
  );
  for (const name of ["ready", "market:change", "quote:update", "checkout:start", "error"]) {
    document.addEventListener(`landfall:${name}`, (event) => events.push({ name, detail: event.detail ?? null }));
  }
})();
