// Comparing answers to the byte, in Node and in a page alike: the suite of `tests/everywhere/mod.rs` against whatever
// runs the engine.

// The cases of suite.jsonl.
export const read = (lines) => lines.trimEnd().split("\n").map((line) => JSON.parse(line));

// The cases from `from` to `to` that are answered otherwise: how many, and the first one in words. `ask` takes a request
// as JSON text and gives JSON text or throws; the message of what it throws is the refusal.
export async function compare(cases, ask, from = 0, to = cases.length) {
  const result = { compared: 0, different: 0, first: null };
  for (const { name, request, answer, error } of cases.slice(from, to)) {
    const expected = answer ?? `refused:\n${error}`;
    let found;
    try {
      found = await ask(request);
    } catch (why) {
      found = `refused:\n${why.message}`;
    }
    result.compared += 1;
    if (found === expected) continue;
    result.different += 1;
    result.first ??= [name, ...difference(expected, found), `request ${request}`].join("\n  ");
  }
  return result;
}

// What differs, a line each.
export function difference(expected, found) {
  const [a, b] = [expected, found].map(parsed);
  const lines = typeof a === "object" && typeof b === "object" ? [...walk("", a, b)] : [];
  return lines.length ? lines : [`expected ${expected}`, `found    ${found}`];
}

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const isObject = (value) => typeof value === "object" && value !== null;

function* walk(path, a, b) {
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
    if (a !== b) yield `${path || "all"}: expected ${JSON.stringify(a)}, found ${JSON.stringify(b)}`;
    return;
  }
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  for (const key of new Set([...keys, ...others])) {
    yield* walk(Array.isArray(a) ? `${path}[${key}]` : path ? `${path}.${key}` : key, a[key], b[key]);
  }
  if (keys.length === others.length && String(keys) !== String(others) && keys.every((key) => key in b)) {
    yield `${path || "all"}: expected the keys in the order ${keys}, found ${others}`;
  }
}
