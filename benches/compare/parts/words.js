// The same words as Landfall's: its Fluent files, by @fluent/bundle. Numbers and names are the browser's.
import { FluentBundle, FluentDateTime, FluentNumber, FluentResource } from "@fluent/bundle";

const name = (type) => {
  const made = new Map();
  return ([code], locale) => {
    if (!made.has(locale)) made.set(locale, new Intl.DisplayNames(locale, { type }));
    return made.get(locale).of(`${code}`);
  };
};

export class Words {
  #bundle;
  #list;

  constructor(locale) {
    const [country, currency, language] = ["region", "currency", "language"].map(name);
    const functions = {
      COUNTRY: (codes) => country(codes, locale),
      CURRENCY: (codes) => currency(codes, locale),
      LANGUAGE: (codes) => language(codes, locale),
      PRICE: ([price], { digits }) =>
        digits === undefined ? price : new FluentNumber(price.value, { ...price.opts, maximumFractionDigits: Number(digits) }),
      DATE: ([date], { length = "medium" }) => new FluentDateTime(date, { dateStyle: `${length}` }),
    };
    this.locale = locale;
    this.#bundle = new FluentBundle(locale, { functions });
    this.#list = new Intl.ListFormat(locale, { type: "unit", style: "narrow" });
  }

  add(text) {
    this.#bundle.addResource(new FluentResource(text));
    return this;
  }

  say(id, args) {
    const message = this.#bundle.getMessage(id);
    return message?.value ? this.#bundle.formatPattern(message.value, args, []) : "";
  }

  // A decimal text as money.
  money(decimal, currency) {
    return new FluentNumber(Number(decimal), { style: "currency", currency });
  }

  list(texts) {
    return this.#list.format(texts);
  }

  get direction() {
    return /^(ar|fa|he|ur)\b/.test(this.locale) ? "rtl" : "ltr";
  }
}
