// Frames as tall as what is in them. Without this file they have the height that the page gives them.
(() => {
  const fit = (frame) => {
    const page = frame.contentDocument;
    if (!page?.querySelector("main")) return;
    const tall = () => {
      // A dialog lies over its page: it keeps the height that it was given.
      if (/^(market|search)/.test(page.body.dataset.act)) return;
      // With the frame's own border.
      const height = Math.ceil(page.body.getBoundingClientRect().height) + 2;
      if (Math.abs(height - frame.offsetHeight) > 1) frame.style.blockSize = `${height}px`;
    };
    new ResizeObserver(tall).observe(page.body);
    tall();
  };
  for (const frame of document.querySelectorAll("iframe")) {
    frame.addEventListener("load", () => fit(frame));
    if (frame.contentDocument?.readyState === "complete") fit(frame);
  }
})();
