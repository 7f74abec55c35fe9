import type { Quote, QuoteRequest } from "./landfall.js";

/** One mistake: where, what was expected, what was found. */
export interface EngineProblem {
  path: string;
  expected: string;
  found: string;
}

/** What was refused; `message` has every problem on a line. */
export class LandfallError extends Error {
  code: "rates" | "market" | "quote";
  problems: EngineProblem[];
}

/** Rules, rates, and the questions that they answer. Objects or their JSON text go in. */
export class Engine {
  rates(file: string | object): void;
  market(file: string | object): void;
  quote(request: QuoteRequest | string): Quote;
  quoteText(request: QuoteRequest | string): string;
  verify(request: QuoteRequest | string, quote: Quote | string): boolean;
  differences(request: QuoteRequest | string, quote: Quote | string): EngineProblem[];
}

/** An engine with the rules and rates of this package. */
export function load(): Promise<Engine>;

/** An engine with those of a folder that `landfall data build` wrote. */
export function loadFrom(folder: string): Promise<Engine>;
