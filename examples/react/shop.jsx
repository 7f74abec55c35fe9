// A shop in React 19. The elements are plain tags; what is inside them is what a reader sees until Landfall runs.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { load } from "landfall";

const GOODS = [
  { sku: "tee", name: "Tee", amount: "49.00", hs: "610910", origin: "BD", weight: 180 },
  { sku: "mug", name: "Mug", amount: "18.00", hs: "691200", origin: "US", weight: 350 },
];

function Price({ name, amount, ...item }) {
  return (
    <p>
      {name}{" "}
      <landfall-price amount={amount} currency="USD" {...item}>
        ${amount}
      </landfall-price>
    </p>
  );
}

function Shop() {
  const [country, setCountry] = useState("");
  useEffect(() => {
    let end;
    let gone = false;
    load({ base: "../landfall/", config: "../landfall.json" }).then((landfall) => {
      if (gone) return;
      setCountry(landfall.market?.country ?? "");
      end = landfall.on("market:change", (market) => setCountry(market.country));
    }, console.warn);
    return () => {
      gone = true;
      end?.();
    };
  }, []);
  return (
    <>
      <h1>A shop in React</h1>
      <landfall-market>We ship from the United States</landfall-market>
      {GOODS.map((item) => (
        <Price key={item.sku} {...item} />
      ))}
      <p id="country">{country}</p>
    </>
  );
}

createRoot(document.getElementById("shop")).render(<Shop />);
