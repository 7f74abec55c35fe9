// Measures in the page. The engine is handed the rules that the widget loads for itself.
window.measured = null;
const work = async () => {
  const text = async (path) => (await fetch(path)).text();
  const [{ table }, { load }] = await Promise.all([import("/bench/quotes.mjs"), import("/engine/landfall-engine.mjs")]);
  const engine = await load();
  engine.rates(await text("/rates.json"));
  for (const country of ["GB", "DE", "US", "JP"]) engine.market(await text(`/markets/${country}.json`));
  await landfall.ready;
  return table("Chromium", await text("/bench/carts.jsonl"), {
    "JSON text": (request) => ((asked) => () => engine.quoteText(asked))(JSON.stringify(request)),
    objects: (request) => () => engine.quote(request),
    "landfall.quote()": (request) => () => landfall.quote(request),
  });
};
work().then(
  (table) => { window.measured = { table }; },
  (why) => { window.measured = { why: String(why) }; },
);
