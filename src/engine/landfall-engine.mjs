// Landfall's engine for servers: what an order costs at the door, and whether a quote that came back from a page is the
// one that was given. The same rules and the same code as in the page, so the same answer, to the byte.
//
//   import { load } from "./node.mjs";           // Node: finds its wasm itself
//   const engine = await load();
//   engine.rates(await readFile("dist/rates.json", "utf8"));
//   engine.market(await readFile("dist/markets/DE.json", "utf8"));   // each country that is sent to or from
//   const quote = engine.quote(request);
//   engine.verify(request, quote);               // true
//
// It opens no file and no connection, knows no clock and keeps nothing between calls but the rules it was handed.
// A value is an object or its JSON text, as you have it.
import start, { Engine as Wasm } from "./glue.mjs";

// What was refused. `message` has every problem on a line; `code` is "rates", "market" or "quote".
export class LandfallError extends Error {
  constructor({ code, problems }) {
    const line = ({ path, expected, found }) => `${path && `${path}: `}expected ${expected}, found ${found}`;
    super(problems.map(line).join("\n"));
    this.name = "LandfallError";
    this.code = code;
    this.problems = problems;
  }
}

const text = (value) => (typeof value === "string" ? value : JSON.stringify(value ?? null));

// The engine throws JSON; anything else is a fault, and passes as it is.
const refusing = (work) => {
  try {
    return work();
  } catch (why) {
    throw typeof why === "string" ? new LandfallError(JSON.parse(why)) : why;
  }
};

// Rules, rates, and the questions that they answer.
export class Engine {
  #wasm = new Wasm();

  // Takes rates.json, in place of the rates so far.
  rates(file) {
    refusing(() => this.#wasm.rates(text(file)));
  }

  // Takes a file of markets/, in place of the same country's so far. All must be of one build.
  market(file) {
    refusing(() => this.#wasm.market(text(file)));
  }

  // The answer to a request.
  quote(request) {
    return JSON.parse(this.quoteText(request));
  }

  // The same as JSON text, for who passes it on.
  quoteText(request) {
    return refusing(() => this.#wasm.quote(text(request)));
  }

  // Whether a quote is the one that this engine gives to the request: no amount was changed on the way.
  verify(request, quote) {
    return refusing(() => this.#wasm.verify(text(request), text(quote)));
  }

  // Why it is not: each place that differs, as {path, expected, found}. An empty list where `verify` says true.
  differences(request, quote) {
    return JSON.parse(refusing(() => this.#wasm.differences(text(request), text(quote))));
  }
}

// A new engine, once the wasm is there: its bytes, its compiled module, an answer of fetch, or a promise of one of
// them; by default the file beside this one, fetched.
export async function load(wasm = fetch(new URL("landfall-engine.wasm", import.meta.url))) {
  await start({ module_or_path: wasm });
  return new Engine();
}
