// What the basket handed over, and whether it is what Landfall says: the question is asked again and both answers are held
// against each other. The address carries the quote's name, the tab the whole of it (basket.js); a shop with a server takes
// it by POST and does the same there.
(() => {
  const said = document.querySelector(".stamp");
  const sheet = document.querySelector(".handoff");
  const given = new URLSearchParams(location.search).get("landfall-quote-id") || "";

  let handed = null;
  try {
    handed = JSON.parse(sessionStorage.getItem("neap:handoff"));
  } catch {}
  // Another tab, a bookmark, an address that somebody wrote: nothing was handed over here.
  if (!handed || !handed.totals || !handed.request || (given && handed.id !== given)) return;
  const { request, service, ...quote } = handed;

  const cell = (text, currency) => `${text === null || text === undefined ? "?" : text} ${currency}`;
  sheet.querySelector(".quote-id").textContent = quote.id;
  for (const row of sheet.querySelectorAll("[data-total]")) {
    row.cells[1].textContent = cell(quote.totals[row.dataset.total], quote.currency);
  }
  const fields = {
    "landfall-quote-id": quote.id,
    date: request.date,
    destination: Object.values(request.destination || {}).filter(Boolean).join(" "),
    service,
    incoterm: request.incoterm,
    carrier: request.carrier,
    currency: quote.currency,
    data: quote.data,
    status: quote.status,
  };
  const list = sheet.querySelector(".carried tbody");
  for (const [name, value] of Object.entries(fields)) {
    if (!value) continue;
    const row = list.insertRow();
    const head = document.createElement("th");
    head.scope = "row";
    head.append(document.createElement("code"));
    head.firstChild.textContent = name;
    row.append(head);
    const text = row.insertCell();
    text.className = "n";
    text.dir = "ltr";
    text.textContent = value;
  }
  sheet.querySelector("pre").textContent = JSON.stringify(handed, null, 2);
  sheet.hidden = false;

  said.textContent = said.dataset.wait;
  (window.landfall ||= []).push(async (landfall) => {
    const same = await landfall.verify(request, quote).catch(() => false);
    said.textContent = same ? said.dataset.same : said.dataset.other;
    said.classList.add(same ? "same" : "other");
  });
})();
