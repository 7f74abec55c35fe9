// The real widget with the words of the draft, in pictures: each is a country and a way of selling.
//
// The words that the widget gets here carry the number of each message in signs that nobody sees (`tagged` in
// src/locales): wherever a text is on the page, that tells which message it came from. The widget itself knows nothing.
const PAUSE = 500; // milliseconds after a change until the widget is loaded anew
const BEGIN = 0xe0001;
const ZERO = 0xe0020;
const DIGITS = 64;
const ATTRIBUTES = ["aria-label", "placeholder", "title"];

const US = { country: "US", currency: "USD", timeZone: "America/New_York", chargeIn: "store" };
const ALL = ["IOSS", "GB", "NO-VOEC", "AU", "NZ", "SG"];
const courier = (incoterm) => [
  {
    id: "courier",
    carrier: "courier",
    incoterm,
    price: [{ upToGrams: 5000, price: "12.00 USD" }],
    handlingDays: 1,
    transitDays: [3, 8],
  },
];
const paid = { store: { ...US, registrations: ALL }, shipping: courier("DDP") };
const collected = { store: { ...US, registrations: [] }, shipping: courier("DAP") };
const german = {
  store: { country: "DE", currency: "EUR", timeZone: "Europe/Berlin", pricesIncludeTax: true, exportPrices: "net", chargeIn: "store", registrations: [] },
  shipping: courier("DAP"),
};

const local = {
  store: { ...US, chargeIn: "local", registrations: ALL },
  localize: "auto",
  shipping: [{ ...courier("DDP")[0], freeFrom: "20.00 USD" }],
};

// What is added to the country's name, the country ("" is the language's own), and the shop.
const SITUATIONS = [
  ["everything paid in the shop", "", paid],
  ["the carrier collects", "", collected],
  ["everything paid in the shop", "NO", paid],
  ["the carrier collects", "GB", collected],
  ["the carrier collects", "CH", collected],
  ["the carrier collects", "CA", collected],
  ["everything paid in the shop", "JP", paid],
  ["the carrier collects", "BR", collected],
  ["everything paid in the shop", "AU", paid],
  ["from a shop in Germany", "US", german],
  ["the carrier collects", "ID", collected],
  ["local prices, free shipping", "", local],
  ["the carrier collects", "SA", collected],
  ["the carrier collects", "MX", collected],
  ["no rules are known", "AQ", paid],
];

// Whose rules are shown first, where the language's largest country would show little.
const HOMES = { ar: "SA", en: "GB", "es-419": "MX" };

const countries = new Intl.DisplayNames("en", { type: "region" });

export class Stage {
  constructor(view, ids, calls) {
    const find = (selector) => view.querySelector(selector);
    Object.assign(this, { view, ids, calls });
    this.frame = find("iframe");
    this.choice = find("#situation");
    this.shown = find("#shown");
    this.list = find(".seen-here");
    this.unseen = find(".unseen");
    this.known = new Map(); // message → situations that show it
    this.found = [];
    this.choice.addEventListener("change", () => this.load());
    find("#width").addEventListener("change", ({ target }) => {
      this.frame.style.inlineSize = target.value ? `${target.value}px` : "";
    });
    this.frame.addEventListener("load", () => this.loaded());
    // Hidden, it need not run: it is loaded when it is looked at.
    new IntersectionObserver((entries) => {
      this.visible = entries.at(-1).isIntersecting;
      if (this.visible && this.stale) this.load();
    }).observe(this.frame);
  }

  language(language, shipped) {
    // A language that the widget does not ship is shown in place of its English.
    this.tag = shipped ? language : "en";
    this.home = HOMES[language] ?? new Intl.Locale(language).maximize().region ?? "DE";
    this.known.clear();
    const options = SITUATIONS.map(([about, country], nth) => {
      return new Option(`${countries.of(country || this.home)}, ${about}`, nth);
    });
    this.choice.replaceChildren(...options);
  }

