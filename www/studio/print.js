// How figures, days and names are printed. Every figure comes from the engine as a text and is only dressed here.
const LANGUAGE = "en";
const kept = new Map();

const made = (key, make) => {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key);
};

const decimals = (digits) => (digits.split(".")[1] ?? "").length;

export function money(digits, currency) {
  const fraction = decimals(digits);
  const format = made(`money ${currency} ${fraction}`, () => {
    const both = { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
    return new Intl.NumberFormat(LANGUAGE, { style: "currency", currency, ...both });
  });
  return format.format(digits);
}

// Thousandths as whole percent: "+19%".
export function percent(thousandths) {
  const format = made(
    "percent",
    () => new Intl.NumberFormat(LANGUAGE, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 0 }),
  );
  return format.format(`${thousandths}e-3`);
}

const calendar = () =>
  made(
    "days",
    () => new Intl.DateTimeFormat(LANGUAGE, { timeZone: "UTC", weekday: "short", day: "numeric", month: "short" }),
  );
const noon = (day) => new Date(`${day}T12:00:00Z`);

export const days = (first, last) => calendar().formatRange(noon(first), noon(last));
export const day = (date) =>
  made(
    "date",
    () => new Intl.DateTimeFormat(LANGUAGE, { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" }),
  ).format(noon(date));

const regions = new Intl.DisplayNames(LANGUAGE, { type: "region", fallback: "code" });
const languages = new Intl.DisplayNames(LANGUAGE, { type: "language" });
const currencies = new Intl.DisplayNames(LANGUAGE, { type: "currency", fallback: "code" });
export const countryName = (code) => regions.of(code);
export const languageName = (tag) => languages.of(tag);
export const currencyName = (code) => currencies.of(code);

// An element with attributes and children, which are nodes or texts: nothing that anybody wrote becomes markup.
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // Through the object model: a policy may forbid the attribute.
    if (name === "style") made.style.cssText = value;
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}
