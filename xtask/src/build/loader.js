// Stands in for the end of wasm-bindgen's glue: the shell always gives an answered request, so that the ways to load
// from a path, from bytes and at once are left out. Compiles while it loads where the host names the type.
async function loadFromResponse({ module_or_path: response }) {
  const imports = __wbg_get_imports();
  const typed = response.headers.get("content-type") === "application/wasm";
  const { instance } = typed
    ? await WebAssembly.instantiateStreaming(response, imports)
    : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  return __wbg_finalize_init(instance);
}
