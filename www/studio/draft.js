// The draft of a shop, in this browser alone, and only once something was written.
const KEY = "landfall:studio";

export function read() {
  try {
    const { text, products } = JSON.parse(localStorage.getItem(KEY));
    const fits =
      typeof text === "string" &&
      Array.isArray(products) &&
      products.every(({ sku, amount }) => typeof sku === "string" && typeof amount === "string");
    return fits ? { text, products } : null;
  } catch {
    return null;
  }
}

// Whether it is kept; a browser may refuse.
export function write(draft) {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}
