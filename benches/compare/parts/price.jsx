// The price element: the local amount, what is charged, and both in one sentence for screen readers.
import { define, useMarket } from "./element.jsx";
import css from "./price.css";

const Price = ({ amount, currency }) => {
  const shown = useMarket();
  if (!shown || !shown.rates.has(shown.currency) || shown.currency === currency) return <slot />;
  const { words, rates } = shown;
  const local = words.money(rates.convert(amount, currency, shown.currency), shown.currency);
  const charged = words.say("price-charged", { price: words.money(amount, currency) });
  const spoken = words.list([words.say("price-approximate-spoken", { price: local }), charged]);
  const written = { lang: words.locale, dir: words.direction };
  return (
    <>
      <span class="spoken" {...written}>{spoken}</span>
      <span part="price" aria-hidden="true" {...written}>
        <span part="amount approximate">{words.say("price-approximate", { price: local })}</span>{" "}
        <span part="charged">{charged}</span>
      </span>
    </>
  );
};

define("shop-price", Price, css, ["amount", "currency"]);
