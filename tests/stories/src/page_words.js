// Measures in the page what another language costs: its files, reading them, and every text of the page in it.
window.measured = null;
const work = async (languages) => {
  await landfall.ready;
  // Whoever prints something asks for its words, a change of market too; from now on all files of a language are
  // fetched at once. The page's own language is the first.
  for (const name of ["cart", "notice"]) document.body.append(document.createElement(`landfall-${name}`));
  await landfall.setMarket({ language: "en" });
  await new Promise((done) => setTimeout(done, 500));
  const timed = async (language) => {
    const start = performance.now();
    await landfall.setMarket({ language });
    return performance.now() - start;
  };
  const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
  const rows = [];
  for (const language of languages) {
    performance.clearResourceTimings();
    const first = await timed(language);
    const files = performance.getEntriesByType("resource").filter(({ name }) => name.includes(`/locales/${language}/`));
    const [from, to] = [files.map((file) => file.startTime), files.map((file) => file.responseEnd)];
    const fetched = files.length ? Math.max(...to) - Math.min(...from) : 0;
    const again = [];
    for (let turn = 0; turn < 5; turn += 1) {
      await timed("en");
      again.push(await timed(language));
    }
    // What is left: reading the files, and what messages cost the first time.
    const read = Math.max(0, first - fetched - median(again));
    rows.push({ language, files: files.length, fetched, read, again: median(again) });
  }
  return rows;
};
work(LANGUAGES).then(
  (rows) => { window.measured = { rows }; },
  (why) => { window.measured = { why: String(why) }; },
);
