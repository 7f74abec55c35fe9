// What somebody would write by hand in place of Landfall: converts, rounds and prints with Intl, and nothing else. No
// taxes, no words, nothing spoken, no faults. Landfall is measured against it.
(() => {
  const currencies = { JP: "JPY", NO: "NOK", GB: "GBP", DE: "EUR" };
  let rates;
  let country = "DE";
  let prices = [];
  const show = (list) => {
    const currency = currencies[country];
    const format = new Intl.NumberFormat(document.documentElement.lang, { style: "currency", currency });
    const rate = (rates[currency] ?? 1) / rates.USD;
    for (const price of list) price.textContent = format.format(price.dataset.amount * rate);
  };
  window.ready = (async () => {
    const file = await (await fetch("/rates.json")).json();
    rates = Object.fromEntries(Object.entries(file.rates).map(([code, rate]) => [code, Number(rate)]));
    rates[file.base] = 1;
  })();
  window.addPrices = (list) => show((prices = list));
  window.setCountry = (to) => {
    country = to;
    show(prices);
  };
})();
