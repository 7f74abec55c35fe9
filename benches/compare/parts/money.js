// Money by dinero.js: exact conversion with the shop's rates file, rounded once to what people pay in a currency.
import { convert, dinero, halfUp, toDecimal, transformScale } from "dinero.js";

const currencies = new Map();

// As the browser knows it: a table of all currencies would be larger than everything else here.
const currency = (code) => {
  let known = currencies.get(code);
  if (!known) {
    const { maximumFractionDigits } = new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions();
    currencies.set(code, (known = { code, base: 10, exponent: maximumFractionDigits }));
  }
  return known;
};

// "49.00" as what dinero.js counts with.
const scaled = (decimal) => {
  const [whole, part = ""] = decimal.split(".");
  return { amount: Number(whole + part), scale: part.length };
};

// The rates file states units of each currency for one of its base.
export class Rates {
  #file;
  #ratios = new Map();

  constructor(file) {
    this.#file = { ...file.rates, [file.base]: "1" };
  }

  has(code) {
    return code in this.#file;
  }

  // Six digits more than the file has: a rate between two currencies is no decimal.
  #ratio(from, to) {
    const key = from + to;
    if (!this.#ratios.has(key)) {
      const amount = Math.round((1e10 * Number(this.#file[to])) / Number(this.#file[from]));
      this.#ratios.set(key, { [to]: { amount, scale: 10 } });
    }
    return this.#ratios.get(key);
  }

  // A decimal amount in another currency, as a decimal text with that one's digits.
  convert(decimal, from, to) {
    const { amount, scale } = scaled(decimal);
    const own = dinero({ amount, scale, currency: currency(from) });
    const there = currency(to);
    const local = from === to ? own : convert(own, there, this.#ratio(from, to));
    return toDecimal(transformScale(local, there.exponent, halfUp));
  }
}
