// The translator page: one language's files on one side, what shoppers see of them on the other.
//
// `workbench.js` is the check and the formatting of the widget itself, compiled to a module of its own; this file holds
// the state (language, texts, draft) and tells the parts about changes. Nothing is sent anywhere.
import start, { Workbench } from "./workbench.js";
import { Editor } from "./editor.js";
import { Messages } from "./messages.js";
import { Stage } from "./stage.js";
import * as drafts from "./drafts.js";
import { views } from "./views.js";

const one = (selector) => document.querySelector(selector);
const here = (path) => new URL(path, import.meta.url);
const PAUSE = 180; // milliseconds after the last key until everything is checked

const names = new Intl.DisplayNames("en", { type: "language" });

async function get(file) {
  const response = await fetch(here(`words/${file}`), { cache: "no-cache" });
  if (!response.ok) throw Error(`words/${file}: status ${response.status}`);
  return response.text();
}

// The files of a language, in the order of the workbench.
const words = (language, files) => Promise.all(files.map((name) => get(`${language}/${name}`)));
const same = (texts, others) => texts.length === others.length && texts.every((text, nth) => text === others[nth]);

class Page {
  constructor(bench, names, english, shipped) {
    this.bench = bench;
    this.names = names;
    this.english = english;
    this.shipped = shipped;
    this.handles = new Map(); // files that the browser may write to, by language and name
    this.show = views();
    this.editor = new Editor(one("#view-file"), names, {
      changed: () => this.changed(),
      moved: (id) => this.messages.current(id),
      toMessage: (id) => this.toMessage(id),
    });
    this.messages = new Messages(one("#view-messages"), english, {
      toFile: (id, place) => this.toFile(id, place),
      toStage: (id) => this.toStage(id),
    });
    this.stage = new Stage(one("#view-stage"), JSON.parse(bench.ids()), {
      toMessage: (id) => this.toMessage(id),
    });
    this.listen();
  }

