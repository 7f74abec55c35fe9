// What a merchant takes along: the tag, the prices, and every figure as rows.

const quoted = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

export const TAG = '<script async src="/landfall/landfall.js" data-config="/landfall.json"></script>';

export function prices(products, currency) {
  const tag = ({ sku, amount }) => {
    const own = quoted(`${amount} ${currency}`.trim());
    return `<landfall-price sku="${quoted(sku)}" amount="${quoted(amount)}" breakdown>${own}</landfall-price>`;
  };
  return products.map(tag).join("\n");
}

// Every figure of the tables, one row each. What nobody knows is said.
export function rows(answers, products, names) {
  const head = [
    "country",
    "name",
    "known",
    "product",
    "status",
    "currency",
    "goods",
    "shipping",
    "duty",
    "tax",
    "fees",
  ];
  const all = [[...head, "total", "due now", "due on delivery", "service", "from", "to"]];
  for (const [code, answer] of [...answers].sort()) {
    const place = [code, names.get(code), answer.grade ?? ""];
    if (answer.closed) all.push([...place, "", answer.closed]);
    (answer.cells ?? []).forEach((cell, nth) => {
      const parts = ["goods", "shipping", "duty", "tax", "fees", "total", "dueNow", "dueOnDelivery"];
      const amounts = parts.map((part) => (cell[part] === null ? "unknown" : (cell[part] ?? "")));
      const status = cell.restricted === "block" ? "blocked" : cell.status;
      const way = [answer.service ?? "", answer.delivery?.first ?? "", answer.delivery?.last ?? ""];
      all.push([...place, products[nth].sku, status, cell.currency ?? "", ...amounts, ...way]);
    });
  }
  return all;
}
