// The chart and the tables: every country and every product, each figure tinted by what the state adds.
import { element, money, percent, days } from "./print.js";

// Upper ends of the tints, in thousandths of price and freight.
const STEPS = [0, 100, 200, 300, 500];
const DAYS = [4, 7, 10, 15, 25];
const level = (value, steps) =>
  value === null || value === undefined
    ? "none"
    : steps.findIndex((end) => value <= end) < 0
      ? steps.length
      : steps.findIndex((end) => value <= end);
const GRADES = {
  full: ["full", "thresholds, tax, duty rates and rounding are in the data"],
  tax: ["tax and thresholds", "duty rates are not in the data"],
  price: ["localized price only", "nothing is known of duty and tax"],
};
const CLOSED = {
  "no-store": "The shop does not say where it ships from",
  "not-shipped": "The shop does not ship there",
  "no-service": "No service goes there",
};

export const gradeName = (grade) => GRADES[grade][0];
export const closedText = (why) => CLOSED[why];

export class Picture {
  constructor(world, calls) {
    Object.assign(this, { world, calls });
    this.tiles = document.querySelector("#tiles");
    this.matrix = document.querySelector("#matrix");
    this.legend = document.querySelector("#legend");
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
    this.drawChart();
    this.show("added");
    this.tiles.addEventListener("keydown", (event) => this.sail(event));
    this.matrix.addEventListener("keydown", (event) => this.step(event));
    for (const root of [this.tiles, this.matrix]) {
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

  // --- The chart -----------------------------------------------------------------------------------------------------

  drawChart() {
    const tile = ({ code, x, y, ruled }) =>
      element(
        "button",
        {
          type: "button",
          class: "tile",
          "data-code": code,
          style: `--x:${x};--y:${y}`,
          tabindex: "-1",
          "data-ruled": String(ruled),
        },
        element("b", {}, code),
        element("i", {}),
      );
    const region = ({ id, name, column, row, columns, rows, tiles }) =>
      element(
        "section",
        { class: "region", style: `--col:${column};--row:${row};--cols:${columns};--rows:${rows}` },
        element("h3", {}, name),
        element("div", { class: "grid", id: `region-${id}` }, ...tiles.map(tile)),
      );
    const { outlying } = this.world;
    const rest =
      outlying.length &&
      element(
        "section",
        { class: "region outlying", style: `--cols:${outlying.length};--rows:1` },
        element("h3", {}, "Parts with rules of their own"),
        element("div", { class: "grid" }, ...outlying.map(tile)),
      );
    const rose = element("div", { class: "rose", "aria-hidden": "true" });
    this.tiles.replaceChildren(...this.world.regions.map(region), rest || "", rose);
    // A drawing of ours; a chart without it is one all the same.
    this.calls.drawing("rose.svg").then(
      (text) => rose.append(new DOMParser().parseFromString(text, "text/html").body.firstElementChild),
      () => {},
    );
    // Places without rules are asked for only when somebody looks at them.
    for (const one of this.tiles.querySelectorAll('[data-ruled="true"]')) this.watch.observe(one);
  }

  // Arrow keys on the chart: the nearest tile in that direction, as it is seen.
  sail(event) {
    const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
    const from = event.target.closest(".tile");
    if (!way || !from) return;
    event.preventDefault();
    const middle = (tile) => {
      const { left, top, width, height } = tile.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    };
    const [x, y] = middle(from);
    let best;
    for (const tile of this.tiles.querySelectorAll(".tile")) {
      const [dx, dy] = middle(tile).map((at, axis) => at - [x, y][axis]);
      const along = dx * way[0] + dy * way[1];
      const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
      if (along > 4 && (!best || along + 3 * aside < best.far)) best = { tile, far: along + 3 * aside };
    }
    best?.tile.focus();
  }

  paintChart(answers, product) {
    const inDays = this.mode === "days";
    for (const tile of this.tiles.querySelectorAll(".tile")) {
      const { code } = tile.dataset;
      const answer = answers.get(code);
      const cell = answer?.cells?.[product];
      const value = inDays ? answer?.delivery?.to : cell?.added;
      tile.dataset.level =
        tile.dataset.ruled !== "true" && !answer
          ? "none"
          : answer
            ? answer.closed
              ? "closed"
              : level(value, inDays ? DAYS : STEPS)
            : "waiting";
      tile.querySelector("i").textContent =
        value === null || value === undefined || answer.closed ? "" : inDays ? String(value) : percent(value);
      const figure = tile.querySelector("i").textContent;
      tile.setAttribute(
        "aria-label",
        `${code}${figure ? ` ${figure}` : ""}, ${this.names.get(code)}: ${this.saying(answer, cell)}`,
      );
    }
  }

  // A country and a figure in one sentence, which begins with the figure as it is seen.
  saying(answer, cell, figure) {
    if (!answer) return "not looked at yet";
    if (answer.missing) return `${figure ? `${figure}, ` : ""}its rules could not be loaded`;
    if (answer.closed) return `${figure ? `${figure} ` : ""}${CLOSED[answer.closed]}`;
    const parts = [];
    if (cell?.restricted === "block") parts.push("not sold there");
    if (figure && cell?.shown) parts.push(`${figure} at the door`);
    else if (figure && cell?.restricted !== "block") parts.push(figure);
    else if (cell?.shown) parts.push(`${money(cell.shown, cell.currency)} at the door`);
    else
      parts.push(
        cell?.status === "prohibited"
          ? "not allowed there"
          : cell?.known
            ? `${money(cell.known, cell.currency)} and duty or tax that is not known`
            : "no price at the door",
      );
    if (cell?.added !== null && cell?.added !== undefined) parts.push(`${percent(cell.added)} by the state`);
    if (cell?.status === "estimated") parts.push("estimated");
    if (answer.delivery) parts.push(`there ${days(answer.delivery.first, answer.delivery.last)}`);
    parts.push(`known: ${GRADES[answer.grade][0]}`);
    return parts.join(", ");
  }

  // What the chart shows: "added" or "days".
  show(mode) {
    this.mode = mode;
    const inDays = this.mode === "days";
    const steps = inDays ? DAYS : STEPS;
    const text = (end, nth) =>
      inDays
        ? nth < steps.length
          ? `≤ ${end} days`
          : `> ${steps.at(-1)} days`
        : nth === 0
          ? "nothing"
          : nth < steps.length
            ? `≤ ${percent(end).slice(1)}`
            : `> ${percent(steps.at(-1)).slice(1)}`;
    const swatches = [...steps, null].map((end, nth) =>
      element("li", {}, element("span", { class: "swatch", "data-level": nth }), text(end, nth)),
    );
    const others = [
      ["none", inDays ? "no day is promised" : "not known"],
      ["closed", "not shipped"],
      ["price", "only the price is known"],
    ].map(([name, words]) => element("li", {}, element("span", { class: "swatch", "data-level": name }), words));
    this.legend.replaceChildren(
      element(
        "p",
        {},
        inDays
          ? "The latest day, counted from the day of the order"
          : "What the state adds to price and shipping: duty, tax, levies",
      ),
      element("ul", {}, ...swatches, ...others),
    );
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
    const [text, small] = this.figure(answer, cell);
    // A figure reads from left to right on any page.
    place.replaceChildren(element("bdi", {}, text), small ? element("small", { dir: "ltr" }, small) : "");
    place.dataset.status = cell?.status ?? "";
    place.setAttribute(
      "aria-label",
      `${this.names.get(place.dataset.code)}, ${this.products[place.dataset.product]?.sku}: ${this.saying(answer, cell, `${text}${small ? ` ${small}` : ""}`)}`,
    );
  }

  // What stands in a cell: the figure, and a word under it where the figure is not all.
  figure(answer, cell) {
    if (answer.missing) return ["?", "not loaded"];
    if (answer.closed) return ["–", ""];
    if (cell?.restricted === "block") return ["not sold there", ""];
    if (cell?.shown) return [`${cell.status === "estimated" ? "≈ " : ""}${money(cell.shown, cell.currency)}`, ""];
    if (cell?.status === "prohibited") return ["not allowed", ""];
    if (cell?.known) return [money(cell.known, cell.currency), "+ unknown"];
    return ["?", ""];
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
    for (const tile of this.tiles.querySelectorAll(".tile")) {
      const own = tile.dataset.code === code;
      tile.classList.toggle("selected", own);
      tile.tabIndex = own ? 0 : -1;
    }
    this.rows.get(code)?.querySelector(`[data-product="${product}"]`)?.classList.add("selected");
  }
}
