// An answer in words: how much is known, what stands in a cell, and the sentence that is read out.
import { money, percent, days } from "./print.js";

// Upper ends of the tints, in thousandths of price and freight.
export const STEPS = [0, 100, 200, 300, 500];
export const DAYS = [4, 7, 10, 15, 25];
export const level = (value, steps) =>
  value === null || value === undefined
    ? "none"
    : steps.findIndex((end) => value <= end) < 0
      ? steps.length
      : steps.findIndex((end) => value <= end);
export const GRADES = {
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

// A country and a figure in one sentence, which begins with the figure as it is seen.
export function saying(answer, cell, figure) {
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

// What stands in a cell: the figure, and a word under it where the figure is not all.
export function figure(answer, cell) {
  if (answer.missing) return ["?", "not loaded"];
  if (answer.closed) return ["–", ""];
  if (cell?.restricted === "block") return ["not sold there", ""];
  if (cell?.shown) return [`${cell.status === "estimated" ? "≈ " : ""}${money(cell.shown, cell.currency)}`, ""];
  if (cell?.status === "prohibited") return ["not allowed", ""];
  if (cell?.known) return [money(cell.known, cell.currency), "+ unknown"];
  return ["?", ""];
}
