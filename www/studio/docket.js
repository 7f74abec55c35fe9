// The working of one figure: its parts, who is paid and when, and the rule, date and source behind each charge.
import { element, money, days, day } from "./print.js";
import { gradeName, closedText } from "./saying.js";

const KINDS = { duty: "Duty", tax: "Tax", levy: "Levy", fee: "Carrier’s fee" };
const STATUS = {
  exact: ["exact", "every rule used has a source, and nothing was assumed"],
  estimated: ["estimated", "something was assumed, or a rule used is not confirmed"],
  unavailable: ["not known", "an amount is missing, and so is the total"],
  prohibited: ["not allowed", "these goods may not be sent there"],
};

export class Docket {
  constructor(calls) {
    this.calls = calls;
    this.sheet = document.querySelector("#docket");
    this.title = document.querySelector("#docket-title");
    this.working = document.querySelector("#working");
  }

  draw({ name, sku, answer, cell, told }) {
    this.title.textContent = sku ? `${sku} to ${name}` : name;
    const parts = [];
    if (!answer) parts.push(element("p", {}, "The rules are on their way…"));
    else if (answer.missing)
      parts.push(element("p", { class: "wrong" }, `Its rules could not be loaded: ${answer.missing}`));
    else if (answer.closed) parts.push(element("p", {}, `${closedText(answer.closed)}.`), this.grade(answer));
    else parts.push(...this.answer(answer, cell, told));
    this.working.replaceChildren(...parts.filter(Boolean));
  }

  grade(answer, quote) {
    const status = quote && STATUS[quote.status];
    return element(
      "p",
      { class: "grade" },
      element("span", { class: "mark", "data-grade": answer.grade, "aria-hidden": "true" }),
      `Known: ${gradeName(answer.grade)}`,
      status ? element("span", { class: "status", title: status[1] }, ` · ${status[0]}`) : null,
    );
  }

  answer(answer, cell, told) {
    if (!told)
      return [element("p", {}, `No price at the door. ${cell?.why ?? cell?.status ?? ""}`), this.grade(answer)];
    const { quote, request, notes } = told;
    const print = (digits) => (digits === null ? "not known" : money(digits, quote.currency));
    const { totals } = quote;
    const row = (label, digits, kind = "") =>
      element(
        "tr",
        { class: kind },
        element("th", { scope: "row" }, label),
        element("td", { class: "n" }, print(digits)),
      );
    const charge = (one) =>
      element(
        "li",
        {},
        element(
          "span",
          { class: "what" },
          element("b", {}, KINDS[one.kind]),
          element("span", { class: "n" }, print(one.amount)),
        ),
        element(
          "span",
          { class: "how" },
          element("bdi", {}, one.rate),
          " of ",
          element("bdi", {}, one.base),
          /[1-9]/.test(one.amount) ? (one.payer === "seller" ? ", paid in the shop" : ", paid on delivery") : null,
        ),
        element("span", { class: "rule" }, element("bdi", {}, one.rule), ` · since ${day(one.since)}`),
        element("span", { class: "source" }, ...source(one.source)),
      );
    const when = answer.delivery;
    const copy = element("button", { type: "button", class: "quiet" }, "Copy the question as JSON");
    copy.addEventListener("click", () => this.calls.copy(JSON.stringify(request, null, 2), copy));
    return [
      cell?.restricted
        ? element(
            "p",
            { class: "wrong" },
            cell.restricted === "block"
              ? "A restriction of yours blocks it there."
              : "A restriction of yours warns of it there.",
          )
        : null,
      element(
        "p",
        { class: totals.total === null ? "total unknown" : "total", "data-total": totals.total ?? "" },
        print(totals.total),
        element("small", {}, " at the door"),
      ),
      totals.dueOnDelivery === null
        ? null
        : element(
            "p",
            { class: "due" },
            `${print(totals.dueNow)} in the shop, ${/[1-9]/.test(totals.dueOnDelivery) ? `${print(totals.dueOnDelivery)} on delivery` : "nothing on delivery"}`,
          ),
      when
        ? element(
            "p",
            { class: "when" },
            `${days(when.first, when.last)}${answer.service ? ` by ${answer.service}` : ""}`,
            ...when.doubts.map((doubt) => element("small", {}, ` ${doubt}`)),
          )
        : element(
            "p",
            { class: "when" },
            answer.service
              ? `By ${answer.service}; it names no transit days, so no day is promised`
              : "No service is described, so no freight is in it",
          ),
      this.grade(answer, quote),
      element(
        "table",
        { class: "parts" },
        element(
          "tbody",
          {},
          row("Goods", totals.goods),
          row("Shipping", totals.shipping),
          row("Duty", totals.duty),
          row("Tax", totals.tax),
          row("Levies and fees", totals.fees),
          row("At the door", totals.total, "sum"),
        ),
      ),
      quote.charges.length || quote.status === "unavailable"
        ? element("ol", { class: "charges" }, ...quote.charges.map(charge))
        : element(
            "p",
            { class: "small" },
            answer.grade === "price"
              ? "No rule of this country is in the data: duty and tax may apply."
              : "No charge of the state or the carrier applies.",
          ),
      quote.notes.length
        ? element(
            "ul",
            { class: "notes-list" },
            ...quote.notes.map((note, nth) =>
              element(
                "li",
                {},
                notes[nth],
                [note.detail, note.date, note.item].filter(Boolean).length
                  ? element("small", {}, ` ${[note.detail, note.date].filter(Boolean).join(", ")}`)
                  : null,
              ),
            ),
          )
        : null,
      element("p", { class: "small" }, `Rules of ${day(quote.data)}, asked for ${day(request.date)}. `, copy),
    ];
  }
}

// Addresses in a source become links; nothing else does.
function source(text) {
  return text
    .split(/(https:\/\/[^\s)]+)/)
    .map((part, nth) =>
      nth % 2
        ? element(
            "a",
            { href: part, rel: "noreferrer" },
            part.replace(/^https:\/\/(www\.)?/, "").replace(/(.{40}).+/, "$1…"),
          )
        : part,
    );
}