  listen() {
    one("#language").addEventListener("change", ({ target }) => {
      if (target.value) this.load(target.value);
      else this.another();
    });
    one("#save").addEventListener("click", () => this.download());
    one("#save-to").addEventListener("click", () => this.saveTo());
    one("#save-to").hidden = !("showSaveFilePicker" in window);
    one("#open").addEventListener("click", () => one("#file").click());
    one("#file").addEventListener("change", ({ target }) => this.opened(target));
    one("#discard").addEventListener("click", () => this.discard());
    one("#trials").addEventListener("change", () => this.look());
    addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "s") {
        event.preventDefault();
        this.download();
      }
    });
    for (const name of ["pagehide", "visibilitychange"]) addEventListener(name, () => this.keep());
  }

  // --- Languages -------------------------------------------------------------------------------------------------

  list() {
    const known = [...new Set([...this.shipped, ...drafts.languages(), this.language].filter(Boolean))];
    const option = (tag) => new Option(`${names.of(tag)} · ${tag}`, tag, false, tag === this.language);
    const options = known.map(option).sort((a, b) => a.text.localeCompare(b.text, "en"));
    one("#language").replaceChildren(...options, new Option("Another language…", ""));
  }

  async load(language) {
    this.keep();
    const shipped = this.shipped.includes(language);
    let texts;
    try {
      texts = shipped ? await words(language, this.names) : this.bench.skeleton(language);
    } catch (error) {
      this.say(`Could not get the files: ${error.message}`);
      return;
    }
    this.language = language;
    this.files = texts;
    const draft = drafts.read(language);
    this.list();
    drafts.last(language);
    history.replaceState(null, "", `?lang=${language}`);
    this.direction = this.bench.direction(language);
    this.editor.open(draft?.texts ?? texts, language);
    this.say(
      draft && !same(draft.texts, texts)
        ? `This is your draft of ${new Date(draft.at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}.` +
            (draft.base === drafts.mark(texts) ? "" : " The files themselves have changed since you began it.")
        : shipped
          ? ""
          : `${names.of(language)} is new: every text is English still. Until it is shipped, pictures show it in an English widget.`,
    );
    const forms = JSON.parse(this.bench.forms(language)).map(({ name, example }) => `${name} (${example})`);
    one("#forms").textContent = `${names.of(language)} has these plural forms, each with a number: ${forms.join(", ")}.`;
    this.stage.language(language, shipped);
    this.look();
  }

  another() {
    const dialog = one("#another");
    const tag = one("#tag");
    one("#tag-wrong").textContent = tag.value = "";
    const begin = (event) => {
      if (event.submitter?.value !== "begin") return;
      try {
        const [canonical] = Intl.getCanonicalLocales(tag.value.trim().replaceAll("_", "-"));
        if (!canonical) throw Error();
        this.load(canonical);
      } catch {
        event.preventDefault();
        one("#tag-wrong").textContent = `“${tag.value}” is no language tag.`;
        tag.focus();
      }
    };
    const form = dialog.querySelector("form");
    form.addEventListener("submit", begin);
    dialog.addEventListener(
      "close",
      () => {
        form.removeEventListener("submit", begin);
        this.list();
        one("#language").focus();
      },
      { once: true },
    );
    dialog.showModal();
    tag.focus();
  }

  // --- The text --------------------------------------------------------------------------------------------------

  changed() {
    this.unkept = true;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.look(), PAUSE);
  }

  // Everything that depends on the text.
  look() {
    clearTimeout(this.waiting);
    this.keep();
    const { texts } = this.editor;
    const { findings, coverage } = JSON.parse(this.bench.check(this.language, texts));
    const rows = JSON.parse(this.bench.rows(this.language, texts, one("#trials").checked));
    this.editor.mark(findings);
    this.messages.draw(rows, findings, { language: this.language, direction: this.direction });
    this.stage.words(this.bench.tagged(texts));
    const { translated, messages, errors, warnings } = coverage;
    one("#progress").value = translated / messages;
    one("#far").textContent = `${translated} of ${messages} translated`;
    this.editor.count(errors, warnings);
    document.body.dataset.looked = String(Number(document.body.dataset.looked ?? 0) + 1);
  }

  keep() {
    if (!this.language || !this.unkept) return;
    this.unkept = false;
    const { texts } = this.editor;
    const unchanged = same(texts, this.files);
    const kept = unchanged ? drafts.forget(this.language) : drafts.write(this.language, texts, this.files);
    if (!kept) this.say("This browser keeps no draft (its storage is full or switched off): save your files before you leave.");
    this.mayDiscard();
  }

  mayDiscard() {
    one("#discard").hidden = !drafts.read(this.language);
  }

  discard() {
    if (!confirm(`Throw your draft of ${names.of(this.language)} away?`)) return;
    drafts.forget(this.language);
    this.unkept = false;
    this.load(this.language);
    this.mayDiscard();
  }

  // --- Files -----------------------------------------------------------------------------------------------------

  // The file that is shown, as it is kept: pages leave out a last line without an end.
  get whole() {
    return this.editor.text.replace(/[^\n]$/, "$&\n");
  }

  // A browser would ask before it saved two.
  download() {
    const { name } = this.editor;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.whole], { type: "text/plain;charset=utf-8" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.say(`Saved. It belongs at locales/${this.language}/${name}. ${this.others()}Your draft stays here until you discard it.`);
  }

  // Which files are changed besides the one that is shown.
  others() {
    const { texts, name } = this.editor;
    const changed = this.names.filter((other, nth) => other !== name && texts[nth] !== this.files[nth]);
    return changed.length ? `You have changed ${changed.join(", ")} too. ` : "";
  }

  async saveTo() {
    const { name } = this.editor;
    const key = `${this.language}/${name}`;
    try {
      const handle =
        this.handles.get(key) ?? (await showSaveFilePicker({ suggestedName: name, id: "landfall-words" }));
      const out = await handle.createWritable();
      await out.write(this.whole);
      await out.close();
      this.handles.set(key, handle);
      this.say(`Written to ${handle.name}; the next time it goes there at once. ${this.others()}`.trim());
    } catch (error) {
      if (error.name !== "AbortError") this.say(`Could not write: ${error.message}`);
    }
  }

  async opened(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    // A file goes where its name says, and otherwise in place of the one that is shown.
    const nth = this.names.indexOf(file.name);
    if (nth >= 0) this.editor.turn(nth);
    this.editor.replace(await file.text());
    this.unkept = true;
    this.look();
    this.say(`Opened ${file.name} as your draft of ${this.editor.name} in ${names.of(this.language)}.`);
  }

  say(text) {
    one("#notice").textContent = text;
    this.mayDiscard();
  }

  // --- From one side to the other -----------------------------------------------------------------------------------

  toMessage(id) {
    this.show("messages");
    this.messages.go(id);
  }

  toFile(id, place) {
    this.show("file");
    this.editor.go(id, place);
  }

  toStage(id) {
    this.show("stage");
    this.stage.go(id);
  }
}

function first(shipped) {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked && (shipped.includes(asked) || drafts.read(asked))) return asked;
  const last = drafts.last();
  if (last && (shipped.includes(last) || drafts.read(last))) return last;
  const close = navigator.languages.flatMap((tag) => [tag, tag.split("-")[0]]);
  return close.find((tag) => tag !== "en" && shipped.includes(tag)) ?? shipped.find((tag) => tag !== "en") ?? "en";
}

async function begin() {
  const starting = one("#starting");
  starting.hidden = false;
  try {
    const [index] = await Promise.all([get("index.txt"), start({ module_or_path: here("workbench_bg.wasm") })]);
    const files = JSON.parse(Workbench.names());
    const english = await words("en", files);
    const shipped = index.split("\n").filter(Boolean);
    one(".bench").hidden = one(".tools").hidden = false;
    const page = new Page(new Workbench(english), files, english, shipped);
    await page.load(first(shipped));
    starting.hidden = true;
    document.body.dataset.ready = "";
  } catch (error) {
    starting.textContent = `The page could not start: ${error.message}`;
    throw error;
  }
}

begin();
