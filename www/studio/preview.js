// The real widget with the merchant's file, in a frame of this folder, for one country at a time.
import { languageName } from "./print.js";

const PAUSE = 600; // milliseconds after a change until the widget is loaded anew

export class Preview {
  constructor(names, calls) {
    this.frame = document.querySelector("#preview");
    this.there = document.querySelector("#there");
    this.tongue = document.querySelector("#tongue");
    const places = [...names].sort(([, a], [, b]) => a.localeCompare(b, "en"));
    this.there.replaceChildren(...places.map(([code, name]) => new Option(name, code)));
    this.there.addEventListener("change", () => calls.chosen(this.there.value));
    this.tongue.addEventListener("change", () => this.load());
    new IntersectionObserver((entries) => {
      this.visible = entries.at(-1).isIntersecting;
      if (this.visible && this.stale) this.load();
    }).observe(this.frame);
  }

  show(text, products, config, country, languages = []) {
    const sign = JSON.stringify([text, products, country]);
    if (sign === this.sign) return;
    this.sign = sign;
    Object.assign(this, { text, products, config });
    this.there.value = country;
    const tags = [...new Set(["en", ...languages])];
    // Words are in the page's own language unless the file says otherwise; the page here is English until one is chosen.
    const chosen = tags.includes(this.tongue.value) ? this.tongue.value : "en";
    this.tongue.replaceChildren(...tags.map((tag) => new Option(languageName(tag), tag, false, tag === chosen)));
    this.stale = true;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.visible && this.load(), PAUSE);
  }

  load() {
    this.stale = false;
    this.loads = (this.loads ?? 0) + 1;
    // What stands beside the merchant's own pages is not here: files of messages and rates.
    const { messages, rates, ...rest } = this.config ?? {};
    const ages = typeof rates === "object" && rates ? { ...rates, url: undefined } : rates;
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = URL.createObjectURL(new Blob([JSON.stringify({ ...rest, rates: ages })], { type: "application/json" }));
    const currency = String(this.config?.store?.currency ?? "");
    window.landfallStudio = { config: this.url, language: this.tongue.value, products: this.products, currency };
    const page = new URL("preview.html", import.meta.url);
    page.search = `?country=${encodeURIComponent(this.there.value)}&load=${this.loads}`;
    this.frame.contentWindow.location.replace(page);
  }
}
