// Three views. On a wide screen the file stays beside one of the other two; on a narrow one each is alone.
const NAMES = ["file", "messages", "stage"];
const wide = matchMedia("(min-width: 64.01rem)");

export function views() {
  const tab = (name) => document.getElementById(`tab-${name}`);
  let beside = "messages"; // what stands beside the file
  let alone = "file";

  const draw = () => {
    for (const name of NAMES) {
      const shown = wide.matches ? name === "file" || name === beside : name === alone;
      const selected = wide.matches ? name === beside : name === alone;
      document.getElementById(`view-${name}`).hidden = !shown;
      tab(name).setAttribute("aria-selected", selected);
      tab(name).tabIndex = selected ? 0 : -1;
    }
    tab("file").hidden = wide.matches;
  };
  const show = (name) => {
    alone = name;
    if (name !== "file") beside = name;
    draw();
  };

  for (const name of NAMES) {
    tab(name).addEventListener("click", () => show(name));
    tab(name).addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const tabs = NAMES.filter((other) => !tab(other).hidden);
      const next = tabs[(tabs.indexOf(name) + step + tabs.length) % tabs.length];
      show(next);
      tab(next).focus();
    });
  }
  wide.addEventListener("change", draw);
  draw();
  return show;
}
