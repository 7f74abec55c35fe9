// Puts texts where a page can put them, and looks at everything afterwards: what a component builds, what the page had,
// what every object has. `hacked` is what hostile texts call.
window.hacks = 0;
window.progress = null;
window.done = undefined;
function hacked() {
  window.hacks += 1;
}

window.injections = (() => {
  const GOODS = {
    amount: "49.00",
    currency: "USD",
    "compare-at": "60.00",
    sku: "TOTE",
    hs: "420222",
    origin: "VN",
    weight: "420",
    category: "apparel",
    quantity: "2",
  };
  const LINES = [{ id: "a", name: "Tote", unitPrice: { amount: "49.00", currency: "USD" }, quantity: 2 }];
  const BASE = {
    "landfall-price": { ...GOODS, show: "landed", breakdown: "" },
    "landfall-market": {},
    "landfall-delivery": { ...GOODS, service: "express", countdown: "" },
    "landfall-notice": { ...GOODS, topic: "threshold" },
    "landfall-cart": { checkout: "/story/nothing.html", currency: "USD", items: JSON.stringify(LINES) },
  };
  // What every object of the page has, by name.
  const classes = [Object, Array, Function, String, Number, Promise, Map, Set, Element, HTMLElement, Node, Event];
  const ownNames = () => classes.map((one) => Reflect.ownKeys(one.prototype).map(String).join());
  const globals = () => Object.keys(window).join();
  const before = { names: ownNames() };

  const inside = (host) => {
    const found = [];
    const walk = (root) => {
      for (const element of root.querySelectorAll("*")) {
        found.push(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    if (host.shadowRoot) walk(host.shadowRoot);
    return found;
  };
  // What stands in an element's shadow tree: tags, each with the attributes it has.
  // Those that only say something of the element itself come and go.
  const PLAIN = /^(aria-[a-z]+|class|part|lang|dir|hidden|disabled|selected|checked|value|role|type|id)$/;
  const shape = (host) => inside(host).flatMap(({ localName, attributes }) => [
    localName,
    ...[...attributes].filter(({ name }) => !PLAIN.test(name)).map(({ name }) => `${localName} ${name}`),
  ]);
  const hosts = (root) => [...root.querySelectorAll(Object.keys(BASE).join())];

  // What may stand there: as the page's own elements build it, in all the states that `add` was called in.
  const known = {};
  const add = (root = document) => {
    for (const host of hosts(root)) {
      const names = (known[host.localName] ??= new Set(["slot"]));
      for (const name of shape(host)) names.add(name);
    }
  };

  // Everything that should not be, in words. `allowed` are further names of what stands in shadow trees.
  const look = (root = document) => {
    const wrong = [];
    if (window.hacks) wrong.push(`${window.hacks} hostile scripts ran`);
    for (const host of hosts(root)) {
      const names = new Set(shape(host).filter((name) => !known[host.localName]?.has(name)));
      if (names.size) wrong.push(`<${host.localName}> ${host.dataset.what ?? host.id} has ${[...names]}`);
      for (const element of inside(host)) {
        const { href, action } = element;
        if (element.hasAttribute("href") && !(href.startsWith("https://") && element.textContent === element.getAttribute("href"))) {
          wrong.push(`a link to ${href} that reads ${element.textContent}`);
        }
        if (element.hasAttribute("action") && !/^https?:/.test(action)) wrong.push(`a form for ${action}`);
        for (const { name } of element.attributes) if (/^(on|style$|src)/.test(name)) wrong.push(`an attribute ${name}`);
      }
    }
    const strange = document.querySelectorAll("img, iframe:not([data-own]), object, embed, video, audio, link, base, [onerror], [onload]");
    for (const element of strange) wrong.push(`the page has ${element.outerHTML}`);
    const names = ownNames();
    names.forEach((list, nth) => {
      if (list !== before.names[nth]) wrong.push(`${classes[nth].name}.prototype has other members: ${list}`);
    });
    for (const name in {}) wrong.push(`every object has ${name}`);
    if ({}.polluted !== undefined) wrong.push("every object is polluted");
    if (before.globals && globals() !== before.globals) wrong.push(`globals are ${globals()}`);
    return [...new Set(wrong)].slice(0, 20);
  };

  const settled = async (list) => {
    const until = performance.now() + 60000;
    while (list.some((element) => [null, "pending"].includes(element.getAttribute("state")))) {
      if (performance.now() > until) throw Error("elements stay pending");
      await new Promise((go) => setTimeout(go, 20));
    }
  };
  const drawn = () => new Promise((go) => setTimeout(() => requestAnimationFrame(() => setTimeout(go)), 30));

  // Every text in every one of these attributes of an element (or in one of them, in turn), each in an element of its own. What the page wrote inside
  // has to stay.
  const attributes = async (tag, names, texts, inTurn) => {
    const stage = document.getElementById("stage");
    const list = [];
    // Thousands of lines, of which each is told elsewhere; and nobody looks at the stage.
    const { error, warn } = console;
    Object.assign(console, { error() {}, warn() {} });
    stage.hidden = true;
    for (const [place, name] of names.entries()) {
      for (const [nth, text] of texts.entries()) {
        if (inTurn && nth % names.length !== place) continue;
        const element = document.createElement(tag);
        for (const [known, value] of Object.entries(BASE[tag])) element.setAttribute(known, value);
        let around = element;
        if (name.startsWith("data-landfall-")) {
          element.removeAttribute(name.slice(14));
          around = document.createElement("div");
          around.append(element);
          around.setAttribute(name, text);
        } else {
          element.setAttribute(name, text);
        }
        if (name !== "id") element.dataset.what = `${name}=${text}`.slice(0, 80);
        element.append("its own");
        stage.append(around);
        list.push(element);
      }
    }
    window.progress = `${list.length} of ${tag} wait`;
    await settled(list);
    window.progress = `${list.length} of ${tag} are settled`;
    if (tag === "landfall-price") {
      // What a text gets into, it also gets into the working.
      for (const element of list) {
        if (/^(sku|category)=/.test(element.dataset.what ?? "")) element.shadowRoot?.querySelector("summary")?.click();
      }
      await drawn();
      await drawn();
    }
    window.progress = "looking";
    const wrong = look();
    window.progress = "looked";
    for (const element of list) {
      if (element.childNodes.length !== 1 || element.textContent !== "its own") wrong.push(`${element.dataset.what}: the page's own content is ${element.innerHTML}`);
    }
    const states = {};
    for (const element of list) states[element.getAttribute("state")] = (states[element.getAttribute("state")] ?? 0) + 1;
    stage.replaceChildren();
    stage.hidden = false;
    await drawn();
    Object.assign(console, { error, warn });
    return { wrong: wrong.slice(0, 20), states };
  };

  // A cart with all texts as names: of children, then of the list.
  const names = async (texts) => {
    const wrong = [];
    const stage = document.getElementById("stage");
    for (const how of ["children", "items"]) {
      const cart = document.createElement("landfall-cart");
      cart.setAttribute("editable", "");
      if (how === "items") {
        // A member of that name, as JSON has it, not the prototype.
        cart.items = texts.map((text) => JSON.parse(`{"id": ${JSON.stringify(text)}, "name": ${JSON.stringify(text)}, "sku": ${JSON.stringify(text)}, "unitPrice": {"amount": "1.00", "currency": "USD"}}`));
      } else {
        for (const text of texts) {
          const item = document.createElement("landfall-item");
          for (const [name, value] of Object.entries({ amount: "1.00", currency: "USD", sku: text })) item.setAttribute(name, value);
          item.append(text);
          cart.append(item);
        }
      }
      stage.append(cart);
      await settled([cart]);
      await drawn();
      if (cart.getAttribute("state") !== "localized") wrong.push(`a cart with hostile names (${how}) is ${cart.getAttribute("state")}`);
      wrong.push(...look());
      const seen = cart.shadowRoot?.textContent ?? "";
      const plain = texts.filter((text) => /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(text) && text.length < 200);
      const missing = plain.filter((text) => !seen.includes(text));
      if (plain.length < 150) wrong.push(`only ${plain.length} names to look for`);
      if (missing.length) wrong.push(`names that are not there as text: ${missing.slice(0, 5)}`);
      stage.replaceChildren();
    }
    return wrong;
  };

  // Lines with names that mean something to JavaScript.
  const polluting = async () => {
    const wrong = [];
    const cart = document.createElement("landfall-cart");
    const line = '"unitPrice": {"amount": "1.00", "currency": "USD"}';
    document.getElementById("stage").append(cart);
    for (const key of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then"]) {
      cart.setAttribute("items", `[{${line}, "${key}": {"polluted": true, "prototype": {"polluted": true}}}]`);
      await drawn();
      if (cart.getAttribute("state") !== "error") wrong.push(`a line with ${key} is ${cart.getAttribute("state")}`);
      wrong.push(...look());
    }
    document.getElementById("stage").replaceChildren();
    return wrong;
  };

  // Every text through the methods that take one.
  const methods = async (texts) => {
    const wrong = [];
    const asked = [];
    const request = () => ({
      date: "2026-11-28",
      shipFrom: "US",
      destination: { country: "DE", region: null, postalCode: null },
      currency: "EUR",
      items: [{ id: "a", unitPrice: { amount: "49.00", currency: "USD" }, quantity: 1, hsCode: "420222", origin: "VN", category: "apparel", dutyRate: null, preference: null }],
      shipping: null,
      registrations: [],
      incoterm: "DDP",
    });
    const put = [
      (r, text) => (r.date = text),
      (r, text) => (r.shipFrom = text),
      (r, text) => (r.destination.country = text),
      (r, text) => (r.destination.region = text),
      (r, text) => (r.destination.postalCode = text),
      (r, text) => (r.currency = text),
      (r, text) => (r.items[0].hsCode = text),
      (r, text) => (r.items[0].unitPrice.amount = text),
      (r, text) => (r.items[0].category = text),
      (r, text) => (r.items[0].dutyRate = text),
      (r, text) => (r.registrations = [text]),
      (r, text) => Object.assign(r, JSON.parse(`{${JSON.stringify(text)}: 1}`)),
      (r, text) => r.items.push(JSON.parse(`{"__proto__": {"polluted": ${JSON.stringify(text)}}}`)),
    ];
    texts.forEach((text, nth) => {
      for (const money of [text, { amount: text, currency: "USD" }, { amount: "1.00", currency: text }]) {
        try {
          landfall.price(money);
        } catch {}
      }
      const question = request();
      question.items[0].id = text;
      put[nth % put.length](question, text);
      asked.push(landfall.quote(question));
      asked.push(landfall.verify(request(), { id: text, [text]: text }));
      landfall.on(text, hacked)();
      for (const key of ["country", "currency", "original", text]) {
        // A computed name, so that `__proto__` is one like others.
        asked.push(landfall.setMarket({ [key]: text }).then(() => wrong.push(`setMarket took ${key} ${text}`)));
      }
    });
    await Promise.allSettled(asked);
    // What is taken, is taken as a text.
    for (const [nth, text] of texts.entries()) {
      const key = ["language", "region", "postalCode"][nth % 3];
      await landfall.setMarket({ country: "DE", [key]: text }).catch(() => {});
    }
    wrong.push(...look());
    const { country, currency, language } = landfall.market;
    if (`${country} ${currency} ${language}` !== "DE EUR en") wrong.push(`the market is ${country} ${currency} ${language}`);
    await landfall.setMarket(null);
    return wrong.slice(0, 20);
  };

  // A page in a frame for every few texts, whose script tag has them in all its attributes: with a configuration that
  // may be none, and without.
  const SETTINGS =
    "ship-from currency country load store-country store-currency store-time-zone store-prices-include-tax store-export-prices store-registrations store-charge-in detection-url detection-time-zone detection-languages detection-language localize rates-url rates-mark-after-days rates-store-price-after-days page-adopt config".split(" ");
  const tag = async (some, nth, texts) => {
    const wrong = [];
    const frame = document.createElement("iframe");
    const own = texts.filter((text) => /^[a-zA-Z_]+$/.test(text));
    frame.dataset.own = "";
    frame.tag = {};
    SETTINGS.forEach((name, at) => {
      // Without a shop nothing would be looked at.
      const kept = { "ship-from": "US", currency: "USD", config: "/story/injections.json" }[name];
      frame.tag[`data-${name}`] = name === "load" ? own[nth % own.length] : nth % 2 && kept ? kept : some[at % some.length];
    });
    frame.src = "/story/injections-tag.html";
    document.getElementById("stage").append(frame);
    await new Promise((go) => frame.addEventListener("load", go));
    const page = frame.contentWindow.injections;
    const said = `of the tag ${JSON.stringify(frame.tag)}`;
    try {
      await page.settled(page.hosts(frame.contentDocument));
    } catch (why) {
      wrong.push(`${why} ${said}`);
    }
    page.knows(namesKnown());
    wrong.push(...page.look().map((one) => `${one} ${said}`));
    const rejected = frame.contentWindow.__log.filter(({ kind }) => /uncaught|rejection/.test(kind));
    wrong.push(...rejected.map(({ kind, text }) => `${kind}: ${text} ${said}`));
    frame.remove();
    return wrong;
  };
  const tags = async (texts) => {
    const wrong = [];
    const groups = [];
    for (let at = 0; at < texts.length; at += SETTINGS.length) groups.push(texts.slice(at, at + SETTINGS.length));
    while (groups.length && !wrong.length) {
      const now = groups.splice(0, 4);
      wrong.push(...(await Promise.all(now.map((some, nth) => tag(some, groups.length * 3 + nth, texts)))).flat());
    }
    return wrong.slice(0, 10);
  };
  const namesKnown = () => Object.fromEntries(Object.entries(known).map(([name, names]) => [name, [...names]]));

  return {
    attributes,
    tags,
    names_known: namesKnown,
    knows(names) {
      for (const [name, list] of Object.entries(names)) known[name] = new Set(list);
    },
    names,
    polluting,
    methods,
    add,
    look,
    settled,
    drawn,
    hosts,
    // From now on nothing of what is there may change.
    keep() {
      before.globals = globals();
    },
    // Opens all that can be opened.
    async open(root = document) {
      for (const host of hosts(root)) {
        host.shadowRoot?.querySelector("summary, .disclose")?.click();
        for (const details of host.shadowRoot?.querySelectorAll("details") ?? []) details.open = true;
      }
      root.querySelector("landfall-market")?.shadowRoot?.querySelector("button")?.click();
      const until = performance.now() + 5000;
      while (!root.querySelector("landfall-market")?.shadowRoot?.querySelector("dialog") && performance.now() < until) await drawn();
      await drawn();
      await drawn();
    },
  };
})();
