// Types of Landfall. Written by `landfall names --as types` from src/contract.rs: change it there.

/** An amount: a plain decimal as text, and an ISO 4217 code. */
export interface Money {
  amount: string;
  currency: string;
}

/** An amount as configuration and methods also take it: "12.00 EUR". */
export type MoneyText = `${string} ${string}`;

/** Kinds of goods that taxes tell apart. */
export type Category = @category;

/** How an element stands. */
export type State = @state;

/** Why a country was chosen. */
export type Reason = @reason;

/** Codes of problems. */
export type ErrorCode = @error;

/** Codes of the notes in a quote; a later release may have more. */
export type NoteCode = @note;

/** What `::part()` reaches. */
export type Part = @part;

/** One line of an order. */
export interface RequestItem {
  id?: string | null;
  /** What one piece is charged at, after discounts, fixed prices and rounding. */
  unitPrice: Money;
  quantity?: number | null;
  /** 6 to 10 digits. */
  hsCode?: string | null;
  /** ISO 3166 code of the country where it was made. */
  origin?: string | null;
  weightGrams?: number | null;
  category?: Category | null;
  /** The merchant's own duty: "12%", "8% + 1.20 EUR/kg", "0". */
  dutyRate?: string | null;
  preference?: string | null;
}

/** A fee that the merchant names. */
export interface OwnFee {
  label: string;
  amount: Money;
  taxable?: boolean | null;
}

/** What the merchant knows better than the data. */
export interface Overrides {
  taxRate?: string | null;
  valuation?: @valuation | null;
  fees?: OwnFee[] | null;
  carrierFee?: Money | null;
}

/** Where a parcel goes. */
export interface Destination {
  country: string;
  /** ISO 3166-2 without the country: "ON". */
  region?: string | null;
  postalCode?: string | null;
}

/** Units of each currency for one of the base. */
export interface Rates {
  base: string;
  date: string;
  rates: Record<string, string>;
}

/** The question: what is sent, from where to where, on which day. */
export interface QuoteRequest {
  /** YYYY-MM-DD. */
  date: string;
  shipFrom: string;
  destination: Destination;
  currency: string;
  items: RequestItem[];
  shipping?: Money | null;
  insurance?: Money | null;
  discount?: Money | null;
  pricesIncludeTax?: boolean | null;
  exportPrices?: @exports | null;
  carrier?: @carrier | null;
  incoterm?: @incoterm | null;
  consignment?: @consignment | null;
  buyer?: @buyer | null;
  registrations?: string[] | null;
  overrides?: Overrides | null;
  rates?: Rates | null;
}

/** A decimal as text; `null` is an amount that is not known, which is never zero. */
export type Known = string | null;

/** One line of a quote. */
export interface QuoteItem {
  id: string;
  goods: Known;
  customsValue: Known;
  duty: Known;
  tax: Known;
}

/** The sums: total = goods + shipping + insurance + duty + tax + fees. */
export interface QuoteTotals {
  goods: Known;
  shipping: Known;
  insurance: Known;
  customsValue: Known;
  duty: Known;
  tax: Known;
  fees: Known;
  total: Known;
  dueNow: Known;
  dueOnDelivery: Known;
}

/** One amount with its working. */
export interface Charge {
  kind: "duty" | "tax" | "levy" | "fee";
  rule: string;
  base: string;
  rate: string;
  amount: string;
  payer: "seller" | "recipient";
  since: string;
  source: string;
}

/** Something worth knowing about a quote. */
export interface Note {
  code: NoteCode | (string & {});
  item?: string;
  rule?: string;
  date?: string;
  amount?: string;
  detail?: string;
}

/** The answer. Every amount is in its currency. */
export interface Quote {
  id: string;
  /** The day on which the rules last changed. */
  data: string;
  status: "exact" | "estimated" | "unavailable" | "prohibited";
  currency: string;
  items: QuoteItem[];
  totals: QuoteTotals;
  charges: Charge[];
  notes: Note[];
}

/** What a cart hands to the checkout: the quote, the request that it answers, and the shipping service. */
export interface HandOff extends Quote {
  request: QuoteRequest;
  service: string | null;
}

/** The visitor's market. */
export interface Market {
  country: string;
  currency: string | null;
  language: string;
  reason: Reason;
}

/** A change of the market; what is left out stays. */
export interface MarketChoice {
  country?: string | null;
  currency?: string | null;
  language?: string | null;
  region?: string | null;
  postalCode?: string | null;
  /** The shop's own prices and language. */
  original?: boolean | null;
}

