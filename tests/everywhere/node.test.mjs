// The engine in Node: the native answers to the byte, and what a server relies on. Run by `cargo xtask test`, which
// names the folders: LANDFALL_ENGINE (the module), LANDFALL_DATA (markets/ and rates.json), LANDFALL_SUITE (a file).
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { compare, difference, read } from "./compare.mjs";
import "./server.test.mjs"; // its tests run along

// A failure is a case and its difference; the way to it is always the same.
Error.stackTraceLimit = 1;

const place = (name) => process.env[name] ?? assert.fail(`${name} is not set; run: cargo xtask test --only node`);
const folder = place("LANDFALL_DATA");
const file = (name) => readFileSync(join(folder, name), "utf8");
const suite = read(readFileSync(place("LANDFALL_SUITE"), "utf8"));
const { Engine, LandfallError, load } = await import(pathToFileURL(join(place("LANDFALL_ENGINE"), "node.mjs")));

const engine = await load();
engine.rates(file("rates.json"));
for (const name of readdirSync(join(folder, "markets"))) engine.market(file(`markets/${name}`));

const order = JSON.parse(suite[0].request);
const changed = (change) => ({ ...order, ...change });

const same = ({ compared, different, first }) => {
  assert.equal(compared, suite.length);
  assert.equal(different, 0, `${different} of ${compared} cases differ from the native answer, first ${first}`);
};

test("every case is answered as natively, to the byte", async () => {
  same(await compare(suite, (request) => engine.quoteText(request)));
});

test("objects are answered as their text is", async () => {
  same(await compare(suite, (request) => JSON.stringify(engine.quote(JSON.parse(request)))));
});

test("every answer of the suite is verified", () => {
  const refused = suite.filter(({ request, answer }) => answer && !engine.verify(request, answer));
  assert.equal(refused.length, 0, `${refused.length} answers are not verified, first that of ${refused[0]?.name}`);
});

test("a quote with one amount changed is not verified", () => {
  const quote = engine.quote(order);
  assert.ok(engine.verify(order, quote));
  quote.totals.total = "1.00";
  assert.ok(!engine.verify(order, quote));
  assert.ok(!engine.verify(order, null));
  assert.ok(!engine.verify(order, "no JSON"));
  assert.ok(!engine.verify(changed({ incoterm: "DAP" }), engine.quote(order)));
});

test("a wrong request names every problem", () => {
  const wrong = changed({ date: "tomorrow", currency: "XXX" });
  assert.throws(() => engine.quote(wrong), (error) => {
    assert.ok(error instanceof LandfallError);
    assert.equal(error.code, "quote");
    assert.deepEqual(error.problems.map(({ path }) => path), ["date", "currency"]);
    assert.equal(error.problems[0].found, '"tomorrow"');
    assert.equal(error.message.split("\n")[0], 'date: expected a date such as "2026-11-22", found "tomorrow"');
    return true;
  });
  assert.throws(() => engine.verify(wrong, {}), LandfallError);
  assert.throws(() => engine.quote("{\n  date: 1}"), { message: "line 2, column 3: expected a key in quotes, found something else" });
});

test("rules and rates come as text or as objects, and only what was handed in is known", async () => {
  const small = await load();
  assert.equal(small.quote(order).status, "unavailable");
  small.rates(JSON.parse(file("rates.json")));
  for (const country of [order.shipFrom, order.destination.country]) {
    small.market(JSON.parse(file(`markets/${country}.json`)));
  }
  assert.deepEqual(small.quote(order), engine.quote(order));
  assert.ok(new Engine().quote(changed({ rates: null })).notes.some(({ code }) => code === "rate-missing"));
});

test("a country's rules can be handed in again, and those of another day are refused", async () => {
  const small = await load();
  const rules = JSON.parse(file("markets/DE.json"));
  small.market(rules);
  small.market(rules);
  const other = { ...JSON.parse(file("markets/FR.json")), data: "2020-01-01" };
  assert.throws(() => small.market(other), { code: "market", message: /^data: expected the day of the files before it, ".*", found "2020-01-01"$/ });
  assert.throws(() => small.market({ ...rules, data: undefined }), { message: "data: expected the day of the files before it, \"" + rules.data + "\", found nothing" });
  assert.throws(() => small.market({ ...rules, tax: [{ rate: "nineteen" }] }), { code: "market" });
  assert.throws(() => small.rates({ base: "EUR" }), { code: "rates" });
});

test("a difference is told by its path, and the order of keys counts", () => {
  const told = (a, b) => difference(JSON.stringify(a), JSON.stringify(b));
  assert.deepEqual(told({ a: [1, { b: "2" }] }, { a: [1, { b: "3" }] }), ['a[1].b: expected "2", found "3"']);
  assert.deepEqual(told({ a: 1, b: 2 }, { b: 2, a: 1 }), ["all: expected the keys in the order a,b, found b,a"]);
  assert.deepEqual(told({ a: 1 }, {}), ["a: expected 1, found undefined"]);
  assert.deepEqual(difference("refused:\nx", '{"a":1}'), ["expected refused:\nx", 'found    {"a":1}']);
});
