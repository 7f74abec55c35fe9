// The studio: a merchant's shop on one side, what visitors of every country see of it on the other.
//
// `studio.js` holds the widget's own reading of landfall.json, its engine and its delivery days, compiled to a module of
// this page; this file holds the state (the file as a text, products with their prices, what is looked at) and tells the
// parts about changes. Nothing is sent anywhere: rules come from the folders beside the page.
import start, { Studio } from "./studio.js";
import { Docket } from "./docket.js";
import { Findings } from "./findings.js";
import { Form, isFor } from "./form.js";
import { Picture } from "./picture.js";
import { Preview } from "./preview.js";
import { Rules, text as get } from "./rules.js";
import { Settings } from "./settings.js";
import { TAG, prices, rows } from "./take.js";
import { clocks } from "./clocks.js";
import { copy, saveAs, table } from "./files.js";
import { countryName, element } from "./print.js";
import * as draft from "./draft.js";

const one = (selector) => document.querySelector(selector);
const PIECE = 10; // milliseconds of work at a stretch
const PAUSE = 120; // milliseconds after the last key until everything is asked anew
const START = [
  { sku: "handbag", amount: "248.00" },
  { sku: "toy-boat", amount: "34.00" },
  { sku: "sweater", amount: "158.00" },
];
const NEW = "{}\n";

class Page {
  constructor(studio, world, example) {
    Object.assign(this, { studio, world, example });
    this.answers = new Map();
    this.settings = new Settings({ asked: () => this.ask(), shown: () => this.shown() });
    this.list = new Findings();
    this.looked = { code: "DE", product: 0 };
    this.rules = new Rules(studio, (code) => this.came(code));
    this.picture = new Picture(world, {
      seen: (codes) => this.rules.want(codes),
      look: (...what) => this.look(...what),
      leave: () => this.leave(),
      enter: () => this.enter(),
      drawing: (name) => get(`studio/${name}`),
    });
    this.docket = new Docket({ copy });
    this.preview = new Preview(this.picture.names, { chosen: (code) => this.look(code, undefined, true) });
    this.form = new Form(one("#form"), {
      put: (path, value, anew) => this.edit(this.studio.put(this.text, JSON.stringify(path), value), anew),
      fact: (nth, name, value) => this.edit(this.studio.putFact(this.text, this.products[nth].sku, name, value)),
      price: (nth, amount) => this.sell(this.products.with(nth, { ...this.products[nth], amount })),
      rename: (nth, sku) => this.rename(nth, sku),
      remove: (nth) => this.sell(this.products.toSpliced(nth, 1), true),
      add: () => this.sell([...this.products, { sku: this.unused(), amount: "10.00" }], true),
      countries: () => this.places.map(({ code }) => code),
      config: () => this.config,
      currency: () => this.currency,
    });
    this.places = [...this.picture.places]
      .filter(({ code }) => !/^(X[A-Z]|IC|EA)$/.test(code) || code === "XK")
      .sort((a, b) => a.name.localeCompare(b.name, "en"));
    one("#countries").replaceChildren(...this.places.map(({ code, name }) => element("option", { value: code }, name)));
    this.listen();
  }

