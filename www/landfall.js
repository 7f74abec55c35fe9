// Landfall's shell: everything that must be there before the WebAssembly is.
//
// It defines the elements at once, keeps what calls and elements come in, and starts the wasm behind them when there is
// something to localize. Until then, and whenever something fails, the page shows what the merchant wrote inside the
// elements. The build puts wasm-bindgen's glue and the wasm's name and hash into this file.
(() => {
  "use strict";

  const script = document.currentScript;
  const queue = window.landfall ?? [];
  if (!Array.isArray(queue)) {
    console.warn(`landfall: loaded twice; ${script.src} is ignored, ${queue.version} stays`);
    return;
  }

  /* @glue */

  const VERSION = "@version";
  const wasm = (part) => `landfall-${part}${"@build"}.wasm`; // all files of a build have one hash in their names
  const WASM = wasm("");
  // The files of the wasm that are not needed at first. The first one has their hashes, in this order.
  const LATER = "days views cart later adopt goods".split(" ");
  const SECONDS = +script.dataset.timeLimit || 8; // after which a file counts as missing

  // Attributes by tag. A change of one is looked at; each is a property too.
  const ELEMENTS = {
    "landfall-price": "amount currency compare-at sku hs origin weight category quantity show breakdown",
    "landfall-market": "display",
    "landfall-delivery": "amount currency compare-at sku hs origin weight category quantity service countdown",
    "landfall-notice": "amount currency compare-at sku hs origin weight category quantity topic",
    "landfall-cart": "checkout method items editable currency discount gift-card show",
  };

  const elements = new Map(); // those on the page, with the widget's handle
  const changed = new Set(); // those to look at in the next microtask
  const said = new Set(); // problems are told once
  let widget; // the running instance
  let round = 0; // of painting; a newer one ends those before
  let over = false; // nothing will be localized any more
  let rest; // the state of all elements then; none after stop()
  let bare; // whether there are prices to take in that the page wrote without us
  let configured; // the configuration's text, if there is one

  // Where a file stands: beside the script, unless its name says otherwise. What is no address stays as it is, and to
  // fetch it fails.
  const place = (file, base = script.src) => {
    try {
      return new URL(file, base).href;
    } catch {
      return file;
    }
  };

  // --- Telling -------------------------------------------------------------------------------------------------

  // Whether no listener forbade what it tells of; only the way to the checkout asks.
  const emit = (name, detail, from) =>
    (from ?? document).dispatchEvent(
      new CustomEvent(`landfall:${name}`, {
        detail,
        bubbles: true,
        composed: true,
        cancelable: name == "checkout:start",
      }),
    );

  // One line in the console and one event for each distinct problem.
  const report = (level, code, message, file) => {
    file &&= place(file);
    const line = `landfall: ${file ? `${file}: ` : ""}${message}`;
    if (said.has(line)) return;
    said.add(line);
    console[level](line);
    emit("error", { code, message, file });
  };

  // --- Files ---------------------------------------------------------------------------------------------------

  // Rejects with a reason in words.
  const get = async (file, integrity, read) => {
    try {
      const signal = AbortSignal.timeout(SECONDS * 1000);
      const response = await fetch(place(file), { integrity, signal });
      if (!response.ok) throw `status ${response.status}`;
      return await read(response);
    } catch (error) {
      if (error.name == "TimeoutError") throw `no complete answer within ${SECONDS} seconds`;
      if (error.name == "TypeError") {
        // With a hash, a browser tells nothing else: look without.
        if (integrity) return get(file, "", refuse);
        throw `${error.message} (network, or connect-src of the content security policy)`;
      }
      throw /eval|csp/i.test(error.message) ? `${error}: script-src needs 'wasm-unsafe-eval'` : `${error}`;
    }
  };

  const refuse = async (response) => {
    await response.arrayBuffer();
    throw "expected the file of this script, found another (integrity)";
  };

  // A file of at most so many bytes: it is read no further, whatever its host says of its length.
  const text = (file, most) =>
    get(file, "", async ({ body }) => {
      const reader = body.getReader();
      const pieces = [];
      let size = 0;
      let found;
      for (; size <= most && (found = (await reader.read()).value); size += found.length) pieces.push(found);
      if (size > most) {
        reader.cancel();
        throw `expected at most ${most} bytes, found ${size} or more`;
      }
      // As hosts send it that have one page for everything, of whatever type they call it.
      if (/^\s*</.test((found = await new Blob(pieces).text()))) throw "expected data, found a web page";
      return found;
    });

  // --- Elements ------------------------------------------------------------------------------------------------

  // Puts what the merchant wrote back on the page, for good.
  const end = (state) => {
    over = true;
    rest = state;
    widget = undefined;
    sight.disconnect();
    for (const element of elements.keys()) leave(element);
  };

  // Where there are many, those that nobody sees are layers of their own: it spares browsers nearly half of what a frame
  // costs them. What is seen is none, since it would lie above the link that many a theme lays over a card.
  const sight = new IntersectionObserver((entries) =>
    entries.map((entry) => entry.target.toggleAttribute("far", !entry.isIntersecting)),
  );

  const leave = (element) => {
    element.removeAttribute("far");
    element.shadowRoot?.replaceChildren(document.createElement("slot"));
    if (rest) element.setAttribute("state", rest);
    else element.removeAttribute("state");
  };

  // Somebody's function may throw anything.
  const fault = (error) => {
    if (over) return;
    const message = error?.message ?? error;
    report("error", "fault", `stopped after an internal fault: ${message}`, WASM);
    end("error");
    fail(Error(message));
  };

  // Runs a piece of the widget. A trap ends it, and so does anything else that only a method's caller should see.
  const run = (work, called) => {
    try {
      return work();
    } catch (error) {
      if (called && !(error instanceof WebAssembly.RuntimeError)) throw error;
      fault(error);
    }
  };

  // Coming, going and changing end here, once for each element and microtask: a move is neither.
  const look = (element) => {
    if (!changed.size) queueMicrotask(flush);
    changed.add(element);
  };

  const now = () => performance.now();

  // Long work in pieces, so that the page answers in between; where there is much of it, what is seen comes first. What a
  // piece wrote is drawn before the next one: to lay texts out takes longer than to write them. A piece ends with its time, and
  // with so many elements: a processor that is slow for all else may be fast for it alone.
  const inPieces = async (list, each) => {
    const far = new Set(list[50] && list.filter((element) => element.getBoundingClientRect().top > innerHeight));
    let end = now() + 5;
    let most = 40;
    let done = 0;
    let frame;
    let some;
    for (const element of [...list.filter((element) => !far.has(element)), ...far]) {
      // What stops, stops at once. A cart has a piece for itself.
      const big = done && element.localName.endsWith("cart");
      if (!(over || (!big && now() < end && done++ < most))) {
        // Waits for a frame, and finds how long it took: browsers lay out before we hear of one, but not before what was written
        // just now. Where frames are long the next one begins at once, and no script of ours runs in it: a browser ends its
        // collection of garbage where one does, which makes the longest frames. A hidden page has none.
        await new Promise((go) => {
          const written = now();
          const draw = (begun) => setTimeout(() => go((frame = now() - Math.max(begun, written))));
          document.hidden || frame > 20 ? setTimeout(draw, 9, 0) : requestAnimationFrame(draw);
        });
        // Where frames are short there is time for more. Where they are long, pieces are small; where there is much to do, or
        // they are long without us, they are not, or there would be no end: each costs a frame of the whole page. But up to a
        // thousand they grow by less than the frame did, or one that was long by chance would make the next ones longer.
        some = Math.max(6, 18 - frame, (frame - 30) * Math.min(1, list.length ** 2 / 1e6));
        most = frame > 20 ? some + list.length ** 3 / 6e7 : 2 * done;
        end = now() + some;
        done = 0;
      }
      each(element, far.has(element));
    }
  };

  const flush = () => {
    const batch = [...changed];
    changed.clear();
    inPieces(batch, (element, far) => {
      const handle = elements.get(element);
      if (!element.isConnected) {
        elements.delete(element);
        sight.unobserve(element);
        if (widget && handle != null) run(() => widget.remove(handle));
      } else if (over) {
        leave(element);
      } else if (!widget) {
        elements.set(element);
        element.setAttribute("state", "pending");
        wake(element);
      } else if (handle == null) {
        adopt(element, far);
      } else {
        run(() => widget.update(handle));
      }
    });
  };

  const adopt = (element, far) => {
    elements.set(element, run(() => widget?.add(element)));
    if (over) leave(element);
    else if (element.toggleAttribute("far", far) || elements.size > 50) sight.observe(element);
  };

  const property = (name) => ({
    get() {
      const text = this.getAttribute(name);
      return name == "items" ? JSON.parse(text) : text; // a list, kept as JSON
    },
    set(value) {
      if (value == null || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? "" : name == "items" ? JSON.stringify(value) : value);
    },
  });

  const define = (tag, attributes) => {
    if (customElements.get(tag)) {
      console.warn(`landfall: <${tag}> is already defined by another script`);
      return;
    }
    const properties = {};
    for (const name of attributes) {
      properties[name.replace(/-./g, (pair) => pair[1].toUpperCase())] = property(name);
    }
    const Element = class extends HTMLElement {
      static observedAttributes = attributes;
      connectedCallback() {
        // What was set before the element was defined hides our properties: set it again.
        for (const key of Object.keys(this)) {
          if (key in properties) {
            const value = this[key];
            delete this[key];
            this[key] = value;
          }
        }
        look(this);
      }
      disconnectedCallback() {
        look(this);
      }
      attributeChangedCallback() {
        look(this);
      }
    };
    Object.defineProperties(Element.prototype, properties);
    customElements.define(tag, Element);
  };

  // --- Starting ------------------------------------------------------------------------------------------------

  let keep, fail;
  const ready = new Promise((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  ready.catch(() => {}); // whoever waits is told; the console has its line already

  let booted;
  const boot = async () => {
    if (booted) return;
    booted = true;
    const settings = { attributes: Object.fromEntries([...script.attributes].map((at) => [at.name, at.value])) };
    const { config } = script.dataset;
    try {
      // The last two to come of what we can't do without, and can't find out later: docs/browsers.md.
      if (!CSSStyleSheet.prototype.replaceSync || !AbortSignal.timeout) throw "this browser is too old";
      if (config) {
        // On its way while the wasm is.
        settings.config = place(config, document.baseURI);
        host.config = text(settings.config, 1e6);
        configured = host.config.catch(() => {});
      }
      await get(WASM, "@wasm-integrity", wasm_bindgen);
    } catch (reason) {
      report("error", "script", reason, WASM);
      end("error");
      fail(Error(reason));
      return;
    }
    const instance = await run(() => wasm_bindgen.start(host, JSON.stringify(settings)));
    if (over) return;
    widget = instance;
    await inPieces([...elements.keys()], (element, far) => {
      if (elements.has(element) && elements.get(element) == null) adopt(element, far);
    });
    if (over) return;
    keep(api);
    await ready; // those who waited come first, so that they hear what follows
    emit("ready", { version: VERSION, market: api.market });
    if (api.market) emit("market:change", api.market);
    const written = (await configured) + JSON.stringify(settings);
    [bare || /"(adopt|place)"/.test(written), /catalogue"/.test(written)].map(
      // No element has these handles.
      (needed, nth) => needed && later(16 << nth).then(() => run(() => widget?.paint(~nth)), () => {}),
    );
  };

  const wake = {
    __proto__: null, // `data-load="constructor"` is no way to start
    idle: () => (window.requestIdleCallback ?? setTimeout)(boot),
    interaction() {
      for (const name of "pointermove pointerdown keydown scroll focusin".split(" ")) {
        addEventListener(name, boot, { once: true, capture: true });
      }
    },
    visible(element) {
      if (!element) return boot();
      const watch = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) watch.disconnect(boot());
      });
      watch.observe(element);
    },
  }[script.dataset.load] ?? boot;

  // Files of the wasm that are not needed at first, a bit for each. One request for each file, unless it fails: then the
  // next one who asks tries. Of several that fail at once, the first one is told.
  const coming = [];
  const later = (files) =>
    Promise.all(
      LATER.map(
        (name, place) =>
          (files >> place) & 1 &&
          (coming[place] ||= get(wasm(name + "-"), wasm_bindgen.pin(place), wasm_bindgen.later).catch((reason) => {
            coming[place] = 0;
            throw [reason, wasm(name + "-")];
          })),
      ),
    ).catch(([reason, file]) => {
      report("error", "script", reason, file);
      throw reason;
    });

  const host = {
    emit: (name, detail, from) => emit(name, JSON.parse(detail), from),
    report,
    text,
    later,
    inPieces, // for pages whose own prices are taken in
    // Another scene ends the painting of those before; the same one, on another day, does not.
    repaint(another) {
      const mine = (round += another);
      return inPieces([...elements.keys()], (element, far) => {
        const handle = elements.get(element);
        if (mine == round && handle != null) run(() => widget?.paint(handle, far));
      });
    },
    fault: (place) => fault(`place ${place} of faults.txt`),
  };

  // --- window.landfall -----------------------------------------------------------------------------------------

  // Asks the widget when it is there; questions and answers are JSON.
  const ask = async (method, ...values) => {
    await api.ready;
    const [first = "", second = ""] = values.map((value) => JSON.stringify(value ?? null));
    const answer = await run(() => widget?.ask(method, first, second), true);
    return answer && JSON.parse(answer);
  };

  const api = (window.landfall = {
    version: VERSION,
    get ready() {
      wake();
      return ready;
    },
    get market() {
      return widget ? JSON.parse(widget.market()) : null;
    },
    setMarket: (choice) => ask("setMarket", choice),
    markets: () => ask("markets"),
    quote: (request) => ask("quote", request),
    verify: (request, quote) => ask("verify", request, quote),
    price(money) {
      const [amount, currency] = money?.split?.(" ") ?? [money?.amount, money?.currency];
      return run(() => widget?.price(`${amount}`, `${currency}`), true);
    },
    refresh(root = document) {
      for (const element of elements.keys()) if (root.contains(element)) look(element);
    },
    stop() {
      if (over) return;
      run(() => widget?.stop());
      end();
    },
    on(event, call) {
      const name = `landfall:${event}`;
      const listener = ({ detail }) => call(detail);
      document.addEventListener(name, listener);
      return () => document.removeEventListener(name, listener);
    },
    push(call) {
      api.ready.then(call, () => {});
    },
  });

  for (const [tag, attributes] of Object.entries(ELEMENTS)) define(tag, attributes.split(" "));
  queue.forEach(api.push);

  // A page without elements of ours may state its prices for machines, or the tag says that there are some.
  const whole = () => {
    bare =
      "pageAdopt" in script.dataset ||
      (!elements.size &&
        [...document.querySelectorAll("[type*=ld],[itemprop=price],[property$=price]")].some(
          ({ type, text }) => !type || /price"/i.test(text),
        ));
    if (bare) wake();
  };
  document.readyState == "loading" ? addEventListener("DOMContentLoaded", whole) : whole();
})();
