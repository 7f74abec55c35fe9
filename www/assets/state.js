// Does once what a shopper would do, so that a state shows that is not there by itself: opens the working, opens the picker,
// types. Then it says so to whoever waits (`data-done`), and the gallery knows how tall its frame must be.
(() => {
  const [what, text] = document.body.dataset.act.split(/:(.*)/s);

  const until = async (find) => {
    for (let turn = 0; turn < 200; turn += 1) {
      const found = find();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    return null;
  };
  // A piece is looked for anew each time: an element may draw itself again.
  const inside = (tag, selector) => {
    for (const host of document.querySelectorAll(tag)) {
      const found = host.shadowRoot?.querySelector(selector);
      if (found) return found;
    }
  };

  const picker = async () => {
    // The button is there before what opens behind it.
    (await until(() => inside("landfall-market", "button")))?.click();
    return until(() => inside("landfall-market", "dialog[open] input, input[type=search]"));
  };

  const acts = {
    async breakdown() {
      const details = await until(() => inside("landfall-price", "details"));
      if (!details) return;
      details.open = true;
      await until(() => inside("landfall-price", "details table"));
    },
    market: picker,
    async search() {
      const field = await picker();
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    },
    // Chooses or presses the first piece that a selector finds inside the element: `press:[part~=option]:nth-child(2) input`.
    async press() {
      const host = document.querySelector("main > [state]") || document.querySelector("main").lastElementChild;
      (await until(() => host.shadowRoot?.querySelector(text)))?.click();
    },
  };

  const settled = () =>
    until(() => [...document.querySelectorAll("main > *")].every((element) => !element.matches('[state="pending"]')));

  (async () => {
    const waits = /interaction/.test(document.querySelector("script[data-config]").dataset.load || "");
    if (!waits) await settled();
    await acts[what]?.();
    document.body.dataset.done = "";
  })();
})();
