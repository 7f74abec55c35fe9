// Loads the widget as a shop would, with what the studio says instead of a `landfall.json`.
{
  const { language, config } = parent.landfallStudio;
  document.documentElement.lang = language;
  document.documentElement.dir = ["ar", "he", "fa", "ur"].includes(language.split("-")[0]) ? "rtl" : "ltr";
  const script = document.createElement("script");
  script.src = "../landfall.js";
  script.dataset.config = config;
  document.head.append(script);
}