  listen() {
    one("#new").addEventListener("click", () => this.begin(NEW, [{ sku: "product-1", amount: "49.00" }], true));
    one("#open").addEventListener("click", () => one("#file").click());
    one("#file").addEventListener("change", ({ target }) => this.opened(target));
    for (const id of ["#save", "#save-too"]) one(id).addEventListener("click", () => this.save());
    one("#csv").addEventListener("click", () =>
      saveAs("landed-cost.csv", "text/csv", table(rows(this.answers, this.products, this.picture.names))),
    );
    one("#all").addEventListener("change", () => this.drawTables());
    one("#discard").addEventListener("click", () => this.forget());
    for (const button of document.querySelectorAll("[data-copy]")) {
      button.addEventListener("click", () =>
        copy(one(`#${button.dataset.copy}`).value ?? one(`#${button.dataset.copy}`).textContent, button),
      );
    }
    one("#text").addEventListener("input", ({ target, inputType }) => {
      // A whole file that is pasted is opened; a piece of one is an edit.
      const whole = inputType === "insertFromPaste" && /^\s*\{[^]*\}\s*$/.test(target.value);
      if (whole && this.pasted?.replace(/\r\n?/g, "\n").trim() === target.value.trim())
        this.take(this.pasted, "what you pasted");
      else this.written(target.value);
    });
    one("#text").addEventListener("paste", ({ clipboardData }) => (this.pasted = clipboardData.getData("text/plain")));
    one("#close").addEventListener("click", () => this.back());
    one("#docket").addEventListener("keydown", ({ key }) => key === "Escape" && this.back());
    addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "s") {
        event.preventDefault();
        this.save();
      }
    });
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", async (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) this.take(await file.text(), file.name);
    });
  }

  // --- The shop ------------------------------------------------------------------------------------------------------

  begin(text, products, touched = false) {
    this.text = text;
    this.products = products;
    this.settings.service = "";
    this.changed({ anew: true, touched });
    one("#origin").textContent = touched
      ? ""
      : "An example, to begin with. Change it, open a file of yours, or begin a new shop.";
  }

  // Another text of the file, by a field. `undefined` where the text can't be edited: the findings say why.
  edit(text, anew = false) {
    if (text === undefined)
      return this.say("landfall.json is no JSON at the moment: mend it below, then the fields work again.");
    this.text = text;
    this.changed({ anew, touched: true });
  }

  // Another text, by hand. A text area knows no Windows line ends: a file that had them keeps them.
  written(text) {
    this.text = this.text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
    this.changed({ anew: true, touched: true, byHand: true });
  }

  sell(products, anew = false) {
    this.products = products;
    this.changed({ anew, touched: true });
  }

  // The product's own rule goes along, unless another product has it too.
  rename(nth, sku) {
    const old = this.products[nth].sku;
    if (!sku || sku === old) return;
    const rules = Array.isArray(this.config.products) ? this.config.products : [];
    const rule = rules.findIndex((one) => isFor(one, old));
    if (rule >= 0 && this.products.filter((product) => product.sku === old).length === 1) {
      this.text =
        this.studio.put(this.text, JSON.stringify(["products", rule, "match", "sku"]), JSON.stringify(sku)) ??
        this.text;
    }
    this.sell(this.products.with(nth, { ...this.products[nth], sku }), true);
  }

  unused() {
    let number = this.products.length + 1;
    while (this.products.some(({ sku }) => sku === `product-${number}`)) number += 1;
    return `product-${number}`;
  }

  take(text, name) {
    let config = {};
    try {
      config = JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch {
      // The findings say so.
    }
    // Products that have a rule of their own are those that it is about; their prices are known to the page alone.
    const rules = Array.isArray(config?.products) ? config.products : [];
    const named = rules
      .flatMap((rule) => [rule?.match?.sku].flat())
      .filter((sku) => typeof sku === "string" && sku && !sku.includes("*"));
    const amounts = new Map(this.products.map(({ sku, amount }) => [sku, amount]));
    const products = [...new Set(named)].slice(0, 8).map((sku) => ({ sku, amount: amounts.get(sku) ?? "49.00" }));
    this.begin(text, products.length ? products : this.products, true);
    this.say(
      `Opened ${name}.${products.length ? " Its products have prices of ours: set yours." : " It names no products by SKU: those that were here stay."}`,
    );
  }

  async opened(input) {
    const [file] = input.files;
    if (file) this.take(await file.text(), file.name);
    input.value = "";
  }

  // --- Everything that depends on the shop -----------------------------------------------------------------------------

  changed({ anew = false, touched = false, byHand = false }) {
    this.findings = JSON.parse(this.studio.open(this.text));
    this.currency = this.studio.currency();
    try {
      this.config = JSON.parse(this.text.replace(/^\uFEFF/, "")) ?? {};
    } catch {
      this.config ??= {};
    }
    if (anew) this.form.draw(this.config, this.products);
    else this.form.refresh(this.config, this.products);
    if (!byHand) one("#text").value = this.text;
    if (touched) this.touched = true;
    this.tell();
    if (anew || this.drawn !== this.products.map(({ sku }) => sku).join("\n")) this.drawTables();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(), anew && !byHand ? 0 : PAUSE);
  }

  tell() {
    this.list.draw(this.findings);
    this.form.mark(this.findings);
    one("#tag").textContent = TAG;
    one("#prices").textContent = prices(this.products, this.currency);
  }

  question() {
    const { service, inShopCurrency, when } = this.settings;
    return JSON.stringify({ products: this.products, service, inShopCurrency, ...when });
  }

  // Asks for all countries whose rules are there, those on the screen first, in pieces.
  async ask() {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    this.settings.draw(this.config, this.products);
    this.asked = this.question();
    this.form.complete(JSON.parse(this.studio.products(this.asked)) ?? []);
    const home = this.config?.store?.country;
    this.clocks = clocks(this.config?.store?.timeZone);
    if (typeof home === "string" && /^[A-Z]{2}$/.test(home)) this.rules.want([home]);
    this.rules.want([this.looked.code]);
    const { code } = this.looked;
    const codes = [...new Set([code, ...this.picture.visible, ...this.rules.here])].filter((one) =>
      this.rules.here.has(one),
    );
    let end = performance.now() + PIECE;
    for (const one of codes) {
      if (performance.now() > end) {
        await new Promise((go) => setTimeout(go));
        if (turn !== this.turn) return;
        end = performance.now() + PIECE;
      }
      this.answer(one);
    }
    this.paint();
    this.keep();
    this.preview.show(
      this.text,
      this.products,
      this.config,
      this.looked.code,
      this.answers.get(this.looked.code)?.languages,
    );
    document.body.dataset.asked = String(Number(document.body.dataset.asked ?? 0) + 1);
  }

  // The chart shows another product, or another thing of it.
  shown() {
    const { mode, product } = this.settings;
    this.picture.chart.show(mode);
    this.look(this.looked.code, product, true);
    this.paint();
  }

  answer(code) {
    const why = this.rules.missing.get(code);
    const answer = why ? { missing: why } : JSON.parse(this.studio.country(this.asked, code, this.clocks));
    if (!answer) return;
    this.answers.set(code, answer);
    this.picture.paintRow(code, answer);
  }

  // The rules of a country are there, or can't be had.
  came(code) {
    if (!this.asked) return;
    const home = this.config?.store?.country === code;
    if (home) return void this.ask();
    this.answer(code);
    cancelAnimationFrame(this.soon);
    this.soon = requestAnimationFrame(() => this.paint());
  }

  paint() {
    this.picture.chart.paint(this.answers, this.settings.product);
    this.explain();
    const { ruled } = this.picture;
    const known = ruled.filter((code) => this.rules.here.has(code)).length;
    const open = [...this.answers.values()].some(({ closed }) => closed !== "no-store");
    one("#told").textContent = !open
      ? "Say where parcels leave from, and what is paid at the door follows."
      : known < ruled.length
        ? `Rules of ${known} of ${ruled.length} places are here so far`
        : "";
    document.body.dataset.known = String(known);
  }

  drawTables() {
    this.drawn = this.products.map(({ sku }) => sku).join("\n");
    this.settings.product = Math.min(this.settings.product, Math.max(0, this.products.length - 1));
    this.picture.draw(this.products, one("#all").checked);
    for (const [code, answer] of this.answers) this.picture.paintRow(code, answer);
    this.picture.select(this.looked.code, this.looked.product);
  }

  // --- What is looked at ---------------------------------------------------------------------------------------------

  // A cell or a tile under the pointer or with the focus. What was touched last stays when the pointer leaves.
  look(code, product = this.settings.product, stays = false, touched = false) {
    if (!code) return;
    if (stays) {
      this.looked = { code, product };
      this.picture.select(code, product);
      clearTimeout(this.showing);
      this.showing = setTimeout(
        () => this.preview.show(this.text, this.products, this.config, code, this.answers.get(code)?.languages),
        300,
      );
    }
    this.rules.want([code]);
    this.seen = { code, product };
    this.explain();
    if (touched) one("#docket").classList.add("open");
  }

  leave() {
    this.seen = this.looked;
    this.explain();
  }

  enter() {
    one("#docket").classList.add("open");
    one("#docket").focus();
  }

  back() {
    one("#docket").classList.remove("open");
    const { code, product } = this.looked;
    const cell = this.picture.rows.get(code)?.querySelector(`[data-product="${product}"]`);
    (cell ?? document.querySelector(`.tile[data-code="${code}"]`))?.focus();
  }

  explain() {
    const { code, product } = this.seen ?? this.looked;
    const answer = this.answers.get(code);
    const cell = answer?.cells?.[product];
    const told = cell && this.asked ? JSON.parse(this.studio.explain(this.asked, code, product)) : null;
    this.docket.draw({
      name: this.picture.names.get(code) ?? countryName(code),
      sku: this.products[product]?.sku,
      answer,
      cell,
      told,
    });
  }

  // --- Files -----------------------------------------------------------------------------------------------------------

  save() {
    saveAs("landfall.json", "application/json", this.text);
    this.say(
      `Saved. It belongs where the tag's data-config points.${this.findings.length ? ` It has ${this.findings.length} findings still.` : ""}`,
    );
  }

  keep() {
    if (!this.touched) return;
    const kept = draft.write({ text: this.text, products: this.products });
    one("#discard").hidden = !kept;
    one("#kept").textContent = kept
      ? "Nothing you write leaves this browser until you save it. A draft is kept in this browser alone."
      : "This browser keeps no draft: save your file before you leave.";
  }

  forget() {
    draft.forget();
    this.touched = false;
    one("#discard").hidden = true;
    one("#kept").textContent = "Nothing you write leaves this browser until you save it.";
    this.begin(this.example, START);
    this.say("The draft is gone; this is the example again.");
  }

  say(text) {
    one("#notice").textContent = text;
  }
}

async function begin() {
  const starting = one("#starting");
  starting.hidden = false;
  try {
    const [world, example, rates] = await Promise.all([
      get("studio/world.json"),
      get("studio/example.json"),
      get("rates.json"),
      start({ module_or_path: new URL("studio_bg.wasm", import.meta.url) }),
    ]);
    const studio = new Studio();
    studio.rates(rates);
    for (const part of document.querySelectorAll(".desk, .menu, .acts")) part.hidden = false;
    const page = new Page(studio, JSON.parse(world), example);
    const kept = draft.read();
    if (kept) {
      page.begin(kept.text, kept.products, true);
      page.say("This is your draft.");
    } else page.begin(example, START);
    starting.hidden = true;
    // Whatever nobody looks at yet: its rules come when nothing else is under way.
    page.rules.want(page.picture.ruled, false);
    document.body.dataset.ready = "";
  } catch (error) {
    starting.textContent = `The page could not start: ${error.message ?? error}`;
    throw error;
  }
}

begin();
