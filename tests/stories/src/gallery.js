// Loads the gallery's frames one after the other, waits until each has come to rest, and says where the shelves stand:
// `window.__shelves`, or a text that says what went wrong. Code beside the frames is left out
// of pictures, and so are states that look much like another one (`alike` in gallery.toml).
const pause = (time) => new Promise((done) => setTimeout(done, time));

(async () => {
  const style = document.createElement("style");
  style.textContent = ".exhibit pre, .made, .exhibit[data-alike] { display: none !important } .exhibit { padding-block: 0.75rem !important }";
  document.head.append(style);
  for (const frame of document.querySelectorAll(".exhibit:not([data-alike]) iframe")) {
    frame.loading = "eager";
    const rests = () => frame.contentDocument?.body?.dataset.done !== undefined;
    for (let turn = 0; !rests(); turn += 1) {
      if (turn > 400) throw `${frame.src} did not come to rest`;
      await pause(50);
    }
  }
  // Frames take the height of what came last.
  await pause(500);
  window.__shelves = [...document.querySelectorAll(".shelf")]
    .filter((shelf) => shelf.querySelector("iframe"))
    .map((shelf) => {
      const { top, height } = shelf.getBoundingClientRect();
      return { element: shelf.querySelector("h2").id, y: top + scrollY, width: innerWidth, height };
    });
})().catch((why) => (window.__shelves = String(why)));
