// A custom element that draws a component into its shadow root; what the page wrote inside stays its fallback.
import { h, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { market } from "./market.js";

export const useMarket = () => {
  const [shown, show] = useState(market.current);
  useEffect(() => {
    show(market.current);
    return market.subscribe(show);
  }, []);
  return shown;
};

export const define = (tag, Component, css, attributes = []) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  customElements.define(
    tag,
    class extends HTMLElement {
      static observedAttributes = attributes;

      connectedCallback() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [sheet];
        this.draw();
      }

      attributeChangedCallback() {
        if (this.shadowRoot) this.draw();
      }

      disconnectedCallback() {
        if (!this.isConnected) render(null, this.shadowRoot);
      }

      draw() {
        const props = Object.fromEntries(attributes.map((name) => [name, this.getAttribute(name)]));
        render(h(Component, props), this.shadowRoot);
      }
    },
  );
};
