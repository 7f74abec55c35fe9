// The shop's own basket: what has been put in stays in this tab (sessionStorage), and only once something has. An address
// with ?basket=toy-boat.1,cotton-tee.2 shows that basket instead and keeps nothing. Landfall sees the lines as
// <landfall-item>s; it keeps no basket itself.
(() => {
  const KEY = "neap:basket";
  const MOST = 20;
  const address = new URLSearchParams(location.search);

  // "toy-boat.1,cotton-tee.2" as [["toy-boat", 1], ["cotton-tee", 2]]; what is no line is left out.
  const read = (text) =>
    (text || "")
      .split(",")
      .map((line) => /^([a-z0-9-]+)\.(\d{1,2})$/.exec(line))
      .filter((line) => line && Number(line[2]) > 0)
      .map((line) => [line[1], Math.min(MOST, Number(line[2]))]);
  const written = (lines) => lines.map((line) => line.join(".")).join(",");

  const fixed = address.has("basket");
  const kept = () => {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      return null; // a browser that denies storage keeps no basket
    }
  };
  const keep = (lines) => {
    try {
      if (!fixed) sessionStorage.setItem(KEY, written(lines));
    } catch {}
  };
  const put = (lines, slug, pieces) => {
    const line = lines.find((line) => line[0] === slug);
    if (line) line[1] = Math.min(MOST, line[1] + pieces);
    else lines.push([slug, pieces]);
    return lines;
  };

  // --- A product's page --------------------------------------------------------------------------------------------

  for (const form of document.querySelectorAll("form[data-add]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      keep(put(read(kept()), form.dataset.add, 1));
      // shop.js has put what travels along on every link.
      const beside = form.querySelector("a[href]");
      location.href = beside ? beside.href : form.action;
    });
  }

  // --- The basket's page -------------------------------------------------------------------------------------------

  const table = document.querySelector("table.lines");
  if (!table) return;
  const body = table.tBodies[0];
  const cart = document.querySelector("landfall-cart");
  const rows = () => [...body.rows];
  const lines = () => rows().map((row) => [row.dataset.line, Number(row.dataset.pieces)]);
  const dollars = (cents) => `$${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;

  const sums = () => {
    let all = 0;
    for (const row of rows()) {
      const cents = row.dataset.cents * row.dataset.pieces;
      row.querySelector(".sum").textContent = dollars(cents);
      all += cents;
    }
    table.querySelector("tfoot .sum").textContent = dollars(all);
  };

  const itemOf = (slug) => cart.querySelector(`landfall-item[data-line="${slug}"]`);

  // Takes the pieces of a line from wherever they were changed to everywhere else.
  const change = (slug, pieces) => {
    const row = rows().find((row) => row.dataset.line === slug);
    if (!row || Number(row.dataset.pieces) === pieces) return;
    if (pieces < 1) {
      row.remove();
      itemOf(slug)?.remove();
    } else {
      row.dataset.pieces = pieces;
      const field = row.querySelector("input");
      if (Number(field.value) !== pieces) field.value = pieces;
      if (itemOf(slug).getAttribute("quantity") !== String(pieces)) itemOf(slug).setAttribute("quantity", pieces);
    }
    sums();
    keep(lines());
  };

  // Without this file the pieces can be read, and not changed.
  const editable = (row) => {
    const field = row.querySelector("input");
    field.readOnly = false;
    field.addEventListener("change", () => {
      const pieces = Math.min(MOST, Math.max(0, Math.floor(Number(field.value)) || 0));
      field.value = pieces;
      change(row.dataset.line, pieces);
    });
  };

  const show = (basket) => {
    body.replaceChildren();
    for (const item of cart.querySelectorAll("landfall-item")) item.remove();
    const first = cart.firstChild;
    for (const [slug, pieces] of basket) {
      const template = document.querySelector(`template[data-of="${slug}"]`);
      if (!template) continue;
      const copy = template.content.cloneNode(true);
      const row = copy.querySelector("tr");
      row.dataset.pieces = pieces;
      row.querySelector("input").value = pieces;
      const item = copy.querySelector("landfall-item");
      item.setAttribute("quantity", pieces);
      body.append(row);
      cart.insertBefore(item, first);
    }
    sums();
  };

  let basket = fixed ? read(address.get("basket")) : read(kept());
  const add = address.get("add");
  if (add && document.querySelector(`template[data-of="${CSS.escape(add)}"]`)) {
    // From a product's form that this file had not reached yet.
    basket = put(basket, add, 1);
    keep(basket);
    address.delete("add");
    const rest = address.toString();
    history.replaceState(null, "", location.pathname + (rest && "?" + rest));
  }
  if (basket.length) show(basket);
  rows().forEach(editable);

  // What goes to the checkout, whole: the address takes its name alone, since a static host has nothing that could read a
  // POST. The next page asks the question again.
  document.addEventListener("landfall:checkout:start", (event) => {
    try {
      sessionStorage.setItem("neap:handoff", JSON.stringify(event.detail));
    } catch {}
  });

  // The cart's own fields write their quantity to its items: one basket, wherever it is changed.
  new MutationObserver(() => {
    for (const [slug] of lines()) {
      const item = itemOf(slug);
      change(slug, item ? Number(item.getAttribute("quantity")) || 0 : 0);
    }
  }).observe(cart, { childList: true, subtree: true, attributes: true, attributeFilter: ["quantity"] });
})();
