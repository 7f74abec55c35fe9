// Every message: where it is seen, its texts in every plural form and variant, with the English beside them.
const make = (tag, properties, ...inside) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inside);
  return element;
};

export class Messages {
  constructor(view, english, calls) {
    this.calls = calls;
    this.list = view.querySelector(".messages");
    this.sieve = view.querySelector("#sieve");
    this.query = view.querySelector("#find");
    this.groups = groups(english);
    this.drawn = new Map(); // what each block was made of
    this.blocks = new Map();
    this.sieve.addEventListener("change", () => this.sift());
    this.query.addEventListener("input", () => this.sift());
    this.list.addEventListener("keydown", (event) => {
      const block = event.target.closest(".message");
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && block) {
        event.preventDefault();
        calls.toFile(block.dataset.id);
      }
    });
  }

  // Draws what is different since the last time.
  draw(rows, findings, language) {
    const of = Map.groupBy ? Map.groupBy(findings, ({ message }) => message) : group(findings);
    let heading = null;
    const all = [];
    for (const row of rows) {
      const found = of.get(row.id) ?? [];
      const basis = JSON.stringify([row, found, language]);
      if (this.drawn.get(row.id) !== basis) {
        this.drawn.set(row.id, basis);
        const block = this.block(row, found, language);
        this.blocks.get(row.id)?.replaceWith(block);
        this.blocks.set(row.id, block);
      }
      const name = this.groups.get(row.id);
      if (name !== heading) {
        heading = name;
        all.push(this.heading(name, row.id));
      }
      all.push(this.blocks.get(row.id));
    }
    if (this.list.childElementCount !== all.length) this.list.replaceChildren(...all);
    this.sift();
  }

  // One for each group, by its first message: two files may have a group of one name, and an element stands in one place.
  heading(name, first) {
    this.headings ??= new Map();
    if (!this.headings.has(first)) this.headings.set(first, make("h2", { textContent: name }));
    return this.headings.get(first);
  }

  block(row, found, { language, direction }) {
    const worst = found.some(({ severity }) => severity === "error") ? "error" : found.length ? "warning" : "fine";
    const todo = found.some(({ code }) => code === "missing" || code === "same-as-english");
    const toFile = make("button", { type: "button", className: "id", title: "To the file", textContent: row.id });
    toFile.addEventListener("click", () => this.calls.toFile(row.id, found.find(({ code }) => code === "missing")));
    const toStage = make("button", { type: "button", className: "quiet", textContent: "In the shop" });
    toStage.setAttribute("aria-label", `${row.id} in the shop`);
    toStage.addEventListener("click", () => this.calls.toStage(row.id));
    const lines = folded(row.texts);
    const table = make("table", {}, make("tbody", {}, ...lines.map((line) => this.line(line, row, language, direction))));
    const told = found.map((finding) => {
      const button = make("button", { type: "button", className: finding.severity });
      button.append(`${finding.found}; `, make("em", { textContent: finding.advice }));
      button.addEventListener("click", () => this.calls.toFile(row.id, finding));
      return make("li", {}, button);
    });
    const block = make(
      "section",
      { className: `message ${worst}`, id: `m-${row.id}` },
      make("h3", {}, toFile, toStage),
      make("p", { className: "small", textContent: row.seen }),
      table,
      make("ul", { className: "findings" }, ...told),
    );
    Object.assign(block.dataset, { id: row.id, todo: String(todo), found: String(found.length > 0) });
    return block;
  }

  line({ text, english, label, width, faults, trial }, { length }, language, direction) {
    const own = make("td", { className: "own", lang: language, dir: direction });
    if (faults.length) own.append(make("em", { lang: "en", dir: "ltr", className: "fault", textContent: faults[0] }));
    else own.append(text);
    const long = length > 0 && width > length && !trial;
    return make(
      "tr",
      { className: trial ? "trial" : "" },
      make("th", { scope: "row", textContent: label }),
      own,
      make("td", { className: "english", lang: "en", dir: "ltr", textContent: english }),
      make("td", {
        className: long ? "n long" : "n",
        title: `${width} letters wide; ${length} fit`,
        textContent: trial ? "" : `${width}/${length}`,
      }),
    );
  }

  sift() {
    const wanted = this.sieve.value;
    const query = this.query.value.trim().toLocaleLowerCase();
    let heading = null;
    let shown = false;
    for (const element of this.list.children) {
      if (element.tagName === "H2") {
        if (heading) heading.hidden = !shown;
        [heading, shown] = [element, false];
        continue;
      }
      const { id, todo, found } = element.dataset;
      const fits = wanted === "all" || (wanted === "todo" ? todo === "true" : found === "true");
      const has = !query || id.includes(query) || element.textContent.toLocaleLowerCase().includes(query);
      element.hidden = !(fits && has);
      shown ||= !element.hidden;
    }
    if (heading) heading.hidden = !shown;
  }

  // The message that the cursor is in: marked, and brought into sight where there is room beside the file.
  current(id) {
    if (id === this.now) return;
    this.blocks.get(this.now)?.removeAttribute("aria-current");
    this.now = id;
    const block = this.blocks.get(id);
    block?.setAttribute("aria-current", "true");
    if (block?.offsetParent && this.list.clientHeight < this.list.scrollHeight) {
      this.list.scrollTo({ top: block.offsetTop - this.list.offsetTop - 16 });
    }
  }

  go(id) {
    if (this.blocks.get(id)?.hidden) {
      this.sieve.value = "all";
      this.query.value = "";
      this.sift();
    }
    this.now = null;
    this.current(id);
    const block = this.blocks.get(id);
    block?.scrollIntoView({ block: "nearest" });
    block?.querySelector(".id").focus({ preventScroll: true });
  }
}

// Texts that read alike, as one line. A label is a list of what was chosen ("vat · CH"): what makes no difference to
// the line is left out.
function folded(texts) {
  const lines = [];
  for (const text of texts) {
    const parts = text.label ? text.label.split(" · ") : [];
    const same = (line) =>
      line.text === text.text && line.english === text.english && line.trial === text.trial && !text.faults.length;
    const before = lines.find((line) => same(line) && line.parts.length === parts.length);
    if (before) before.labels.push(parts);
    else lines.push({ ...text, parts, labels: [parts] });
  }
  const every = (nth) => new Set(lines.flatMap(({ labels }) => labels.map((parts) => parts[nth]))).size;
  for (const line of lines) {
    const shown = line.parts.map((_, nth) => {
      const values = [...new Set(line.labels.map((parts) => parts[nth]))];
      if (values.length > 1 && values.length === every(nth)) return "";
      return values.length > 4 ? `${values.slice(0, 3).join(", ")} and ${values.length - 3} more` : values.join(", ");
    });
    line.label = shown.filter(Boolean).join(" · ");
  }
  return lines;
}

// The heading that each message of the English files stands under.
function groups(english) {
  const found = new Map();
  let group = "";
  for (const line of english.join("\n").split("\n")) {
    if (line.startsWith("## ")) group = line.slice(3);
    const id = line.match(/^([a-zA-Z][\w-]*) *=/)?.[1];
    if (id) found.set(id, group);
  }
  return found;
}

function group(findings) {
  const found = new Map();
  for (const finding of findings) found.set(finding.message, [...(found.get(finding.message) ?? []), finding]);
  return found;
}
