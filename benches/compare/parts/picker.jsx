// The picker: a button that opens a dialog with a searchable list of countries, currency and language.
import { useEffect, useRef, useState } from "preact/hooks";
import { currencyOf } from "./countries.js";
import { define, useMarket } from "./element.jsx";
import { pickerWords, setCountry, setCurrency, setLanguage } from "./market.js";
import css from "./picker.css";

const LANGUAGES = ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "sv"];

const Picker = () => {
  const shown = useMarket();
  const [open, setOpen] = useState(false);
  const dialog = useRef(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!shown) return <slot />;
  const { words, country, currency } = shown;
  const press = () => pickerWords().then(() => setOpen(true));
  return (
    <>
      <button class="open" aria-haspopup="dialog" aria-label={words.say("market-button-name", { country, currency })} onClick={press}>
        {words.say("market-button", { country, currency })}
      </button>
      {open && (
        <dialog ref={dialog} lang={words.locale} dir={words.direction} onClose={() => setOpen(false)}>
          <Panel shown={shown} close={() => dialog.current.close()} />
        </dialog>
      )}
    </>
  );
};

const Panel = ({ shown, close }) => {
  const { words, country, currency, rates } = shown;
  const [search, setSearch] = useState("");
  const names = new Intl.DisplayNames(words.locale, { type: "region" });
  const wanted = search.trim().toLowerCase();
  const found = [...currencyOf.keys()]
    .map((code) => [code, names.of(code)])
    .filter(([code, name]) => code.toLowerCase() === wanted || name.toLowerCase().includes(wanted))
    .sort(([, a], [, b]) => a.localeCompare(b, words.locale));
  const choose = (code) => setCountry(code).then(close);
  const currencies = [...new Set(currencyOf.values())].filter((code) => rates.has(code)).sort();
  return (
    <form method="dialog">
      <header>
        <h2>{words.say("market-title")}</h2>
        <button class="close" aria-label={words.say("market-close")} />
        <input type="search" aria-label={words.say("market-search")} placeholder={words.say("market-search-hint")}
          value={search} onInput={({ target }) => setSearch(target.value)} />
      </header>
      <p class="nothing" role="status">{found.length ? "" : words.say("market-no-results")}</p>
      <ul aria-label={words.say("market-all")}>
        {found.map(([code, name]) => (
          <li key={code}>
            <button type="button" aria-current={code === country} onClick={() => choose(code)}>
              {name} <small>{currencyOf.get(code)}</small>
            </button>
          </li>
        ))}
      </ul>
      <footer>
        <label>
          {words.say("market-currency")}
          <select value={currency} onChange={({ target }) => setCurrency(target.value)}>
            {currencies.map((code) => <option key={code}>{code}</option>)}
          </select>
        </label>
        <label>
          {words.say("market-language")}
          <select value={words.locale} onChange={({ target }) => setLanguage(target.value)}>
            {LANGUAGES.map((tag) => (
              <option key={tag} value={tag}>{new Intl.DisplayNames(tag, { type: "language" }).of(tag)}</option>
            ))}
          </select>
        </label>
      </footer>
    </form>
  );
};

define("shop-market", Picker, css);
