// What a page of prices waits for when all its files are there: when the prices come onto it later, and after a change of
// country. Leaves its figures in window.measured. A price counts when a frame finds it right; `drawn` is the end of that
// frame, layout and painting included.
window.compare = async ({ comings, changes, who }) => {
  const list = document.getElementById("list");
  const shop = window.landfall ?? window.shop;
  const frame = () => new Promise(requestAnimationFrame);
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const to = (country) => (who == "landfall" ? shop.setMarket({ country }) : shop.setCountry(country));
  const rounded = (time) => Math.round(time * 10) / 10;
  const prices = list.getElementsByClassName("price");
  const seen = [];
  let tasks = [];
  new PerformanceObserver((entries) => tasks.push(...entries.getEntries())).observe({ type: "longtask" });
  // Begins something and waits until all prices are right and drawn.
  const until = async (sign, begin) => {
    const begun = performance.now();
    const kept = begin();
    let first;
    for (let at = 0; ; await frame()) {
      while (at < prices.length && window.__shown(prices[at]).includes(sign)) at += 1;
      if (at) first ??= performance.now();
      if (at == prices.length) break;
    }
    const last = performance.now();
    await frame();
    await pause(0);
    const drawn = performance.now();
    await kept;
    return { first: first - begun, last: last - begun, drawn: drawn - begun };
  };
  const measure = async (many, work) => {
    const all = [];
    tasks = [];
    for (let round = 0; round < many; round += 1) {
      await pause(120);
      all.push(await work(round));
    }
    await pause(60); // what is still to be told of long tasks
    const figures = all.map((one) => Object.fromEntries(Object.entries(one).map(([name, time]) => [name, rounded(time)])));
    return { times: figures, longest: Math.round(Math.max(0, ...tasks.map(({ duration }) => duration))) };
  };
  // As the page wrote them.
  const copy = list.cloneNode(true);
  for (const price of copy.querySelectorAll("[data-amount]")) price.textContent = `$${price.dataset.amount}`;
  for (const price of copy.querySelectorAll("[state]")) price.removeAttribute("state");
  const html = copy.innerHTML;
  const later = await measure(comings, async () => {
    list.textContent = "";
    await pause(120);
    return until(who == "alone" ? "$" : "€", () => {
      list.innerHTML = html;
      shop?.added?.(prices);
    });
  });
  const countries = [["JP", "¥"], ["NO", "NOK"], ["GB", "£"], ["DE", "€"]];
  const change = ([country, sign]) => until(sign, () => to(country));
  // Each country's file has arrived before anything is measured.
  window.__warm = async () => {
    for (const country of who == "alone" ? [] : countries) await change(country);
  };
  window.__change = () => measure(who == "alone" ? 0 : changes, (round) => change(countries[round % 4]));
  await window.__warm();
  window.measured = { later };
};
