// What somebody would write by hand in place of Landfall: converts, rounds and prints with Intl, and nothing else. No
// taxes, no words, nothing spoken, no faults. Landfall is measured against it.
(() => {
  const currencies = { JP: "JPY", NO: "NOK", GB: "GBP", DE: "EUR" };
  let rates;
  let country = "DE";
  const show = (prices) => {
    const currency = currencies[country];
    const format = new Intl.NumberFormat(document.documentElement.lang, { style: "currency", currency });
    const rate = (rates[currency] ?? 1) / rates.USD;
    for (const price of prices) price.textContent = format.format(price.dataset.amount * rate);
  };
  const all = () => document.querySelectorAll("[data-amount]");
  const ready = (async () => {
    const file = await (await fetch("/rates.json")).json();
    rates = Object.fromEntries(Object.entries(file.rates).map(([code, rate]) => [code, Number(rate)]));
    rates[file.base] = 1;
    if (document.readyState == "loading") await new Promise((go) => addEventListener("DOMContentLoaded", go));
    show(all());
  })();
  // A page that adds prices later says so.
  window.shop = {
    ready,
    added: show,
    async setCountry(to) {
      await ready;
      country = to;
      show(all());
    },
  };
})();
