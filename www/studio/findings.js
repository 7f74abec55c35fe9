// What is wrong in the file: a list that leads to the field, or to the line.
import { element } from "./print.js";

export class Findings {
  constructor() {
    this.title = document.querySelector("#faults-title");
    this.list = document.querySelector("#faults");
    this.area = document.querySelector("#text");
  }

  draw(findings) {
    const item = (finding, nth) => {
      const { path, expected, found, line } = finding;
      const said = [
        element("code", {}, path || "landfall.json"),
        ` expected ${expected}, found `,
        element("code", {}, found),
      ];
      const go = element(
        "button",
        { type: "button" },
        element("b", {}, line ? `line ${line}` : "the file"),
        element("span", {}, ...said),
      );
      go.addEventListener("click", () => this.go(finding));
      return element("li", { id: `fault-${nth}` }, go);
    };
    this.list.replaceChildren(...findings.map(item));
    const count = findings.length
      ? `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`
      : "No findings";
    // It is read out when it is another one.
    if (this.title.textContent !== count) this.title.textContent = count;
  }

  go({ path, line, column }) {
    const field = [...document.querySelectorAll("#form [data-path]")].find((one) => one.dataset.path === path);
    if (field) {
      for (let part = field.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
      field.focus();
      return;
    }
    const { area } = this;
    const rows = area.value.split("\n");
    const before = rows.slice(0, (line ?? 1) - 1);
    const start = before.reduce((sum, row) => sum + row.length + 1, 0);
    area.focus();
    area.setSelectionRange(start + (column ?? 1) - 1, start + (line ? rows[line - 1].length : 0));
    area.scrollTop = (before.length - 3) * Number.parseFloat(getComputedStyle(area).lineHeight);
  }
}
