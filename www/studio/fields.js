// What fields are made of: each is a place of landfall.json, and a change of it one edit of that text.
import { element } from "./print.js";

// What is no list or object where one should be reads as empty: the findings say so.
export const list = (value) => (Array.isArray(value) ? value : []);
export const object = (value) => (value && typeof value === "object" && !Array.isArray(value) ? value : {});
export const shown = (value) =>
  value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);

// A text as the value of a number: what is none stays a text, and is found.
export const number = (text) =>
  /^\d+$/.test(text.trim()) ? text.trim().replace(/^0+(?=\d)/, "") : JSON.stringify(text.trim());
export const word = (text) => JSON.stringify(text.trim());

export class Fields {
  labelled(label, field, wide = "") {
    return element("label", { class: `field ${wide}` }, element("span", {}, label), field);
  }

  // A field for money: its label names the shop's, and an amount in that is a bare number. Both follow the currency.
  priced(label, field, value) {
    const said = element("span");
    this.lines.push(() => {
      const currency = this.calls.currency();
      said.textContent = currency ? `${label}, ${currency}` : label;
      if (value && field !== document.activeElement) field.value = this.bare(value());
    });
    this.lines.at(-1)();
    return element("label", { class: "field" }, said, field);
  }

  // The same for a place of the file.
  amount(label, key, path, value) {
    const field = element("input", { type: "text", inputmode: "decimal", "data-key": key, "data-path": named(path) });
    field.addEventListener("input", () =>
      this.calls.put(path, field.value.trim() ? word(this.money(field.value)) : undefined),
    );
    return this.priced(label, field, value);
  }

  // A text at a path. `value` makes JSON of what was typed; nothing typed takes the member out.
  input(label, key, path, current, { value = word, wide, ...attributes } = {}) {
    const field = element("input", {
      type: "text",
      value: shown(current),
      "data-key": key,
      "data-path": named(path),
      ...attributes,
    });
    field.addEventListener("input", () => this.calls.put(path, field.value.trim() ? value(field.value) : undefined));
    return this.labelled(label, field, wide);
  }

  select(label, key, path, current, options, { value = word, wide } = {}) {
    const known = options.some(([option]) => option === current);
    const all = known || !current ? options : [...options, [current, current]];
    const field = element(
      "select",
      { "data-key": key, "data-path": named(path) },
      ...all.map(([option, text]) => new Option(text, option, false, option === (current ?? ""))),
    );
    field.addEventListener("change", () => this.calls.put(path, field.value ? value(field.value) : undefined));
    return this.labelled(label, field, wide);
  }

  check(label, key, path, current) {
    const field = element("input", { type: "checkbox", "data-key": key, "data-path": named(path) });
    field.checked = current === true;
    field.addEventListener("change", () => this.calls.put(path, field.checked ? "true" : undefined));
    return element("label", { class: "check" }, field, ` ${label}`);
  }

  button(text, key, work, attributes = {}) {
    const made = element("button", { type: "button", "data-key": key, ...attributes }, text);
    made.addEventListener("click", work);
    return made;
  }

  // An entry of a list: one line that says what it is, and the fields behind it.
  entry(key, says, ...content) {
    const summary = element("summary", { "data-key": `${key}-line` });
    const line = () => {
      const [name, about, price] = says();
      summary.replaceChildren(
        element("b", {}, name),
        element("span", { class: "about" }, about),
        element("span", { class: "n" }, price),
      );
    };
    this.lines.push(line);
    line();
    const entry = element(
      "details",
      { open: this.opened.has(key) },
      summary,
      element("div", { class: "inside" }, ...content),
    );
    entry.addEventListener("toggle", () => (entry.open ? this.opened.add(key) : this.opened.delete(key)));
    return element("li", { class: "entry" }, entry);
  }

  group(number, title, ...content) {
    return element("fieldset", {}, element("legend", {}, element("b", {}, number), ` ${title}`), ...content);
  }

  // An amount in the shop's money as a bare number; another one as it stands in the file.
  bare(value) {
    const text = shown(value);
    const own = ` ${this.calls.currency()}`;
    return own.length > 1 && text.endsWith(own) ? text.slice(0, -own.length) : text;
  }

  // The way back.
  money(text) {
    const plain = text.trim();
    const currency = this.calls.currency();
    return /^[\d.]+$/.test(plain) && currency ? `${plain} ${currency}` : plain;
  }
}

// A path as the findings name it.
export function named(path) {
  return path.map((step, nth) => (typeof step === "number" ? `[${step}]` : nth ? `.${step}` : step)).join("");
}
