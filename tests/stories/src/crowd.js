// What a page of many elements waits for after a change of country; leaves its figures in window.measured. Prices are
// read once a frame, after the browser's own work for it.
window.crowd = async (many, rounds, dates) => {
  const codes = ["420222", "420221", "640419", "940540", "950440", "950300"];
  const origins = ["VN", "IT", "CN", "IN", "US", "DE"];
  const list = document.getElementById("list");
  const rows = Array.from({ length: many }, (_, at) => {
    const [hs, origin, amount] = [codes[at % 6], origins[at % 5], `${5 + (at % 300)}.50`];
    const item = `amount="${amount}" currency="USD" hs="${hs}" origin="${origin}" weight="${200 + at}"`;
    const date = dates ? `<landfall-delivery ${item} countdown>Ships in 3 to 8 days</landfall-delivery>` : "";
    return `<li><landfall-price ${item}>$${amount}</landfall-price>${date}</li>`;
  });
  list.innerHTML = rows.join("");
  const prices = [...list.querySelectorAll("landfall-price")];
  const frame = () => new Promise(requestAnimationFrame);
  const shown = (price) => price.shadowRoot?.querySelector("[part~=amount]")?.textContent ?? "";
  // The last time that some price still waited.
  const all = async (is) => {
    let left = prices;
    while ((left = left.filter((price) => !is(shown(price)))).length) await frame();
    return performance.now();
  };
  const tasks = [];
  new PerformanceObserver((entries) => tasks.push(...entries.getEntries())).observe({ type: "longtask" });
  const shifts = [];
  const countries = [["JP", "¥"], ["NO", "NOK"], ["GB", "£"], ["DE", "€"]];
  await all((text) => text !== "");
  const change = async ([country, sign]) => {
    const begun = performance.now();
    landfall.setMarket({ country });
    return (await all((text) => text.includes(sign))) - begun;
  };
  // Each country's file has arrived before anything is measured.
  for (const country of countries) await change(country);
  await new Promise((done) => setTimeout(done, 300));
  new PerformanceObserver((entries) => shifts.push(...entries.getEntries())).observe({ type: "layout-shift" });
  tasks.length = 0;
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(Math.round(await change(countries[round % 4])));
    await new Promise((done) => setTimeout(done, 150));
  }
  await frame();
  const longest = Math.round(Math.max(0, ...tasks.map((task) => task.duration)));
  const shift = Math.round(shifts.reduce((sum, { value }) => sum + value, 0) * 10000);
  window.measured = { times, longest, shift };
};
