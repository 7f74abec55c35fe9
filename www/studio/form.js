// The form: the shop, what it sells, how it ships. What a field does not know it does not touch.
import { Fields, list, named, number, object, shown, word } from "./fields.js";
import { element, countryName, currencyName } from "./print.js";

const SCHEMES = ["IOSS", "OSS", "GB", "CH", "NO-VOEC", "AU", "NZ", "SG", "MY", "CL", "JP", "BR-PRC"];
const KINDS = [
  "standard",
  "apparel",
  "childrens-clothing",
  "footwear",
  "books",
  "ebooks",
  "newspapers",
  "food",
  "medicine",
  "cosmetics",
  "electronics",
  "jewellery",
  "toys",
  "art",
  "digital",
];
const INCOTERMS = [
  ["DDP", "all is paid in the shop"],
  ["DAP", "the carrier collects at the door"],
  ["both", "the shopper chooses"],
];
const ZONES = () => Intl.supportedValuesOf?.("timeZone") ?? [];

export class Form extends Fields {
  constructor(form, calls) {
    super();
    Object.assign(this, { form, calls });
    this.opened = new Set(); // entries that stay open when all is drawn anew
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  // Draws all fields anew and leaves the focus where it was.
  draw(config, products) {
    const active = this.form.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    this.config = object(config);
    this.products = products;
    this.store = object(this.config.store);
    this.services = list(this.config.shipping);
    this.lines = [];
    this.form.replaceChildren(this.shop(), this.goods(), this.ways());
    if (active) this.form.querySelector(`[data-key="${CSS.escape(active)}"]`)?.focus({ preventScroll: true });
  }

  // Writes the line of every entry again: what stands in its fields, in short.
  refresh(config, products) {
    this.config = object(config);
    this.products = products;
    this.services = list(this.config.shipping);
    this.store = object(this.config.store);
    for (const line of this.lines) line();
  }

  // Marks the fields that a finding is about, each with the finding as its description.
  mark(findings) {
    const fields = [...this.form.querySelectorAll("[data-path]")];
    for (const field of fields) {
      const at = findings.findIndex(
        ({ path }) =>
          path === field.dataset.path ||
          path.startsWith(`${field.dataset.path}[`) ||
          path.startsWith(`${field.dataset.path}.`),
      );
      if (at < 0) {
        field.removeAttribute("aria-invalid");
        field.removeAttribute("aria-describedby");
      } else {
        field.setAttribute("aria-invalid", "true");
        field.setAttribute("aria-describedby", `fault-${at}`);
      }
    }
    for (const entry of this.form.querySelectorAll(".entry")) {
      entry.classList.toggle("faulty", Boolean(entry.querySelector('[aria-invalid="true"]')));
    }
  }

  // What the rules of the file say of each product, where the product's own rule says nothing; and what is wrong with it.
  complete(facts) {
    facts.forEach((known, nth) => {
      for (const fact of ["hsCode", "origin", "weightGrams", "category"]) {
        const field = this.form.querySelector(`[data-key="product-${nth}-${fact}"]`);
        if (field && field.tagName === "INPUT") field.placeholder = known[fact] ?? "";
      }
      const amount = this.form.querySelector(`[data-key="product-${nth}-amount"]`);
      amount?.toggleAttribute("aria-invalid", Boolean(known.problem));
      if (known.problem) amount?.setAttribute("aria-invalid", "true");
      const said = this.form.querySelector(`#product-${nth}-said`);
      if (said) said.textContent = known.problem ?? "";
    });
  }

  // --- The shop ------------------------------------------------------------------------------------------------------

  shop() {
    const { store } = this;
    const countries = this.calls.countries().map((code) => [code, countryName(code)]);
    const currencies = Intl.supportedValuesOf("currency").map((code) => [code, `${code} · ${currencyName(code)}`]);
    const chosen = list(store.registrations).map(String);
    const schemes = [...SCHEMES, ...chosen.filter((name) => !SCHEMES.includes(name))];
    const scheme = (name) => {
      const box = element("input", { type: "checkbox", "data-key": `scheme-${name}` });
      box.checked = chosen.includes(name);
      box.addEventListener("change", () => {
        const now = list(object(this.calls.config().store).registrations).map(String);
        const next = box.checked ? [...now, name] : now.filter((other) => other !== name);
        this.calls.put(["store", "registrations"], next.length ? JSON.stringify(next) : undefined);
      });
      return element("label", { class: "check" }, box, ` ${name}`);
    };
    return this.group(
      "1",
      "The shop",
      element(
        "div",
        { class: "row" },
        this.select("Parcels leave from", "country", ["store", "country"], store.country, [
          ["", "not said"],
          ...countries,
        ]),
        this.select("Prices are in", "currency", ["store", "currency"], store.currency, [
          ["", "the country’s money"],
          ...currencies,
        ]),
        this.input("Shop’s clocks", "zone", ["store", "timeZone"], store.timeZone, {
          list: "zones",
          placeholder: "America/New_York",
        }),
        this.select("Charged in", "charge", ["store", "chargeIn"], store.chargeIn ?? "", [
          [store.chargeIn === "store" ? "store" : "", "the shop’s money"],
          ["local", "their own money"],
        ]),
      ),
      this.check(
        "Prices contain the tax of the shop’s own country",
        "tax",
        ["store", "pricesIncludeTax"],
        store.pricesIncludeTax,
      ),
      element(
        "div",
        { role: "group", "aria-label": "Taxes that the shop collects", class: "schemes" },
        element("span", { class: "label" }, "Collects import tax under"),
        ...schemes.map(scheme),
      ),
      element("datalist", { id: "zones" }, ...ZONES().map((zone) => element("option", { value: zone }))),
    );
  }

  // --- Products ------------------------------------------------------------------------------------------------------

  goods() {
    const rules = list(this.config.products);
    const own = (sku) => object(rules.find((rule) => isFor(rule, sku)));
    const product = ({ sku, amount }, nth) => {
      const facts = own(sku);
      const key = (name) => `product-${nth}-${name}`;
      const fact = (label, name, { value = word, wide = "", ...attributes } = {}) => {
        const field = element("input", {
          type: "text",
          value: shown(facts[name]),
          "data-key": key(name),
          ...attributes,
        });
        field.addEventListener("input", () =>
          this.calls.fact(nth, name, field.value.trim() ? value(field.value) : undefined),
        );
        return this.labelled(label, field, wide);
      };
      const kind = element(
        "select",
        { "data-key": key("category") },
        new Option("not said", ""),
        ...KINDS.map((name) => new Option(name.replaceAll("-", " "), name, false, name === facts.category)),
      );
      kind.addEventListener("change", () =>
        this.calls.fact(nth, "category", kind.value ? word(kind.value) : undefined),
      );
      const name = element("input", { type: "text", value: sku, "data-key": key("sku"), required: true });
      name.addEventListener("change", () => this.calls.rename(nth, name.value.trim()));
      const price = element("input", {
        type: "text",
        value: amount,
        "data-key": key("amount"),
        inputmode: "decimal",
        "aria-describedby": `product-${nth}-said`,
      });
      price.addEventListener("input", () => this.calls.price(nth, price.value.trim()));
      const says = () => {
        const now = object(list(this.config.products).find((rule) => isFor(rule, this.products[nth]?.sku)));
        const about = [now.hsCode, now.origin, now.weightGrams && `${shown(now.weightGrams)} g`, now.category]
          .map(shown)
          .filter(Boolean)
          .join(" · ");
        return [this.products[nth]?.sku ?? "", about || "no customs data", this.products[nth]?.amount ?? ""];
      };
      return this.entry(
        `product-${nth}`,
        says,
        element(
          "div",
          { class: "row goods" },
          this.labelled("SKU", name, "two"),
          this.priced("Price", price),
          this.labelled("Kind, for taxes", kind),
        ),
        element(
          "div",
          { class: "row goods" },
          fact("Customs (HS) code", "hsCode", { inputmode: "numeric", wide: "two" }),
          fact("Made in", "origin", {
            list: "countries",
            maxlength: 2,
            class: "code",
            value: (text) => word(text.toUpperCase()),
          }),
          fact("Grams, packed", "weightGrams", { inputmode: "numeric", value: number }),
        ),
        element("p", { class: "wrong", id: `product-${nth}-said` }),
        this.button(
          "Remove",
          key("remove"),
          () => {
            this.opened.clear();
            this.calls.remove(nth);
          },
          { class: "quiet", "aria-label": `Remove ${sku}` },
        ),
      );
    };
    return this.group(
      "2",
      "What it sells",
      element("ol", { class: "entries" }, ...this.products.map(product)),
      this.button("Add a product", "add-product", () => {
        this.opened.add(`product-${this.products.length}`);
        this.calls.add();
        this.form.querySelector(`[data-key="product-${this.products.length - 1}-sku"]`)?.focus();
      }),
    );
  }

  // --- Services ------------------------------------------------------------------------------------------------------

  ways() {
    const service = (value, nth) => {
      const one = object(value);
      const key = (name) => `service-${nth}-${name}`;
      const path = (name) => ["shipping", nth, name];
      const transit = Array.isArray(one.transitDays)
        ? one.transitDays.map(shown)
        : [shown(one.transitDays), shown(one.transitDays)];
      const [least, most] = [0, 1].map((end) => {
        const field = element("input", {
          type: "text",
          inputmode: "numeric",
          value: transit[end] ?? "",
          "data-key": key(`transit-${end}`),
          "data-path": named(path("transitDays")),
        });
        field.addEventListener("input", () => {
          const days = this.form.querySelectorAll(`[data-path="${named(path("transitDays"))}"]`);
          const [from, to] = [...days].map((each) => each.value.trim());
          this.calls.put(
            path("transitDays"),
            from || to ? `[${number(from || to)}, ${number(to || from)}]` : undefined,
          );
        });
        return this.labelled(end ? "to" : "Days on the way, from", field);
      });
      const price = Array.isArray(one.price)
        ? element(
            "p",
            { class: "field kept" },
            element("span", {}, "Price"),
            `${one.price.length} steps, kept as they are`,
          )
        : this.amount("Price", key("price"), path("price"), () => object(this.services[nth]).price);
      const to = list(one.to).length ? one.to.join(" ") : one.to === "*" ? "" : shown(one.to);
      const says = () => {
        const now = object(this.services[nth]);
        const way = list(now.transitDays).length
          ? `${[...new Set(now.transitDays)].map(shown).join("–")} days`
          : shown(now.transitDays) && `${shown(now.transitDays)} days`;
        const cost = Array.isArray(now.price) ? `${now.price.length} steps` : this.bare(now.price);
        return [shown(now.id), [shown(now.incoterm ?? "DAP"), way || "no days promised"].join(" · "), cost];
      };
      return this.entry(
        `service-${nth}`,
        says,
        element(
          "div",
          { class: "row goods" },
          this.input("Name", key("id"), path("id"), one.id, { wide: "two" }),
          price,
          this.select("By", key("carrier"), path("carrier"), one.carrier ?? "courier", [
            ["courier", "courier"],
            ["post", "post"],
          ]),
        ),
        this.select(
          "Duty and tax",
          key("incoterm"),
          path("incoterm"),
          one.incoterm ?? "DAP",
          INCOTERMS.map(([name, text]) => [name, `${name}: ${text}`]),
        ),
        element(
          "div",
          { class: "row goods" },
          this.input("Days until it leaves", key("handling"), path("handlingDays"), one.handlingDays, {
            inputmode: "numeric",
            value: number,
          }),
          least,
          most,
          this.input("Order until", key("cutoff"), path("cutOff"), one.cutOff, { placeholder: "15:00" }),
        ),
        element(
          "div",
          {},
          this.input("Only to (codes; empty is everywhere)", key("to"), path("to"), to, {
            placeholder: "everywhere",
            value: (text) =>
              JSON.stringify(
                text
                  .toUpperCase()
                  .split(/[\s,;]+/)
                  .filter(Boolean),
              ),
          }),
          element(
            "div",
            { class: "row" },
            this.amount("Free from", key("free"), path("freeFrom"), () => object(this.services[nth]).freeFrom),
            this.amount(
              "Carrier’s fee for paying ahead",
              key("fee"),
              path("disbursementFee"),
              () => object(this.services[nth]).disbursementFee,
            ),
          ),
        ),
        this.button(
          "Remove",
          key("remove"),
          () => {
            this.opened.clear();
            this.calls.put(this.services.length > 1 ? ["shipping", nth] : ["shipping"], undefined, true);
          },
          { class: "quiet", "aria-label": `Remove the service ${shown(one.id)}` },
        ),
      );
    };
    const add = () => {
      const made = {
        id: this.services.length ? `service-${this.services.length + 1}` : "standard",
        carrier: "courier",
        incoterm: "DDP",
        price: this.money("0.00"),
        handlingDays: 1,
        transitDays: [3, 8],
      };
      const first = !Array.isArray(this.config.shipping);
      this.opened.add(`service-${this.services.length}`);
      this.calls.put(
        first ? ["shipping"] : ["shipping", this.services.length],
        JSON.stringify(first ? [made] : made),
        true,
      );
      this.form.querySelector(`[data-key="service-${this.services.length - 1}-id"]`)?.focus();
    };
    return this.group(
      "3",
      "How it ships",
      element("p", { class: "small" }, "The first service that goes somewhere is the one asked for there."),
      element("ol", { class: "entries" }, ...this.services.map(service)),
      this.button("Add a service", "add-service", add),
    );
  }
}

export function isFor(rule, sku) {
  const wanted = object(object(rule).match);
  const skus = Array.isArray(wanted.sku) ? wanted.sku : [wanted.sku];
  return Object.keys(wanted).length === 1 && skus.length === 1 && skus[0] === sku;
}
