// How long a page waits for prices that it wrote itself, without an element of ours; leaves its figures in
// window.measured. They come all at once, as from a script; `changed` is the same for one price that is written anew.
window.takeIn = async (many) => {
  const frame = () => new Promise(requestAnimationFrame);
  const task = () => new Promise((go) => setTimeout(go));
  const ours = (state) => list.querySelectorAll(`landfall-price${state}`).length;
  const until = async (done, wait) => {
    while (!done()) await wait();
    return performance.now();
  };
  await until(() => document.querySelector("landfall-price[state=localized]"), frame);
  const tasks = [];
  new PerformanceObserver((entries) => tasks.push(...entries.getEntries())).observe({ type: "longtask" });
  // The page fights with us at first.
  for (let before = -1; before !== fights; ) {
    before = fights;
    await new Promise((done) => setTimeout(done, 2500));
  }
  const row = (_, at) =>
    `<li><b>Item</b> <span class="price"><i>$</i>${5 + (at % 300)}<sup>.50</sup></span></li>`;
  const begun = performance.now();
  list.innerHTML = Array.from({ length: many }, row).join("");
  await null; // the observer was told before us; in a pause it comes later
  const adopted = (await until(() => ours("") === many, task)) - begun;
  const localized = (await until(() => ours("[state=localized]") === many, frame)) - begun;
  await new Promise((done) => setTimeout(done, 2000));
  const again = performance.now();
  const price = list.querySelector("sup");
  price.firstChild.data = ".75";
  await until(() => list.querySelector("landfall-price[state=localized]")?.getAttribute("amount").endsWith(".75"), task);
  const changed = performance.now() - again;
  const before = performance.now();
  landfall.stop();
  const stopped = performance.now() - before;
  const longest = Math.max(0, ...tasks.map((task) => task.duration));
  window.measured = Object.fromEntries(
    Object.entries({ adopted, localized, changed, stopped, longest }).map(([name, time]) => [name, Math.round(time)]),
  );
};
