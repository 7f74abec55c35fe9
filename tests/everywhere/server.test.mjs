// The server's check in Node (`examples/server-node/check.mjs`): every shared case is accepted as it was answered natively,
// and a changed one is refused with its reason. `tests/server_check.rs` asks the same of the one in Rust.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { Refused, checkOrder, quoteReasons } from "../../examples/server-node/check.mjs";
import { read } from "./compare.mjs";

Error.stackTraceLimit = 1;

const place = (name) => process.env[name] ?? assert.fail(`${name} is not set; run: cargo xtask test --only node`);
const suite = read(readFileSync(place("LANDFALL_SUITE"), "utf8"));
const { loadFrom } = await import(pathToFileURL(join(place("LANDFALL_ENGINE"), "node.mjs")));
const engine = await loadFrom(place("LANDFALL_DATA"));
const handOff = ({ request, answer }) => ({ ...JSON.parse(answer), request: JSON.parse(request), service: "courier" });

test("every case is accepted as it was answered natively", () => {
  for (const one of suite) {
    if (one.answer) assert.deepEqual(quoteReasons(engine, handOff(one)), [], one.name);
  }
});

test("a changed total, date or line is refused with its reason", () => {
  let count = 0;
  for (const one of suite.filter(({ answer }) => answer).slice(0, 600)) {
    const changed = handOff(one);
    changed.totals.total = "0.01";
    assert.match(quoteReasons(engine, changed).join("\n"), /^totals\.total: expected .*, found "0\.01"$/m, one.name);
    count += 1;
  }
  assert.ok(count > 500);
  const [first] = suite;
  const wrong = handOff(first);
  wrong.request.date = "tomorrow";
  assert.deepEqual(quoteReasons(engine, wrong), ['request.date: expected a date such as "2026-11-22", found "tomorrow"']);
  const fewer = handOff(first);
  fewer.request.items[0].quantity += 1;
  assert.ok(quoteReasons(engine, fewer).some((reason) => reason.startsWith("totals.goods: ")));
});

test("an order that the shop would not ask for is refused with its reason", () => {
  const [first] = suite;
  const request = { ...JSON.parse(first.request), rates: null };
  const [item] = request.items;
  const { id, quantity, ...goods } = item;
  const settings = { shipFrom: "US", registrations: ["IOSS"], consignment: "sale", overrides: request.overrides };
  const shop = { settings, goods: { [id]: goods }, services: { courier: request.shipping }, days: 2 };
  const asked = (change) => {
    const question = { ...structuredClone(request), ...change };
    return { ...engine.quote(question), request: question, service: "courier" };
  };
  const order = (change, today = request.date) => checkOrder(engine, shop, asked(change), today);
  assert.equal(order({}).id, engine.quote(request).id);
  const plain = { ...shop, settings: { ...settings, overrides: {} } };
  assert.ok(checkOrder(engine, plain, asked({ overrides: null }), request.date));
  const refused = (change, reason, today) => assert.throws(() => order(change, today), (error) => {
    assert.ok(error instanceof Refused);
    assert.match(error.message, reason);
    assert.equal(error.reasons.length, 1);
    return true;
  });
  const cheap = { amount: "4.90", currency: "USD" };
  refused({ items: [{ ...item, unitPrice: cheap }] }, /^request\.items\[0\]\.unitPrice: expected .*49\.00.*, found .*4\.90/);
  refused({ items: [{ ...item, id: "hat" }] }, /found "hat"$/);
  refused({ items: [{ ...item, id: "constructor" }] }, /found "constructor"$/);
  refused({ shipping: null }, /^request\.shipping: /);
  refused({ registrations: [] }, /^request\.registrations: expected \["IOSS"\], found \[\]$/);
  refused({ consignment: "gift" }, /^request\.consignment: /);
  refused({ overrides: { ...request.overrides, taxRate: "0%" } }, /^request\.overrides: /);
  refused({ rates: JSON.parse(first.request).rates }, /^request\.rates: /);
  refused({}, /^request\.date: /, "2030-01-01");
  assert.throws(() => checkOrder(engine, shop, null, request.date), Refused);
});
