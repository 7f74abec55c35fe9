// Quotes a second in Node, with the engine for servers. Run by `cargo xtask bench`, which names the folders:
// LANDFALL_ENGINE (the module) and LANDFALL_DATA (markets/ and rates.json).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { table } from "./quotes.mjs";

const { load } = await import(pathToFileURL(join(process.env.LANDFALL_ENGINE, "node.mjs")));
const file = (name) => readFileSync(join(process.env.LANDFALL_DATA, name), "utf8");

const before = performance.now();
const engine = await load();
engine.rates(file("rates.json"));
for (const country of ["GB", "DE", "US", "JP"]) engine.market(file(`markets/${country}.json`));
const ready = performance.now() - before;

const carts = readFileSync(new URL("carts.jsonl", import.meta.url), "utf8");
const ways = {
  "JSON text": (request) => ((text) => () => engine.quoteText(text))(JSON.stringify(request)),
  objects: (request) => () => engine.quote(request),
  "verify, objects": (request) => ((quote) => () => engine.verify(request, quote))(engine.quote(request)),
};
console.log(await table("Node", carts, ways));
console.log(`ready with four countries after ${Math.round(ready)} ms; Node ${process.version}`);
