// What all elements of a page share: country, currency, words and rates, and who is told when they change.
import { currencyOf, guess, keep } from "./countries.js";
import { Rates } from "./money.js";
import { Words } from "./words.js";

const file = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

const listeners = new Set();
let current = null;

export const market = {
  get current() {
    return current;
  },
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const show = (next) => {
  current = next;
  for (const listener of listeners) listener(next);
};

const place = (country) => ({ country, currency: currencyOf.get(country) });

const words = async (locale) => new Words(locale).add(await (await file(`/locales/${locale}/landfall.ftl`)).text());

export const ready = (async () => {
  const [spoken, rates] = await Promise.all([
    words(document.documentElement.lang || "en"),
    file("/rates.json").then((response) => response.json()),
  ]);
  show({ ...place(guess()), words: spoken, rates: new Rates(rates) });
})();

export const setCountry = async (country) => {
  await ready;
  keep(country);
  show({ ...current, ...place(country) });
};

export const setCurrency = (currency) => show({ ...current, currency });

export const setLanguage = async (locale) => show({ ...current, words: await words(locale) });

// What the open picker says comes when somebody opens it.
let details;
export const pickerWords = () =>
  (details ??= (async () => {
    const { words: spoken } = current;
    spoken.add(await (await file(`/locales/${spoken.locale}/market.ftl`)).text());
  })());
