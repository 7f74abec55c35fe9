// The price element, the picker and the words of Landfall made of well-known parts, as somebody would write them who needs
// no more than that: no duties, no taxes, no delivery, no cart, no adoption of a page's own prices. Landfall is measured
// against it.
import { ready, setCountry } from "./market.js";
import "./picker.jsx";
import "./price.jsx";

window.shop = { ready, setCountry };
