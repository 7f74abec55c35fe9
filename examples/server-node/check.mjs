// What a server does with a cart's hand-off before it charges anything: nothing in it is believed that the shop knows itself.
//
// A hand-off is what `<landfall-cart>` posts as `landfall-quote` (and `landfall:checkout:start` carries): the quote with its
// `request` and the `service`. Who changes a total is found by asking the same question again. Who changes the question as
// well would get a right answer to a wrong question: so prices and the shop's own settings are compared with the shop's.

// Why an order is refused, a line each.
export class Refused extends Error {
  constructor(reasons) {
    super(reasons.join("\n"));
    this.name = "Refused";
    this.reasons = reasons;
  }
}

// Equal as the engine reads it: what is missing is null, an object of nulls is none, and the order of keys means nothing.
const same = (a, b) => {
  const objects = [a ?? {}, b ?? {}].every((value) => typeof value === "object");
  if (!objects) return (a ?? null) === (b ?? null);
  return [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].every((key) => same(a?.[key], b?.[key]));
};
const shown = (value) => JSON.stringify(value ?? null);

// The reasons why this is not the answer to its own question; none where it is.
export function quoteReasons(engine, { request, service, ...quote }) {
  let found;
  try {
    found = engine.differences(request, quote);
  } catch (error) {
    if (error.name !== "LandfallError") throw error;
    found = error.problems.map(({ path, ...rest }) => ({ path: `request.${path}`, ...rest }));
  }
  return found.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
}

// The reasons why the question is not one that this shop would ask. `shop.goods` has by id what is true of an item
// (unitPrice, hsCode …), `shop.services` what sending costs by service, `shop.settings` what is true of every order.
export function questionReasons(shop, { request, service }, today) {
  const reasons = [];
  for (const [key, value] of Object.entries(shop.settings)) {
    if (!same(request[key], value)) reasons.push(`request.${key}: expected ${shown(value)}, found ${shown(request[key])}`);
  }
  const freight = Object.hasOwn(shop.services, service) ? shop.services[service] : undefined;
  if (!freight || !same(request.shipping, freight)) {
    reasons.push(`request.shipping: expected what ${shown(service)} costs, ${shown(freight)}, found ${shown(request.shipping)}`);
  }
  if (request.rates) reasons.push("request.rates: expected none, the server takes its own");
  const age = (Date.parse(today) - Date.parse(request.date)) / 86_400_000;
  // One day to the future: somewhere it is tomorrow already.
  if (!(age >= -1 && age <= shop.days)) reasons.push(`request.date: expected one of the last ${shop.days} days, found ${shown(request.date)}`);
  for (const [at, item] of (request.items ?? []).entries()) {
    const known = Object.hasOwn(shop.goods, item.id) ? shop.goods[item.id] : undefined;
    if (!known) reasons.push(`request.items[${at}].id: expected something that the shop sells, found ${shown(item.id)}`);
    for (const [key, value] of Object.entries(known ?? {})) {
      if (!same(item[key], value)) reasons.push(`request.items[${at}].${key}: expected ${shown(value)}, found ${shown(item[key])}`);
    }
  }
  return reasons;
}

// The quote to charge by. Throws `Refused` with every reason.
export function checkOrder(engine, shop, handOff, today) {
  if (!handOff?.request) throw new Refused(["the hand-off: expected a quote with its request"]);
  const reasons = [...questionReasons(shop, handOff, today), ...quoteReasons(engine, handOff)];
  if (reasons.length) throw new Refused(reasons);
  if (handOff.status === "prohibited") throw new Refused(["the goods may not be sent there"]);
  const { request, service, ...quote } = handOff;
  return quote;
}
