// The tables: every country and every product, each figure tinted by what the state adds; and what is looked at, on them
// and on the chart.
import { Chart } from "./chart.js";
import { element, days } from "./print.js";
import { GRADES, STEPS, figure, level, saying } from "./saying.js";

export class Picture {
  constructor(world, calls) {
    Object.assign(this, { world, calls });
    this.matrix = document.querySelector("#matrix");
    this.places = [
      ...world.regions.flatMap((region) => region.tiles.map((tile) => ({ ...tile, region }))),
      ...world.outlying.map((tile) => ({ ...tile, region: null })),
    ];
    this.names = new Map(this.places.map(({ code, name }) => [code, name]));
    this.ruled = this.places.filter(({ ruled }) => ruled).map(({ code }) => code);
    this.rows = new Map();
    this.onScreen = new Set(); // rows and tiles
    this.watch = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) this.onScreen[isIntersecting ? "add" : "delete"](target);
        const codes = seen.filter((one) => one.isIntersecting).map((one) => one.target.dataset.code);
        if (codes.length) calls.seen(codes);
      },
      { rootMargin: "200px" },
    );
    this.chart = new Chart(world, this.names, calls.drawing("rose.svg"));
    // Places without rules are asked for only when somebody looks at them.
    for (const tile of this.chart.tiles.querySelectorAll('[data-ruled="true"]')) this.watch.observe(tile);
    this.matrix.addEventListener("keydown", (event) => this.step(event));
    for (const root of [this.chart.tiles, this.matrix]) {
      root.addEventListener("focusin", ({ target }) => this.over(target, true));
      root.addEventListener("click", ({ target, detail }) => {
        this.over(target, true, true);
        // A button that the keyboard pressed.
        if (!detail && target.closest(".tile")) calls.enter();
      });
      root.addEventListener("pointerover", (event) => event.pointerType === "mouse" && this.over(event.target, false));
      root.addEventListener("pointerleave", () => calls.leave());
    }
  }

  // The countries that somebody sees, the tables' first.
  get visible() {
    const seen = [...this.onScreen].sort((a, b) => a.matches(".tile") - b.matches(".tile"));
    return seen.map((place) => place.dataset.code);
  }

  // --- The tables ----------------------------------------------------------------------------------------------------

  draw(products, all) {
    this.products = products;
    for (const row of this.rows.values()) {
      this.watch.unobserve(row);
      this.onScreen.delete(row);
    }
    this.rows.clear();
    const tables = [];
    const regions = [
      ...this.world.regions.map((region) => [region.name, region.tiles]),
      ["Parts with rules of their own", this.world.outlying],
    ];
    for (const [name, tiles] of regions) {
      const places = tiles.filter((tile) => all || tile.ruled).sort((a, b) => a.name.localeCompare(b.name, "en"));
      if (places.length) tables.push(this.table(name, places));
    }
    this.matrix.replaceChildren(...tables);
  }

  table(name, places) {
    const head = element(
      "tr",
      {},
      element("th", { scope: "col" }, name),
      ...this.products.map(({ sku }) => element("th", { scope: "col", class: "n" }, sku)),
      element("th", { scope: "col", class: "n" }, "Days"),
    );
    const body = element("tbody");
    for (const { code, name: called } of places) {
      const cells = this.products.map((_, nth) =>
        element("td", {
          class: "n cell",
          tabindex: "-1",
          "data-code": code,
          "data-product": nth,
          "data-level": "waiting",
        }),
      );
      const row = element(
        "tr",
        { "data-code": code },
        element(
          "th",
          { scope: "row" },
          element("span", { class: "mark", "aria-hidden": "true" }),
          element("b", {}, code),
          ` ${called}`,
        ),
        ...cells,
        element("td", { class: "n days" }),
      );
      this.rows.set(code, row);
      this.watch.observe(row);
      body.append(row);
    }
    const table = element(
      "table",
      { class: "figures matrix", role: "grid", "aria-label": `${name}: price at the door by country and product` },
      element("thead", {}, head),
      body,
    );
    table.querySelector(".cell")?.setAttribute("tabindex", "0");
    return element("div", { class: "table-frame" }, table);
  }

  paintRow(code, answer) {
    const row = this.rows.get(code);
    if (!row) return;
    const grade = answer.missing ? undefined : answer.grade;
    row.dataset.grade = grade ?? "missing";
    row.querySelector("th").title = grade ? `${GRADES[grade][0]}: ${GRADES[grade][1]}` : answer.missing;
    row.querySelectorAll(".cell").forEach((place, nth) => this.paintCell(place, answer, answer.cells?.[nth]));
    const { delivery } = answer;
    const when = row.querySelector(".days");
    when.replaceChildren(
      delivery
        ? element(
            "bdi",
            { title: days(delivery.first, delivery.last) },
            `${delivery.doubts.length ? "~ " : ""}${delivery.from === delivery.to ? delivery.from : `${delivery.from}–${delivery.to}`}`,
          )
        : "–",
    );
  }

  paintCell(place, answer, cell) {
    place.dataset.level = answer.closed ? "closed" : answer.missing ? "missing" : level(cell?.added, STEPS);
    const [text, small] = figure(answer, cell);
    // A figure reads from left to right on any page.
    place.replaceChildren(element("bdi", {}, text), small ? element("small", { dir: "ltr" }, small) : "");
    place.dataset.status = cell?.status ?? "";
    place.setAttribute(
      "aria-label",
      `${this.names.get(place.dataset.code)}, ${this.products[place.dataset.product]?.sku}: ${saying(answer, cell, `${text}${small ? ` ${small}` : ""}`)}`,
    );
  }

  step(event) {
    const cell = event.target.closest(".cell");
    if (!cell) return;
    const row = cell.parentElement;
    const rtl = getComputedStyle(row).direction === "rtl" ? -1 : 1;
    const cells = [...row.querySelectorAll(".cell")];
    const nth = cells.indexOf(cell);
    const rows = [...this.matrix.querySelectorAll("tbody tr")];
    const at = rows.indexOf(row);
    const to = {
      ArrowRight: () => cells[nth + rtl],
      ArrowLeft: () => cells[nth - rtl],
      ArrowDown: () => rows[at + 1]?.querySelectorAll(".cell")[nth],
      ArrowUp: () => rows[at - 1]?.querySelectorAll(".cell")[nth],
      Home: () => cells[0],
      End: () => cells.at(-1),
      Enter: () => this.calls.enter(),
    }[event.key];
    if (!to) return;
    event.preventDefault();
    const next = to();
    next?.focus?.();
  }

  // --- What is looked at ---------------------------------------------------------------------------------------------

  over(target, stays, touched = false) {
    const place = target.closest?.(".cell, .tile");
    if (!place) return;
    const { code, product } = place.dataset;
    if (stays && place.matches(".cell")) {
      for (const other of place.closest("table").querySelectorAll('.cell[tabindex="0"]'))
        other.setAttribute("tabindex", "-1");
      place.setAttribute("tabindex", "0");
    }
    this.calls.look(code, product === undefined ? undefined : Number(product), stays, touched);
  }

  select(code, product) {
    for (const old of document.querySelectorAll(".selected")) old.classList.remove("selected");
    this.chart.select(code);
    this.rows.get(code)?.querySelector(`[data-product="${product}"]`)?.classList.add("selected");
  }
}
