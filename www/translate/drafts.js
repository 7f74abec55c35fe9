// Drafts, one for each language with the texts of all its files, kept in this browser alone.
const KEY = "landfall:words:";
const LAST = "landfall:words-last";

// A browser may refuse its storage altogether; then there are no drafts.
const attempt = (work, otherwise) => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

// A short mark of texts, to see later whether they are still the same.
export const mark = (texts) => {
  const text = texts.join("\0");
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.codePointAt(0)) | 0;
  return `${text.length}:${sum}`;
};

export const read = (language) =>
  attempt(() => {
    const draft = JSON.parse(localStorage.getItem(KEY + language));
    // One from when a language had one file: the check says what belongs elsewhere now.
    return draft?.text === undefined ? draft : { ...draft, texts: [draft.text, ""] };
  }, null);

export const write = (language, texts, files) =>
  attempt(() => {
    const base = read(language)?.base ?? mark(files);
    localStorage.setItem(KEY + language, JSON.stringify({ texts, base, at: Date.now() }));
    return true;
  }, false);

export const forget = (language) =>
  attempt(() => {
    localStorage.removeItem(KEY + language);
    return true;
  }, true);

export const languages = () =>
  attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(KEY)).map((key) => key.slice(KEY.length)), []);

// The language that was worked on last; sets it where one is given.
export const last = (language) =>
  attempt(() => (language ? localStorage.setItem(LAST, language) : localStorage.getItem(LAST)), null);
