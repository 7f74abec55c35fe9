// The products of the studio, as a shop's page has them.
{
  const { products, currency } = parent.landfallStudio;
  const made = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const goods = document.querySelector("#goods");
  const cart = document.querySelector("#cart");
  for (const { sku, amount } of products) {
    const price = { sku, amount };
    const own = `${amount} ${currency}`;
    goods.append(
      made(
        "li",
        {},
        made("h2", {}, sku),
        made("p", { class: "price" }, made("landfall-price", price, own)),
        made("p", {}, made("landfall-price", { ...price, show: "landed", breakdown: "" }, own)),
        made("p", {}, made("landfall-delivery", { sku }, "")),
        made("landfall-notice", price, ""),
      ),
    );
    cart.append(made("landfall-item", { ...price, quantity: "1" }, sku));
  }
}
