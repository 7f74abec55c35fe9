// The npm package as its users get it: packed, installed without a network, every entry imported, its types read by
// TypeScript, and the examples built with it. `cargo xtask test --only npm` names the folders: LANDFALL_PACKAGE (the
// package), LANDFALL_TOOLS (a node_modules with TypeScript, esbuild, React and Vue), LANDFALL_EXAMPLES (where built ones go).
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";

Error.stackTraceLimit = 1;

const place = (name) => process.env[name] ?? assert.fail(`${name} is not set; run: cargo xtask test --only npm`);
const [folder, tools, out] = ["LANDFALL_PACKAGE", "LANDFALL_TOOLS", "LANDFALL_EXAMPLES"].map(place);
const root = resolve(import.meta.dirname ?? ".", import.meta.dirname ? "../.." : ".");
const shop = mkdtempSync(join(tmpdir(), "landfall-npm-"));
after(() => rmSync(shop, { recursive: true }));

const run = (command, ...list) => {
  try {
    return execFileSync(command, list, { cwd: shop, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`${command} ${list.join(" ")}\n${error.stdout}${error.stderr}`);
  }
};

// As somebody with nothing but the package.
writeFileSync(join(shop, "package.json"), '{"private": true, "type": "module"}');
const [{ filename, files }] = JSON.parse(run("npm", "pack", folder, "--json", "--pack-destination", shop));
run("npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(shop, filename));
const { resolve: find } = createRequire(join(shop, "package.json"));
const entry = (name) => import(pathToFileURL(find(name)));

test("the package has what it promises, and nothing of the demo", () => {
  const there = new Set(files.map(({ path }) => path));
  for (const name of ["README.md", "LICENSE-MIT", "landfall.d.ts", "custom-elements.json", "landfall.html-data.json", "files/landfall.js", "files/rates.json", "files/markets/DE.json", "files/locales/de/landfall.ftl"]) {
    assert.ok(there.has(name), `${name} is missing`);
  }
  const strange = [...there].filter((path) => /\.(html|br|gz|webp)$|messages/.test(path));
  assert.deepEqual(strange, []);
  const { exports, customElements, types } = JSON.parse(readFileSync(join(shop, "node_modules/landfall/package.json"), "utf8"));
  const named = [customElements, types, ...Object.values(exports).flatMap((one) => (typeof one === "string" ? one : Object.values(one)))];
  for (const path of named.filter((path) => !path.includes("*") && path !== "./package.json")) {
    assert.ok(there.has(path.replace("./", "")), `${path} is named and missing`);
  }
});

test("the module can be imported where there is no page, and does nothing there", async () => {
  const landfall = await entry("landfall");
  assert.match(landfall.version, /^\d+\.\d+\.\d+$/);
  assert.ok(landfall.load() instanceof Promise);
  assert.equal(globalThis.landfall, undefined);
});

test("the engine answers with the rules of the package, and tells what was changed", async () => {
  const { load, LandfallError } = await entry("landfall/server");
  const engine = await load();
  const { request } = JSON.parse(readFileSync(join(root, "tests/quotes/published-example.json"), "utf8"));
  const quote = engine.quote(request);
  assert.equal(quote.totals.total, "120.74");
  assert.deepEqual(engine.differences(request, quote), []);
  quote.totals.total = "1.00";
  assert.deepEqual(engine.differences(request, quote), [{ path: "totals.total", expected: '"120.74"', found: '"1.00"' }]);
  assert.throws(() => engine.quote({}), LandfallError);
});

test("the script and the files for editors can be found by name", () => {
  for (const name of ["landfall/script", "landfall/custom-elements.json", "landfall/landfall.html-data.json"]) {
    assert.ok(readFileSync(find(name), "utf8").length > 1000, name);
  }
  assert.throws(() => find("landfall/engine/glue.mjs"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
});

// From here on with what a shop has besides.
const withTools = () => {
  for (const name of readdirSync(tools)) {
    if (!name.startsWith(".")) symlinkSync(join(tools, name), join(shop, "node_modules", name));
  }
};

test("TypeScript reads the types, and finds what is wrong", () => {
  withTools();
  cpSync(join(root, "tests/npm/use.tsx"), join(shop, "use.tsx"));
  const options = "--noEmit --strict --target es2022 --module esnext --moduleResolution bundler --jsx react-jsx --types react";
  run("node", join(tools, "typescript/bin/tsc"), ...options.split(" "), "use.tsx");
});

test("the examples in HTML, React and Vue are built with the package", () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  symlinkSync(resolve(folder, "files"), join(out, "landfall"));
  cpSync(join(root, "examples/landfall.json"), join(out, "landfall.json"));
  const esbuild = (name, file, ...more) => {
    cpSync(join(root, "examples", name), join(shop, name), { recursive: true });
    run("node", join(tools, "esbuild/bin/esbuild"), join(name, file), "--bundle", "--format=esm", "--minify", "--define:process.env.NODE_ENV=\"production\"", `--outfile=${join(out, name, "shop.js")}`, ...more);
  };
  esbuild("react", "shop.jsx", "--jsx=automatic");
  const flags = ["OPTIONS_API", "PROD_DEVTOOLS", "PROD_HYDRATION_MISMATCH_DETAILS"];
  esbuild("vue", "shop.js", "--alias:vue=vue/dist/vue.esm-bundler.js", ...flags.map((flag, at) => `--define:__VUE_${flag}__=${!at}`));
  for (const name of ["html", "react", "vue"]) cpSync(join(root, "examples", name, "index.html"), join(out, name, "index.html"), { recursive: true });
});
