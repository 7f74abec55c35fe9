// The country in the address travels along: links keep `?country=`, the strip shows where the page is seen from.
// Everything works without this file; then a link simply forgets the country.
(() => {
  const asked = new URLSearchParams(location.search).get("country") || "";
  let carried = /^[a-z]{2}$/i.test(asked) ? asked.toUpperCase() : "";

  function show(country) {
    for (const link of document.links) {
      const travel = link.dataset.travel;
      if (travel) {
        if (travel === country) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      } else if (link.origin === location.origin && !link.getAttribute("href").startsWith("#")) {
        link.search = carried && "?country=" + carried;
      }
    }
  }

  show(carried);
  document.addEventListener("landfall:market:change", (event) => {
    const country = event.detail && event.detail.country;
    if (!country) return;
    // Chosen in the picker: the address must not overrule that on the next page.
    if (carried && country !== carried) {
      carried = "";
      history.replaceState(null, "", location.pathname + location.hash);
    }
    show(country);
  });
})();