  words(text) {
    if (text === this.text) return;
    this.text = text;
    this.stale = true;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.visible && this.load(), this.found.length ? PAUSE : 0);
  }

  load() {
    this.stale = false;
    this.loads = (this.loads ?? 0) + 1;
    const [, country, shop] = SITUATIONS[this.choice.value];
    for (const url of this.urls ?? []) URL.revokeObjectURL(url);
    const url = (text, type) => URL.createObjectURL(new Blob([text], { type }));
    const messages = { [this.tag]: url(this.text, "text/plain") };
    const config = { ...shop, messages, rates: { url: "rates.json", markAfterDays: 7, storePriceAfterDays: 36500 } };
    window.landfallStage = { language: this.tag, config: url(JSON.stringify(config), "application/json") };
    this.urls = [messages[this.tag], window.landfallStage.config];
    const page = new URL("stage.html", import.meta.url);
    page.search = `?country=${country || this.home}&load=${this.loads}`;
    this.frame.contentWindow.location.replace(page);
  }

  // --- Reading the picture -----------------------------------------------------------------------------------------

  async loaded() {
    const page = this.frame.contentDocument;
    if (!page?.querySelector("landfall-market")) return;
    const turn = this.loads;
    page.addEventListener("click", (event) => this.touched(event));
    page.addEventListener("pointerover", (event) => this.over(event));
    page.addEventListener("pointerleave", () => this.outline());
    let [before, calm] = [-1, 0];
    // The widget says when its prices are there, but what is opened comes later: look until nothing is added.
    for (let look = 0; look < 60 && calm < 4; look += 1) {
      await new Promise((done) => setTimeout(done, 120));
      if (turn !== this.loads) return;
      open(page);
      const found = read(page, this.ids);
      calm = found.length && found.length === before ? calm + 1 : 0;
      before = found.length;
      this.found = found;
    }
    const here = [...new Set(this.found.map(({ id }) => id))];
    for (const id of here) {
      if (!this.known.has(id)) this.known.set(id, new Set());
      this.known.get(id).add(this.choice.value);
    }
    this.tell(here);
    this.view.dataset.read = String(turn);
    this.next?.(here);
  }

  tell(here) {
    const button = (id, work) => {
      const item = document.createElement("li");
      const link = document.createElement("button");
      Object.assign(link, { type: "button", textContent: id, className: "quiet" });
      link.addEventListener("click", work);
      link.addEventListener("focus", () => this.reveal(this.found.find((text) => text.id === id)));
      item.append(link);
      return item;
    };
    this.list.replaceChildren(...here.map((id) => button(id, () => this.calls.toMessage(id))));
    const missing = this.ids.filter((id) => !this.known.has(id));
    this.unseen.replaceChildren(...missing.map((id) => button(id, () => this.calls.toMessage(id))));
    this.shown.textContent = `${here.length} of ${this.ids.length} messages in this picture; ${this.ids.length - missing.length} in those seen so far.`;
  }

  at(event) {
    const path = event.composedPath();
    return this.found.find((text) => path.includes(text.element) && text.element === path.find((node) => this.found.some((other) => other.element === node)));
  }

  touched(event) {
    const text = this.at(event);
    if (text) this.calls.toMessage(text.id);
  }

  over(event) {
    const text = this.at(event);
    this.outline(text);
    if (text) text.element.title ||= text.id;
  }

  // Brings a text into the middle of the picture, without moving the page around it.
  reveal(text) {
    if (!text?.element.isConnected) return;
    const place = text.element.getBoundingClientRect().height > 1 ? text.element : (text.element.getRootNode().host ?? text.element);
    const view = this.frame.contentWindow;
    view.scrollBy({ top: place.getBoundingClientRect().top - view.innerHeight / 2 });
    this.outline(text);
  }

  outline(text) {
    const page = this.frame.contentDocument;
    page?.querySelectorAll(".outline").forEach((line) => line.remove());
    if (!text?.element.isConnected) return;
    let boxes = [...text.element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    // What is only read out has no box: its place is that of the element that it belongs to.
    const host = text.element.getRootNode().host;
    if (!boxes.length && host) boxes = [...host.getClientRects()];
    for (const box of boxes) {
      const line = page.createElement("div");
      line.className = "outline";
      const view = page.defaultView;
      Object.assign(line.style, {
        left: `${box.left + view.scrollX - 3}px`,
        top: `${box.top + view.scrollY - 2}px`,
        width: `${box.width + 6}px`,
        height: `${box.height + 4}px`,
      });
      page.body.append(line);
    }
  }

  // --- From a message ----------------------------------------------------------------------------------------------

  // Shows a message: in this picture, or in the first that has it.
  async go(id) {
    if (this.stale || !this.found.length) await this.reload();
    for (const nth of [this.choice.value, ...(this.known.get(id) ?? []), ...SITUATIONS.keys()].map(String)) {
      if (this.known.get(id)?.has(nth) || !this.tried(nth)) {
        if (this.choice.value !== nth) {
          this.choice.value = nth;
          await this.reload();
        }
        const text = this.found.find((text) => text.id === id);
        if (text) {
          this.reveal(text);
          const button = [...this.list.querySelectorAll("button")].find(({ textContent }) => textContent === id);
          button?.focus({ preventScroll: true });
          return;
        }
      }
    }
    this.shown.textContent = `No picture shows ${id}; its texts stand in the list of messages.`;
  }

  tried(nth) {
    return [...this.known.values()].some((situations) => situations.has(nth));
  }

  reload() {
    const done = new Promise((resolve) => (this.next = resolve));
    const late = new Promise((resolve) => setTimeout(resolve, 9000));
    this.load();
    return Promise.race([done, late]);
  }
}

function roots(node) {
  const found = [node];
  for (const element of node.querySelectorAll("*")) {
    if (element.shadowRoot) found.push(...roots(element.shadowRoot));
  }
  return found;
}

// Opens what a shopper may open, and types into one search field.
function open(page) {
  for (const root of roots(page)) {
    for (const details of root.querySelectorAll("details:not([open])")) details.open = true;
  }
  for (const picker of page.querySelectorAll("[data-search] landfall-market")) {
    const field = picker.shadowRoot?.querySelector("input");
    if (field && !field.value) {
      field.value = picker.parentElement.dataset.search;
      field.dispatchEvent(new page.defaultView.Event("input", { bubbles: true }));
    }
  }
}

// Every text that carries a number: the message and the element that it stands in.
function read(page, ids) {
  const found = [];
  const add = (text, element) => {
    for (const number of numbers(text)) if (ids[number]) found.push({ id: ids[number], element });
  };
  for (const root of roots(page)) {
    const walk = page.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) add(node.data, node.parentElement ?? node.getRootNode().host);
      else for (const name of ATTRIBUTES) add(node.getAttribute(name) ?? "", node);
    }
  }
  return found;
}

export function numbers(text) {
  const letters = [...text].map((letter) => letter.codePointAt(0));
  const found = [];
  letters.forEach((letter, nth) => {
    const [high, low] = [letters[nth + 1] - ZERO, letters[nth + 2] - ZERO];
    if (letter === BEGIN && high >= 0 && high < DIGITS && low >= 0 && low < DIGITS) found.push(high * DIGITS + low);
  });
  return found;
}
