// Loads a page in many frames at once, each again as soon as its prices are there, and keeps count in window.strain: how often
// they came, and what was told where they did not.
window.strain = { loads: 0, faults: [] };
document.body.replaceChildren();
for (let nth = 0; nth < 12; nth++) {
  const frame = document.createElement("iframe");
  // All of them are in sight: browsers are slow to draw those that are not.
  frame.style = "width: 15rem; height: 12rem";
  document.body.append(frame);
  let asked;
  const load = () => {
    asked = performance.now();
    frame.src = `/strain.html?${asked}`;
  };
  const look = () => {
    const page = frame.contentDocument;
    const prices = [...(page?.querySelectorAll("landfall-price") ?? [])];
    if (!prices.length || !page.URL.endsWith(`?${asked}`)) return;
    const states = prices.map((price) => price.getAttribute("state")).join(" ");
    if (/^(localized ?)+$/.test(states)) window.strain.loads++;
    else if (/error/.test(states) || performance.now() - asked > 20_000) {
      const told = frame.contentWindow.__log.find(({ text }) => text.includes("internal fault"));
      window.strain.faults.push(told?.text ?? states);
    } else return;
    load();
  };
  setInterval(look, 50);
  load();
}
