// What the address asks for travels along: links keep country, currency, date and incoterm, and the strip shows where and
// when the page is seen from. Everything works without this file; then a link simply forgets them.
(() => {
  const TRAVEL = ["country", "currency", "date", "incoterm"];
  const asked = new URLSearchParams(location.search);
  const carried = new URLSearchParams();
  for (const name of TRAVEL) {
    const value = asked.get(name);
    if (value && /^[\w:-]{2,16}$/.test(value)) carried.set(name, name === "country" ? value.toUpperCase() : value);
  }

  const search = (parameters) => {
    const text = parameters.toString().replace(/%3A/g, ":");
    return text && "?" + text;
  };

  function show(country) {
    for (const link of document.links) {
      const { travel } = link.dataset;
      const href = link.getAttribute("href");
      if (travel) {
        const there = new URLSearchParams(carried);
        there.set("country", travel);
        link.search = search(there);
        if (travel === country) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      } else if (link.origin === location.origin && !href.startsWith("#") && !link.hasAttribute("data-still")) {
        link.search = search(carried);
      }
    }
  }

  // The form of the bar: what it does not ask for stays, what is empty leaves the address.
  const form = document.querySelector(".journey");
  if (form) {
    for (const field of form.elements) {
      if (field.name && carried.has(field.name)) field.value = carried.get(field.name);
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      for (const field of form.elements) {
        if (!field.name) continue;
        if (field.value) carried.set(field.name, field.value.trim());
        else carried.delete(field.name);
      }
      location.search = search(carried);
    });
  }

  show(carried.get("country") || "");
  document.addEventListener("landfall:market:change", (event) => {
    const country = event.detail && event.detail.country;
    if (!country) return;
    // Chosen in the picker: the address must not overrule that on the next page.
    if (carried.has("country") && country !== carried.get("country")) {
      carried.delete("country");
      history.replaceState(null, "", location.pathname + search(carried) + location.hash);
    }
    show(country);
  });
})();
