// What is asked: which service, in which money, on which day, and what the chart shows of it.
import { element } from "./print.js";

export const today = () => new Date().toISOString().slice(0, 10);

export class Settings {
  constructor(calls) {
    this.calls = calls;
    this.place = document.querySelector("#settings");
    Object.assign(this, { mode: "added", product: 0, inShopCurrency: false, service: "", day: "" });
  }

  // The day and the moment of the order: now, or noon of another day.
  get when() {
    const now = this.day ? Date.parse(`${this.day}T12:00:00Z`) : Date.now();
    return { today: this.day || today(), now: Math.floor(now / 1000) };
  }

  // Draws them anew where the shop has other services, products or money.
  draw(config, products) {
    const shipping = Array.isArray(config?.shipping) ? config.shipping : [];
    const services = shipping.map((service) => String(service?.id ?? "")).filter(Boolean);
    const currency = String(config?.store?.currency ?? "");
    const sign = JSON.stringify([services, currency, products.map(({ sku }) => sku)]);
    if (sign === this.drawn) return;
    this.drawn = sign;
    if (!services.includes(this.service)) this.service = "";
    this.place.replaceChildren(
      this.pick(
        "The chart shows",
        "mode",
        [
          ["added", "what the state adds"],
          ["days", "days until it is there"],
        ],
        this.mode,
        (mode) => {
          this.mode = mode;
          this.calls.shown();
        },
      ),
      this.pick(
        "of",
        "chart-product",
        products.map(({ sku }, nth) => [String(nth), sku]),
        String(this.product),
        (nth) => {
          this.product = Number(nth);
          this.calls.shown();
        },
      ),
      this.pick(
        "by",
        "service",
        [["", "the first that goes there"], ...services.map((id) => [id, id])],
        this.service,
        (id) => {
          this.service = id;
          this.calls.asked();
        },
      ),
      this.pick(
        "in",
        "money",
        [
          ["", "the visitor’s money"],
          ["shop", `${currency || "the shop’s money"}, to compare`],
        ],
        this.inShopCurrency ? "shop" : "",
        (money) => {
          this.inShopCurrency = money === "shop";
          this.calls.asked();
        },
      ),
      this.date(),
    );
  }

  pick(label, id, options, chosen, work) {
    const all = options.map(([value, text]) => new Option(text, value, false, value === chosen));
    const field = element("select", { id }, ...all);
    field.addEventListener("change", () => work(field.value));
    return element("label", { class: "field" }, element("span", {}, label), field);
  }

  date() {
    const field = element("input", { type: "date", id: "day", value: this.day || today() });
    field.addEventListener("change", () => {
      this.day = field.value && field.value !== today() ? field.value : "";
      this.calls.asked();
    });
    return element("label", { class: "field" }, element("span", {}, "ordered on"), field);
  }
}
