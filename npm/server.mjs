// The engine for Node, with the rules and rates that came with this package.
import { fileURLToPath } from "node:url";
import { loadFrom } from "./engine/node.mjs";

export { Engine, LandfallError, loadFrom } from "./engine/node.mjs";

// A new engine. Another folder, such as the one that `landfall rates` refreshes, goes to `loadFrom`.
export const load = () => loadFrom(fileURLToPath(new URL("./files", import.meta.url)));
