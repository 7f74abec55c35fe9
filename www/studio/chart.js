// The chart: a tile for each country, tinted by what the state adds or by the days until a parcel is there.
import { element, percent } from "./print.js";
import { DAYS, STEPS, level, saying } from "./saying.js";

export class Chart {
  constructor(world, names, drawing) {
    this.names = names;
    this.tiles = document.querySelector("#tiles");
    this.legend = document.querySelector("#legend");
    this.draw(world, drawing);
    this.show("added");
    this.tiles.addEventListener("keydown", (event) => this.sail(event));
  }

  draw(world, drawing) {
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
    const { outlying } = world;
    const rest =
      outlying.length &&
      element(
        "section",
        { class: "region outlying", style: `--cols:${outlying.length};--rows:1` },
        element("h3", {}, "Parts with rules of their own"),
        element("div", { class: "grid" }, ...outlying.map(tile)),
      );
    const rose = element("div", { class: "rose", "aria-hidden": "true" });
    this.tiles.replaceChildren(...world.regions.map(region), rest || "", rose);
    // A drawing of ours; a chart without it is one all the same.
    drawing.then(
      (text) => rose.append(new DOMParser().parseFromString(text, "text/html").body.firstElementChild),
      () => {},
    );
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

  paint(answers, product) {
    const inDays = this.mode === "days";
    for (const tile of this.tiles.querySelectorAll(".tile")) {
      const { code } = tile.dataset;
      const answer = answers.get(code);
      const cell = answer?.cells?.[product];
      const value = (inDays ? answer?.delivery?.to : cell?.added) ?? null;
      const small = value === null || answer.closed ? "" : inDays ? String(value) : percent(value);
      tile.querySelector("i").textContent = small;
      tile.dataset.level = this.level(tile, answer, value);
      const seen = small ? `${code} ${small}` : code;
      tile.setAttribute("aria-label", `${seen}, ${this.names.get(code)}: ${saying(answer, cell)}`);
    }
  }

  level(tile, answer, value) {
    if (!answer) return tile.dataset.ruled === "true" ? "waiting" : "none";
    return answer.closed ? "closed" : level(value, this.mode === "days" ? DAYS : STEPS);
  }

  // What it shows: "added" or "days".
  show(mode) {
    this.mode = mode;
    const inDays = mode === "days";
    const steps = inDays ? DAYS : STEPS;
    const end = (at) => (inDays ? `${at} days` : percent(at).slice(1));
    const texts = [...steps.map((at) => (at ? `≤ ${end(at)}` : "nothing")), `> ${end(steps.at(-1))}`];
    const all = [
      ...texts.map((text, nth) => [nth, text]),
      ["none", inDays ? "no day is promised" : "not known"],
      ["closed", "not shipped"],
      ["price", "only the price is known"],
    ];
    const swatch = ([name, text]) => element("li", {}, element("span", { class: "swatch", "data-level": name }), text);
    const about = inDays
      ? "The latest day, counted from the day of the order"
      : "What the state adds to price and shipping: duty, tax, levies";
    this.legend.replaceChildren(element("p", {}, about), element("ul", {}, ...all.map(swatch)));
  }

  select(code) {
    for (const tile of this.tiles.querySelectorAll(".tile")) {
      const own = tile.dataset.code === code;
      tile.classList.toggle("selected", own);
      tile.tabIndex = own ? 0 : -1;
    }
  }
}
