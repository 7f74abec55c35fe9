// Where the shop ships, with the currency that is paid there.
const table =
  "AE:AED AT:EUR AU:AUD BE:EUR BG:EUR BR:BRL CA:CAD CH:CHF CN:CNY CY:EUR CZ:CZK DE:EUR DK:DKK EE:EUR ES:EUR FI:EUR FR:EUR " +
  "GB:GBP GR:EUR HK:HKD HR:EUR HU:HUF ID:IDR IE:EUR IL:ILS IN:INR IS:ISK IT:EUR JP:JPY KR:KRW LI:CHF LT:EUR LU:EUR LV:EUR " +
  "MT:EUR MX:MXN MY:MYR NL:EUR NO:NOK NZ:NZD PH:PHP PL:PLN PT:EUR RO:RON SA:SAR SE:SEK SG:SGD SI:EUR SK:EUR TH:THB TR:TRY " +
  "US:USD ZA:ZAR";

export const currencyOf = new Map(table.split(" ").map((pair) => pair.split(":")));

// A saved choice, or the region of the browser's language.
export const guess = () => {
  const saved = localStorage.getItem("shop-country");
  const region = new Intl.Locale(navigator.language).maximize().region;
  return [saved, region, "US"].find((code) => currencyOf.has(code));
};

export const keep = (country) => localStorage.setItem("shop-country", country);
