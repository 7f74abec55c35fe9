// The engine for Node, which reads its wasm from the file beside this one.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { load as start } from "./landfall-engine.mjs";

export { Engine, LandfallError } from "./landfall-engine.mjs";

// A new engine, ready to be handed its rates and rules.
export const load = async () => start(await readFile(new URL("landfall-engine.wasm", import.meta.url)));

// The same with the rates and every country's rules in a folder that the build or `landfall data build` wrote.
export const loadFrom = async (folder) => {
  const engine = await load();
  engine.rates(await readFile(join(folder, "rates.json"), "utf8"));
  for (const name of await readdir(join(folder, "markets"))) {
    if (name.endsWith(".json")) engine.market(await readFile(join(folder, "markets", name), "utf8"));
  }
  return engine;
};
