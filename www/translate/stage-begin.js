// Loads the widget as a shop would, with what the translator page says instead of a `landfall.json`.
{
  const { language, config } = parent.landfallStage;
  document.documentElement.lang = language;
  const script = document.createElement("script");
  script.src = "../landfall.js";
  script.dataset.config = config;
  document.head.append(script);
}
