// Quotes a second in wasm, in Node and in a page alike: the carts of `carts.jsonl` as `quotes.rs` measures them.
// Figures are told, never tested. Unit: quotes a second, the median of nine rounds of a tenth of a second after
// three that warm up, and the slowest and the fastest of them.
const ROUNDS = 9;
const WARMING = 3;
const MILLISECONDS = 100;

// A table: a line for each cart, a column for each way to ask. `ways` has functions by title; each is given the request
// as an object and gives what is done again and again: something that answers, or promises to.
export async function table(title, lines, ways) {
  const row = (cells) => cells.map((cell, at) => (at ? String(cell).padStart(at > Object.keys(ways).length ? 7 : 22) : cell.padEnd(13))).join(" ");
  const rows = [row([title, ...Object.keys(ways), "goal"])];
  for (const line of lines.trimEnd().split("\n")) {
    const { name, goal, request } = JSON.parse(line);
    const cells = [];
    for (const way of Object.values(ways)) cells.push(await measured(way(request)));
    rows.push(row([name, ...cells, goal]));
  }
  return rows.join("\n");
}

async function measured(work) {
  const rounds = [];
  for (let nth = 0; nth < WARMING + ROUNDS; nth += 1) {
    const perSecond = await round(work);
    if (nth >= WARMING) rounds.push(Math.round(perSecond));
  }
  rounds.sort((a, b) => a - b);
  return `${rounds[ROUNDS >> 1]} (${rounds[0]}-${rounds[ROUNDS - 1]})`;
}

async function round(work) {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < MILLISECONDS) {
    const answer = work();
    if (answer instanceof Promise) await answer;
    count += 1;
  }
  return (count * 1000) / (performance.now() - start);
}
