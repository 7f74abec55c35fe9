// Stands in for the end of wasm-bindgen's glue: the shell always gives an answered request, so that the ways to load
// from a path, from bytes and at once are left out. Compiles while it loads where the host names the type.
const instantiate = async (response, imports) => {
  const typed = response.headers.get("content-type") === "application/wasm";
  return typed
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
};

// The SHA-256 of each file that comes later, one after the other: the first file, which the script pins, has them.
let pins;
const pin = (place) => `sha256-${btoa(String.fromCharCode(...new Uint8Array(pins, 32 * place, 32)))}`;

// Once for each script: nothing is cached yet that would have to be forgotten.
const load = async (response) => {
  const { module, instance } = await instantiate(response, __wbg_get_imports());
  [pins] = WebAssembly.Module.customSections(module, "pins");
  wasm = instance.exports;
  wasm.__wbindgen_start();
};

// What comes later puts its functions into the table of the first. Small modules that several files need stand in each
// of them, under one name; the first that comes brings it.
const inner = [];
const later = async (response) => {
  const imports = { __wasm_split: wasm };
  const { module } = await instantiate(response, imports);
  for (let nth = 15; nth--; ) {
    for (const small of WebAssembly.Module.customSections(module, nth)) {
      await (inner[nth] ||= WebAssembly.instantiate(small, imports));
    }
  }
};