/** A problem, as `landfall:error` tells it. */
export interface Problem {
  code: ErrorCode;
  message: string;
  file?: string;
}

/** What each event carries, by the name that `on()` takes. */
export interface LandfallEvents {
@events
}

/** `window.landfall`. */
export interface Landfall {
@api
}

/** What stands in `window.landfall` until the script is there. */
export type LandfallQueue = Array<(api: Landfall) => void>;

/** A line of `<landfall-cart>`'s `items`. */
export interface CartItem extends RequestItem {
  name?: string | null;
  sku?: string | null;
}

/** `landfall.json`. `landfall check` tells what is wrong with one; here is what an editor should offer. */
export interface LandfallConfig {
  $schema?: string;
  store?: {
    country?: string;
    currency?: string;
    timeZone?: string;
    pricesIncludeTax?: boolean;
    exportPrices?: @exports;
    registrations?: string[];
    chargeIn?: "store" | "local";
  };
  /** By country, and "default" for all others. */
  markets?: Record<string, MarketConfig>;
  rounding?: RoundingRule[];
  products?: ProductRule[];
  /** The folder that `landfall pack` wrote. */
  catalogue?: string;
  shipping?: ShippingService[];
  restrictions?: Restriction[];
  detection?: { url?: string; timeZone?: boolean; languages?: boolean; language?: "page" | "visitor" };
  localize?: "auto" | "suggest" | "manual";
  page?: Record<string, unknown>;
  rates?: { url?: string; markAfterDays?: number; storePriceAfterDays?: number };
  /** The merchant's own message files by language. */
  messages?: Record<string, string>;
}

export type MoneyConfig = Money | MoneyText;

export interface MarketConfig {
  ship?: boolean;
  currency?: string;
  languages?: string[];
  priceAdjustment?: string;
  rounding?: RoundingRule[];
  /** Fixed prices by SKU. */
  prices?: Record<string, MoneyConfig>;
  taxDisplay?: "included" | "excluded" | "market";
  freeShippingFrom?: MoneyConfig;
  returnNote?: string;
  payments?: string[];
}

export interface RoundingRule {
  from?: string;
  to?: string;
  currency?: string;
  ending?: string;
  step?: string;
  direction?: "up" | "down" | "nearest";
}

export interface ProductRule {
  match?: { sku?: string | string[]; category?: string | string[]; selector?: string };
  hsCode?: string;
  origin?: string;
  weightGrams?: number;
  category?: Category;
  dangerous?: boolean;
  digital?: boolean;
}

export interface ShippingService {
  id: string;
  price: MoneyConfig | Array<{ upToGrams?: number; upToValue?: MoneyConfig; price: MoneyConfig }>;
  to?: unknown;
  freeFrom?: MoneyConfig;
  incoterm?: @incoterm | "both";
  carrier?: @carrier;
  handlingDays?: number;
  cutOff?: string;
  transitDays?: number | [number, number];
  transitIn?: "working-days" | "calendar-days";
  disbursementFee?: MoneyConfig;
  [more: string]: unknown;
}

export interface Restriction {
  match?: { hs?: string | string[]; category?: string | string[]; sku?: string | string[] };
  to?: unknown;
  action: "warn" | "block";
  message?: string;
}

@elements

/** Attributes of a line inside `<landfall-cart>`. */
export interface LandfallItemAttributes {
@item
}

/** The elements with their attributes as a template writes them: for JSX and the like. */
export interface LandfallElements {
@jsx
}

/** What every element of a page takes besides: class, style, events, children, and ancestors' `data-landfall-…`. */
export interface ElsewhereAttributes {
  [more: string]: any;
}

declare global {
  interface Window {
    landfall: Landfall;
  }
  interface HTMLElementTagNameMap {
@tags
  }
  interface DocumentEventMap {
@dom
  }
}

/** Puts Landfall's script into the page once, and gives `window.landfall` as soon as it runs. Nothing happens on a server. */
export function load(options?: {
  /** Where `files/` of this package is served; "/landfall/" unless said. */
  base?: string;
  /** Where the configuration stands. */
  config?: string;
  /** Further attributes of the script tag: `{"data-country": "DE", nonce: "…"}`. */
  attributes?: Record<string, string>;
}): Promise<Landfall>;

/** The release. */
export const version: string;
