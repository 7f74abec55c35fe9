// Landfall for bundlers: puts the script into the page. The script, its wasm, words and rules are files that a page loads by
// their addresses: copy this package's `files/` to where `base` says.
//
//   import { load } from "landfall";
//   const landfall = await load({ config: "/landfall.json" });
export const version = "@version";

let loading;

export function load({ base = "/landfall/", config, attributes = {} } = {}) {
  // On a server there is no page: the markup there is what the page shows until the script runs.
  if (typeof document === "undefined") return new Promise(() => {});
  return (loading ??= new Promise((keep, fail) => {
    (window.landfall ||= []).push(keep);
    // A page that has the tag needs no second one.
    if (!Array.isArray(window.landfall) || document.querySelector("script[src$='/landfall.js']")) return;
    const script = document.createElement("script");
    script.async = true;
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    if (config) script.dataset.config = config;
    script.onerror = () => fail(new Error(`landfall: ${script.src} could not be loaded; copy the package's files/ there`));
    // What stops it afterwards (no wasm, a policy) is in the console already; whoever waits is told as well.
    script.onload = () => window.landfall.ready?.catch(fail);
    script.src = `${base.replace(/\/?$/, "/")}landfall.js`;
    document.head.append(script);
  }));
}
