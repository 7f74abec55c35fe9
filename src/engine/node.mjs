// The engine for Node, which reads its wasm from the file beside this one.
import { readFile } from "node:fs/promises";
import { load as start } from "./landfall-engine.mjs";

export { Engine, LandfallError } from "./landfall-engine.mjs";

// A new engine, ready to be handed its rates and rules.
export const load = async () => start(await readFile(new URL("landfall-engine.wasm", import.meta.url)));
