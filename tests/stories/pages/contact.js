// The widget in every shipped language, each in a frame of 320 pixels with its breakdown and its picker open, a delivery,
// a notice and a cart, one after the other; and what is wrong with each: wider than the frame, letters without a shape, the wrong direction.
// `?part=0&of=4` takes every fourth language. The result stands in window.__sheet.
const WIDTH = 320;
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|yi|ps|ckb)(-|$)/;
const HOMES = { ar: "SA", en: "GB", "es-419": "MX" };

const roots = (node) =>
  [...node.querySelectorAll("*")].reduce(
    (found, element) => (element.shadowRoot ? found.concat(roots(element.shadowRoot)) : found),
    [node],
  );

const pause = (time) => new Promise((done) => setTimeout(done, time));

async function until(holds, what) {
  for (let turn = 0; turn < 160; turn += 1) {
    const value = holds();
    if (value) return value;
    await pause(50);
  }
  throw Error(`waited until ${what}; it never was so`);
}

// Not seen: clipped to a pixel for screen readers, or without a box.
const isSeen = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && !element.closest?.(".spoken, [hidden]");
};

// What reaches beyond the frame, or is cut off inside a box of its own.
function beyond(page) {
  const found = [];
  for (const root of roots(page)) {
    for (const element of root.querySelectorAll("body *, :host *, *")) {
      if (!isSeen(element) || /^(STYLE|SCRIPT|HEAD|META|TITLE|LINK|OPTION)$/.test(element.tagName)) continue;
      const style = page.defaultView.getComputedStyle(element);
      if (style.position === "absolute" && style.clipPath !== "none") continue;
      const box = element.getBoundingClientRect();
      const name = `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;
      if (box.right > WIDTH + 0.5 || box.left < -0.5) found.push(`${name} from ${Math.round(box.left)} to ${Math.round(box.right)}`);
      else if (element.scrollWidth > element.clientWidth + 1 && style.overflowX !== "visible" && element.tagName !== "SELECT") {
        found.push(`${name} is cut off`);
      }
    }
  }
  if (page.documentElement.scrollWidth > WIDTH) found.push(`the page is ${page.documentElement.scrollWidth} pixels wide`);
  return found;
}

const canvas = document.createElement("canvas");
canvas.width = canvas.height = 40;
const pen = canvas.getContext("2d", { willReadFrequently: true });

function picture(letter, font) {
  pen.clearRect(0, 0, 40, 40);
  pen.font = font;
  pen.fillText(letter, 8, 28);
  return pen.getImageData(0, 0, 40, 40).data.join();
}

// Letters that are drawn as the box that stands for letters without a shape.
const known = new Map();
function boxes(page) {
  const font = "20px system-ui, 'Noto Sans', sans-serif";
  const box = picture("\u0378", font); // no letter, in any font
  const text = roots(page).map((root) => (root.body ?? root).textContent).join("");
  const letters = new Set([...text].filter((letter) => !/[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(letter)));
  const isBox = (letter) => {
    if (!known.has(letter)) known.set(letter, picture(letter, font) === box);
    return known.get(letter);
  };
  return [...letters].filter(isBox);
}

async function look(language) {
  const country = HOMES[language] ?? new Intl.Locale(language).maximize().region;
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = `${language} · ${country}`;
  const frame = document.createElement("iframe");
  frame.title = language;
  frame.src = `contact-one.html?lang=${language}&country=${country}`;
  figure.append(caption, frame);
  document.querySelector("#sheet").append(figure);
  await new Promise((done) => frame.addEventListener("load", done, { once: true }));
  const page = frame.contentDocument;
  const price = page.querySelector("#open");
  const wrong = [];
  try {
    await until(() => !/^(pending)?$/.test(price.getAttribute("state") ?? ""), "the price has left the state pending");
    const details = await until(() => price.shadowRoot?.querySelector("details"), "there is a breakdown");
    details.open = true;
    const sheet = await until(() => price.shadowRoot.querySelector("details table"), "the breakdown is open");
    const picker = await until(() => page.querySelector(".picker landfall-market").shadowRoot?.querySelector("input"), "the picker is there");
    const arrival = await until(() => page.querySelector("landfall-delivery").shadowRoot?.querySelector("[part~=window]"), "there is a delivery");
    const notice = await until(() => page.querySelector("landfall-notice[state=localized]")?.shadowRoot.querySelector("[part]"), "there is a notice");
    const cart = await until(() => page.querySelector("landfall-cart").shadowRoot?.querySelector("[part~=total]"), "there is a cart");
    await pause(60);
    const expected = RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
    for (const [name, element] of [["breakdown", sheet], ["picker", picker], ["price", price.shadowRoot.querySelector("[part~=price]")], ["delivery", arrival], ["notice", notice], ["cart", cart]]) {
      const { direction } = page.defaultView.getComputedStyle(element);
      if (direction !== expected) wrong.push(`the ${name} is ${direction}`);
    }
    const written = details.lang || details.closest("[lang]")?.lang;
    if (written !== language) wrong.push(`the breakdown is written in ${written}`);
    // A browser or a tag without data prints codes in place of names.
    const button = page.querySelector("landfall-market").shadowRoot.querySelector("button").textContent;
    if (button.replace(/[\u2066-\u2069]/g, "").startsWith(`${country} `)) wrong.push(`the country has no name: ${button}`);
    wrong.push(...beyond(page));
    const missing = boxes(page);
    if (missing.length) wrong.push(`letters without a shape: ${missing.map((l) => `${l} U+${l.codePointAt(0).toString(16)}`).join(" ")}`);
  } catch (error) {
    wrong.push(error.message);
  }
  if (wrong.length) caption.className = "wrong";
  caption.title = wrong.join("; ");
  frame.style.blockSize = `${Math.min(3000, page.body.scrollHeight)}px`;
  return { language, country, wrong };
}

(async () => {
  const asked = new URLSearchParams(location.search);
  const [part, of] = [Number(asked.get("part") ?? 0), Number(asked.get("of") ?? 1)];
  const index = await (await fetch("/translate/words/index.txt")).text();
  const languages = index.split("\n").filter(Boolean).filter((_, nth) => nth % of === part);
  const looked = [];
  for (const language of languages) looked.push(await look(language));
  window.__sheet = looked;
})().catch((error) => (window.__sheet = [{ language: "", country: "", wrong: [String(error)] }]));
