// What a page of many elements waits for when they come, and after a change of country; leaves its figures in
// window.measured. Prices are read between frames: the browser ends its collection of garbage where a script runs next, and
// would often do it in a frame if this one ran in each.
window.crowd = async ({ many, rounds, changes, dates, others, frames }) => {
  const codes = ["420222", "420221", "640419", "940540", "950440", "950300"];
  const origins = ["VN", "IT", "CN", "IN", "US", "DE"];
  const list = document.getElementById("list");
  const facts = (at) => {
    const [hs, origin, amount] = [codes[at % 6], origins[at % 5], `${5 + (at % 300)}.50`];
    return [amount, `amount="${amount}" currency="USD" hs="${hs}" origin="${origin}" weight="${200 + at}"`];
  };
  const rows = Array.from({ length: many }, (_, at) => {
    const [amount, item] = facts(at);
    const date = dates ? `<landfall-delivery ${item} countdown>Ships in 3 to 8 days</landfall-delivery>` : "";
    return `<li><landfall-price ${item}>$${amount}</landfall-price>${date}</li>`;
  });
  const html = rows.join("");
  let prices = [];
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const moment = () => pause(8);
  const shown = (price) => price.shadowRoot?.querySelector("[part~=amount]")?.textContent ?? "";
  // When the first price was right, and when the last. Each is looked at until it is, and no longer.
  const all = async (is) => {
    let at = 0;
    let first;
    for (;;) {
      while (at < prices.length && is(shown(prices[at]))) at += 1;
      if (at > 0) first ??= performance.now();
      if (at == prices.length) return [first, performance.now()];
      await moment();
    }
  };
  const tasks = [];
  new PerformanceObserver((entries) => tasks.push(...entries.getEntries())).observe({ type: "longtask" });
  const shifts = [];
  const countries = [["JP", "¥"], ["NO", "NOK"], ["GB", "£"], ["DE", "€"]];
  // With a picker, the country is chosen in it, as shoppers do; otherwise by a script.
  const change = async ([country, sign]) => {
    const picker = others && document.querySelector("landfall-market").shadowRoot;
    const opened = performance.now();
    if (picker) {
      picker.querySelector("button").click();
      while (!picker.querySelector(`[data-code=${country}]`)) await moment();
      await pause(500);
    }
    const begun = performance.now();
    const kept = picker ? picker.querySelector(`[data-code=${country}]`).click() : landfall.setMarket({ country });
    const [, last] = await all((text) => text.includes(sign));
    await kept;
    return [begun, last, opened];
  };
  await landfall.ready;
  const arrivals = [];
  const come = async () => {
    list.textContent = "";
    await pause(100);
    const begun = performance.now();
    list.innerHTML = html;
    prices = [...list.querySelectorAll("landfall-price")];
    const right = await all((text) => text.includes("€"));
    arrivals.push(right.map((time) => Math.round(time - begun)));
  };
  for (let round = 0; round < rounds; round += 1) await come();
  if (others) await addOthers();
  async function addOthers() {
    const items = Array.from({ length: 5 }, (_, at) => `<landfall-item ${facts(at)[1]}>Thing ${at}</landfall-item>`);
    document.getElementById("after").innerHTML = `<landfall-cart>${items.join("")}</landfall-cart>`;
    while (!document.querySelector("landfall-cart[state=localized]")) await moment();
  }
  const times = [];
  // Each country's file has arrived before anything is measured.
  for (const country of countries) await change(country);
  await pause(500);
  new PerformanceObserver((entries) => shifts.push(...entries.getEntries())).observe({ type: "layout-shift" });
  const busy = (from, to) => {
    const during = tasks.filter((task) => task.startTime + task.duration > from && task.startTime < to);
    return Math.round(Math.max(0, ...during.map((task) => task.duration)));
  };
  const longest = [];
  const openings = [];
  for (let at = 0; at < changes; at += 1) {
    const [begun, last, opened] = await change(countries[at % 4]);
    times.push(Math.round(last - begun));
    await pause(150);
    longest.push(busy(begun, last));
    openings.push(busy(opened, begun));
  }
  const shift = Math.round(shifts.reduce((sum, { value }) => sum + value, 0) * 10000);
  // The same page while a script writes a letter to one price a frame: what the browser and the machine take by themselves.
  let alone = [];
  if (frames) {
    await pause(500);
    const begun = performance.now();
    for (let at = 0; at < frames; at += 1) {
      const walk = document.createTreeWalker(prices[(at * 7) % many].shadowRoot.querySelector("[part~=amount]"), 4);
      walk.nextNode().data += "1";
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
    await pause(150);
    alone = tasks.filter((task) => task.startTime > begun).map((task) => Math.round(task.duration));
  }
  window.measured = { arrivals, times, longest, openings, shift, alone };
};
