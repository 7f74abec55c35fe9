// A shop in Vue 3. Vue is told that the tags are no components of its own.
import { createApp } from "vue";
import { load } from "landfall";

const shop = createApp({
  data: () => ({
    country: "",
    goods: [
      { sku: "tee", name: "Tee", amount: "49.00", hs: "610910", origin: "BD", weight: 180 },
      { sku: "mug", name: "Mug", amount: "18.00", hs: "691200", origin: "US", weight: 350 },
    ],
  }),
  async mounted() {
    const landfall = await load({ base: "../landfall/", config: "../landfall.json" });
    this.country = landfall.market?.country ?? "";
    this.end = landfall.on("market:change", (market) => (this.country = market.country));
  },
  unmounted() {
    this.end?.();
  },
  template: `
    <h1>A shop in Vue</h1>
    <landfall-market>We ship from the United States</landfall-market>
    <p v-for="item in goods" :key="item.sku">
      {{ item.name }}
      <landfall-price currency="USD" :sku="item.sku" :amount="item.amount" :hs="item.hs" :origin="item.origin" :weight="item.weight">\${{ item.amount }}</landfall-price>
    </p>
    <p id="country">{{ country }}</p>`,
});

shop.config.compilerOptions.isCustomElement = (tag) => tag.startsWith("landfall-");
shop.mount("#shop");
