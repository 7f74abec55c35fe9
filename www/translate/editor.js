// The files of a language, one at a time: a plain text field with line numbers, marks under what was found, and the
// list of findings in all of them.
//
// Lines do not wrap, so a line number is a height. Lines run from left to right in every language, as the names of
// messages do: a line from right to left that is wider than the field could not be scrolled to its end.
const LINE = 24; // pixels; translate.css says the same

const message = /^(-?[a-zA-Z][\w-]*) *=/;

export class Editor {
  constructor(view, names, calls) {
    const find = (selector) => view.querySelector(selector);
    this.calls = calls;
    this.names = names;
    this.nth = 0; // the file that is shown
    this.kept = names.map(() => ({ text: "", at: 0, top: 0 })); // what the others hold, and where one was in them
    this.tabs = names.map((name, nth) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
      button.addEventListener("click", () => this.turn(nth));
      return button;
    });
    find(".files").replaceChildren(...this.tabs);
    this.field = find("textarea");
    this.gutter = find(".gutter");
    this.marks = find(".marks");
    this.list = find(".findings");
    this.title = find("#findings-title");
    this.findings = [];
    this.field.addEventListener("input", () => {
      this.number();
      this.marks.replaceChildren(); // they would be in the wrong places until the next look
      calls.changed();
    });
    this.field.addEventListener("scroll", () => this.follow());
    this.field.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("selectionchange", () => {
      if (document.activeElement === this.field) calls.moved(this.here());
    });
  }

  get text() {
    return this.field.value;
  }

  get name() {
    return this.names[this.nth];
  }

  // The texts of all files.
  get texts() {
    return this.kept.map(({ text }, nth) => (nth === this.nth ? this.text : text));
  }

  open(texts, language) {
    this.kept = texts.map((text) => ({ text: clean(text), at: 0, top: 0 }));
    this.field.lang = language;
    this.findings = [];
    this.show(0);
  }

  // Another text in place of the file that is shown.
  replace(text) {
    this.kept[this.nth] = { text: clean(text), at: 0, top: 0 };
    this.show(this.nth);
  }

  // To another file.
  turn(nth) {
    if (nth === this.nth) return;
    this.kept[this.nth] = { text: this.text, at: this.field.selectionStart, top: this.field.scrollTop };
    this.show(nth);
    this.mark(this.findings);
  }

  show(nth) {
    this.nth = nth;
    const { text, at, top } = this.kept[nth];
    this.field.value = text;
    this.field.setSelectionRange(at, at);
    this.field.scrollTo(0, top);
    this.field.setAttribute("aria-label", this.name);
    this.tabs.forEach((tab, other) => tab.setAttribute("aria-pressed", other === nth));
    this.marks.replaceChildren();
    this.number();
  }

  // --- Line numbers and marks ------------------------------------------------------------------------------------

  number() {
    const lines = this.text.split("\n").length;
    if (this.gutter.childElementCount === lines) return;
    const numbers = Array.from({ length: lines }, (_, nth) => {
      const line = document.createElement("span");
      line.textContent = nth + 1;
      return line;
    });
    this.gutter.replaceChildren(...numbers);
    this.follow();
  }

  follow() {
    this.gutter.style.transform = `translateY(${-this.field.scrollTop}px)`;
    this.marks.style.transform = `translate(${-this.field.scrollLeft}px, ${-this.field.scrollTop}px)`;
  }

  mark(findings) {
    this.findings = findings;
    this.number();
    const shown = findings.filter(({ file }) => file === this.name);
    const worst = new Map();
    for (const { line, severity } of shown) {
      if (worst.get(line) !== "error") worst.set(line, severity);
    }
    [...this.gutter.children].forEach((number, nth) => (number.className = worst.get(nth + 1) ?? ""));
    // The text again, in letters that nobody sees, with marks where something was found.
    const lines = this.text.split("\n");
    const pieces = lines.map((text, nth) => {
      const line = document.createElement("div");
      const here = shown.filter((finding) => finding.line === nth + 1);
      const begin = here.map(({ column }) => letters(text, column - 1)).sort((a, b) => a - b);
      let at = 0;
      begin.forEach((start, index) => {
        if (start < at) return;
        const rest = text.slice(start);
        const length = Math.max(1, (rest.match(/^[$\w-]+|^./u) ?? [""])[0].length);
        const mark = document.createElement("mark");
        mark.className = here[index].severity;
        mark.textContent = text.slice(start, start + length) || " ";
        line.append(text.slice(at, start), mark);
        at = start + length;
      });
      line.append(text.slice(at) || "\u200B");
      return line;
    });
    this.marks.replaceChildren(...pieces);
    this.tabs.forEach((tab, nth) => {
      const count = findings.filter(({ file }) => file === this.names[nth]).length;
      tab.textContent = count ? `${this.names[nth]} · ${count}` : this.names[nth];
    });
    this.follow();
    this.tell();
  }

  tell() {
    const items = this.findings.slice(0, 200).map((finding) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = finding.severity;
      const place = document.createElement("b");
      place.textContent = `${finding.line}:${finding.column}`;
      if (finding.file !== this.names[0]) place.textContent = `${finding.file} ${place.textContent}`;
      const about = document.createElement("span");
      about.append(strong(finding.message), ` ${finding.found}; `, em(finding.advice));
      button.append(place, " ", about);
      button.addEventListener("click", () => this.goTo(finding));
      item.append(button);
      return item;
    });
    if (this.findings.length > items.length) {
      const more = document.createElement("li");
      more.textContent = `and ${this.findings.length - items.length} more`;
      items.push(more);
    }
    this.list.replaceChildren(...items);
  }

  count(errors, warnings) {
    const of = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
    const told = errors + warnings ? `${of(errors, "error")}, ${of(warnings, "warning")}` : "Nothing to do";
    if (this.title.textContent !== told) this.title.textContent = told;
  }

  // --- Going to places -------------------------------------------------------------------------------------------

  key(event) {
    if (event.key === "F8") {
      event.preventDefault();
      this.next(event.shiftKey ? -1 : 1);
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const id = this.here();
      if (id) this.calls.toMessage(id);
    }
  }

  next(step) {
    if (!this.findings.length) return;
    // Each file is as long as no file is, so that places of all can be compared.
    const place = (nth, at) => nth * 1e9 + at;
    const now = place(this.nth, this.field.selectionStart);
    const places = this.findings.map(({ file, line, column }) => {
      const nth = this.names.indexOf(file);
      return place(nth, this.offset(line, column, nth));
    });
    const after = step > 0 ? places.findIndex((at) => at > now) : places.findLastIndex((at) => at < now);
    this.goTo(this.findings.at(after < 0 ? (step > 0 ? 0 : -1) : after));
  }

  goTo({ file, line, column }) {
    this.turn(Math.max(0, this.names.indexOf(file)));
    const start = this.offset(line, column);
    const length = (this.text.slice(start).match(/^[$\w-]+/) ?? [""])[0].length;
    this.select(start, start + length, line);
  }

  // To a message, or to a place of a finding.
  go(id, place) {
    if (place) return this.goTo(place);
    const lines = this.texts.map((all) => all.split("\n").findIndex((text) => text.match(message)?.[1] === id));
    const nth = lines.findIndex((line) => line >= 0);
    if (nth < 0) return this.field.focus();
    this.turn(nth);
    const line = lines[nth];
    const start = this.offset(line + 1, 1);
    this.select(start, start + id.length, line + 1);
  }

  select(start, end, line) {
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(start, end);
    this.field.scrollTop = Math.max(0, (line - 1) * LINE - this.field.clientHeight / 3);
    this.field.scrollLeft = 0;
    this.field.scrollIntoView({ block: "nearest" });
    this.calls.moved(this.here());
  }

  offset(line, column, nth = this.nth) {
    const lines = this.texts[nth].split("\n");
    const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    return before + letters(lines[line - 1] ?? "", column - 1);
  }

  // The message that the cursor is in.
  here() {
    const lines = this.text.slice(0, this.field.selectionStart).split("\n");
    const whole = this.text.split("\n");
    for (let nth = lines.length - 1; nth >= 0; nth -= 1) {
      const found = whole[nth].match(message);
      if (found) return found[1];
    }
    return null;
  }
}

const clean = (text) => text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");

// Columns count characters, texts count halves of them.
const letters = (text, count) => [...text].slice(0, count).join("").length;
const strong = (text) => Object.assign(document.createElement("strong"), { textContent: text ?? "" });
const em = (text) => Object.assign(document.createElement("em"), { textContent: text });
