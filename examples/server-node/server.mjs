// A checkout that answers the form of `<landfall-cart checkout="http://localhost:8130/checkout">`. It charges nothing; it
// shows where the check stands.
//
//   cargo xtask npm                                    # makes dist-npm/
//   (cd examples/server-node && npm install && npm start)
import { createServer } from "node:http";
import { load } from "landfall/server";
import { Refused, checkOrder } from "./check.mjs";

const engine = await load();

// From the shop's own database and its landfall.json.
const shop = {
  settings: {
    shipFrom: "US", registrations: ["IOSS"], pricesIncludeTax: false, exportPrices: "same", discount: null, insurance: null,
    overrides: {}, consignment: "sale", buyer: "consumer",
  },
  services: { courier: { amount: "12.00", currency: "USD" } },
  goods: {
    tee: {
      unitPrice: { amount: "49.00", currency: "USD" }, hsCode: "610910", origin: "BD", weightGrams: 180, category: "apparel",
      dutyRate: null, preference: null,
    },
  },
  // Prices and rates stand for so long.
  days: 2,
};

const body = async (request) => {
  let text = "";
  for await (const piece of request) {
    text += piece;
    if (text.length > 1e6) throw new Refused(["the form: expected at most 1 MB"]);
  }
  return text;
};

const answer = async (request, response) => {
  try {
    const form = new URLSearchParams(await body(request));
    const quote = checkOrder(engine, shop, JSON.parse(form.get("landfall-quote")), new Date().toISOString().slice(0, 10));
    response.writeHead(200, { "content-type": "text/plain; charset=utf-8" });
    response.end(`To pay now: ${quote.totals.dueNow} ${quote.currency}\n`);
  } catch (error) {
    const known = error instanceof Refused || error instanceof SyntaxError;
    if (!known) console.error(error);
    response.writeHead(known ? 409 : 500, { "content-type": "text/plain; charset=utf-8" });
    response.end(known ? `This order needs a new quote:\n${error.message}\n` : "Something went wrong.\n");
  }
};

createServer(answer).listen(8130, "127.0.0.1", () => console.log("http://localhost:8130/checkout"));
