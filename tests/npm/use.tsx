// What a shop in TypeScript writes: `tsc` reads it. Where an error is expected, its absence is one.
import type {} from "landfall/react";
import { load, type HandOff, type QuoteRequest } from "landfall";
import { load as engine } from "landfall/server";

const api = await load({ config: "/landfall.json", attributes: { "data-country": "DE" } });
api.on("market:change", ({ country, reason }) => console.log(country.length, reason === "store"));
// @ts-expect-error: no such event
api.on("market", () => {});
document.querySelector("landfall-price")!.compareAt = "12.00";
document.addEventListener("landfall:checkout:start", (event) => {
  const handOff: HandOff = event.detail;
  console.log(handOff.request.items[0]?.unitPrice.amount);
});
export const request: QuoteRequest = {
  date: "2026-11-22", shipFrom: "US", destination: { country: "DE" }, currency: "EUR",
  items: [{ unitPrice: { amount: "49.00", currency: "USD" }, category: "apparel" }],
};
// @ts-expect-error: no such category
request.items[0]!.category = "shoes";
const quote = await api.quote(request);
console.log(quote.totals.total, api.price("12.00 EUR"));
console.log((await engine()).differences(request, quote).map(({ path }) => path));
export const price = <landfall-price amount="49.00" currency="USD" show="landed" breakdown>$49.00</landfall-price>;
// @ts-expect-error: "show" is "price" or "landed"
export const wrong = <landfall-price amount="49.00" show="all">$49.00</landfall-price>;
