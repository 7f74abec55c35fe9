// Put before every script that a story runs: readers of what is on the screen, shadow roots included, so that one text
// means the same in all browsers. Nothing here changes the page.
const reader = {
  // The text that is seen: shadow trees in place of their hosts, slots by what is assigned to them, hidden parts and
  // what is there for screen readers only left out, blocks and table cells apart by a blank.
  visible(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.tagName)) return "";
      const style = getComputedStyle(node);
      if (style.display === "none") return "";
      if (style.visibility === "hidden" && !node.children.length) return "";
      if (style.position === "absolute" && style.clipPath !== "none" && node.offsetWidth <= 1) return "";
      if (node.tagName === "DETAILS" && !node.open) {
        const summary = node.querySelector("summary");
        return summary ? ` ${reader.visible(summary)} ` : "";
      }
      const text = reader.inside(node).map(reader.visible).join("");
      return style.display.startsWith("inline") || style.display === "contents" ? text : ` ${text} `;
    }
    return reader.inside(node).map(reader.visible).join("");
  },
  inside(node) {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    if (node.tagName === "SLOT") {
      const assigned = node.assignedNodes({ flatten: true });
      return assigned.length ? assigned : [...node.childNodes];
    }
    return [...node.childNodes];
  },
  text(node) {
    return node ? reader.visible(node).replace(/[\s\u00a0\u202f]+/g, " ").trim() : null;
  },
  // What a screen reader would read of it: also what is not seen.
  spoken(node) {
    return node.textContent.replace(/\s+/g, " ").trim();
  },
  // All that fit a selector, also inside shadow roots, in document order.
  all(selector, root = document) {
    const found = [];
    const walk = (node) => {
      for (const element of node.querySelectorAll("*")) {
        if (element.matches(selector)) found.push(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    if (root.shadowRoot) walk(root.shadowRoot);
    walk(root);
    return found;
  },
  one(selector, root = document) {
    return reader.all(selector, root)[0] ?? null;
  },
  part(host, name) {
    return reader.one(`[part~="${name}"]`, host);
  },
  price(host) {
    return {
      id: host.id,
      state: host.getAttribute("state"),
      text: reader.text(host),
      amount: reader.text(reader.part(host, "amount")),
      approximate: !!reader.part(host, "approximate"),
      fallback: host.textContent.replace(/[\s\u00a0\u202f]+/g, " ").trim(),
    };
  },
  prices() {
    return reader.all("landfall-price").map(reader.price);
  },
  // Every box of the page itself that is not part of a line: what must not move when prices change. Live regions take no
  // room and come when there is something to say.
  blocks() {
    const own = [...document.body.querySelectorAll("*")].filter(
      (element) => !element.closest("landfall-price,landfall-market,landfall-delivery,landfall-notice,landfall-cart,script,style,svg,dialog,[aria-live],[role=status]"),
    );
    return own
      .filter((element) => !/^(inline|none|contents)/.test(getComputedStyle(element).display))
      .map((element) => {
        const box = element.getBoundingClientRect();
        const name = element.tagName.toLowerCase() + (element.id ? `#${element.id}` : "") + (element.className ? `.${element.className}` : "");
        return { name, top: Math.round((box.top + scrollY) * 64), height: Math.round(box.height * 64) };
      });
  },
};
