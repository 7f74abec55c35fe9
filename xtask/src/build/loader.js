// Stands in for the end of wasm-bindgen's glue: the shell always gives an answered request, so that the ways to load
// from a path, from bytes and at once are left out. Compiles while it loads where the host names the type.
const instantiate = async (response, imports) => {
  const typed = response.headers.get("content-type") === "application/wasm";
  const { instance } = typed
    ? await WebAssembly.instantiateStreaming(response, imports)
    : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  return instance;
};

async function loadFromResponse({ module_or_path: response }) {
  return __wbg_finalize_init(await instantiate(response, __wbg_get_imports()));
}

// The part that comes later puts its functions into the table of the first.
const later = (response) => instantiate(response, { __wasm_split: wasm });
