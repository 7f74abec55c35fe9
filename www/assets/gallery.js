// Frames as tall as what is in them. Without this file they have the height that the page gives them.
(() => {
  const fit = (frame) => {
    const page = frame.contentDocument;
    const main = page?.querySelector("main");
    if (!main) return;
    const tall = () => {
      // A dialog lies over its page: it keeps the height that it was given.
      if (/^(market|search)/.test(page.body.dataset.act)) return;
      const height = Math.ceil(main.getBoundingClientRect().height + 34);
      if (Math.abs(height - frame.offsetHeight) > 1) frame.style.blockSize = `${height}px`;
    };
    new ResizeObserver(tall).observe(main);
    tall();
  };
  for (const frame of document.querySelectorAll("iframe")) {
    frame.addEventListener("load", () => fit(frame));
    if (frame.contentDocument?.readyState === "complete") fit(frame);
  }
})();
