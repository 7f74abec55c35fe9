// The translator page: one language's file on one side, what shoppers see of it on the other.
//
// `workbench.js` is the check and the formatting of the widget itself, compiled to a module of its own; this file holds
// the state (language, text, draft) and tells the parts about changes. Nothing is sent anywhere.
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

async function words(file) {
  const response = await fetch(here(`words/${file}`), { cache: "no-cache" });
  if (!response.ok) throw Error(`words/${file}: status ${response.status}`);
  return response.text();
}

class Page {
  constructor(bench, english, shipped) {
    this.bench = bench;
    this.english = english;
    this.shipped = shipped;
    this.handles = new Map(); // files that the browser may write to, by language
    this.show = views();
    this.editor = new Editor(one("#view-file"), {
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
    let text;
    try {
      text = shipped ? await words(`${language}.ftl`) : this.bench.skeleton(language);
    } catch (error) {
      this.say(`Could not get the file: ${error.message}`);
      return;
    }
    this.language = language;
    this.file = text;
    const draft = drafts.read(language);
    this.list();
    drafts.last(language);
    history.replaceState(null, "", `?lang=${language}`);
    this.direction = this.bench.direction(language);
    this.editor.open(draft?.text ?? text, language);
    this.say(
      draft && draft.text !== text
        ? `This is your draft of ${new Date(draft.at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}.` +
            (draft.base === drafts.mark(text) ? "" : " The file itself has changed since you began it.")
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
    const text = this.editor.text;
    const { findings, coverage } = JSON.parse(this.bench.check(this.language, text));
    const rows = JSON.parse(this.bench.rows(this.language, text, one("#trials").checked));
    this.editor.mark(findings);
    this.messages.draw(rows, findings, { language: this.language, direction: this.direction });
    this.stage.words(this.bench.tagged(text));
    const { translated, messages, errors, warnings } = coverage;
    one("#progress").value = translated / messages;
    one("#far").textContent = `${translated} of ${messages} translated`;
    this.editor.count(errors, warnings);
    document.body.dataset.looked = String(Number(document.body.dataset.looked ?? 0) + 1);
  }

  keep() {
    if (!this.language || !this.unkept) return;
    this.unkept = false;
    const text = this.editor.text;
    const kept = text === this.file ? drafts.forget(this.language) : drafts.write(this.language, text, this.file);
    if (!kept) this.say("This browser keeps no draft (its storage is full or switched off): save the file before you leave.");
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

  download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.editor.text], { type: "text/plain;charset=utf-8" }));
    link.download = "landfall.ftl";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.say(`Saved. It belongs at locales/${this.language}/landfall.ftl. Your draft stays here until you discard it.`);
  }

  async saveTo() {
    try {
      const handle =
        this.handles.get(this.language) ??
        (await showSaveFilePicker({ suggestedName: "landfall.ftl", id: "landfall-words" }));
      const out = await handle.createWritable();
      await out.write(this.editor.text);
      await out.close();
      this.handles.set(this.language, handle);
      this.say(`Written to ${handle.name}; the next time it goes there at once.`);
    } catch (error) {
      if (error.name !== "AbortError") this.say(`Could not write: ${error.message}`);
    }
  }

  async opened(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    this.editor.open(await file.text(), this.language);
    this.unkept = true;
    this.look();
    this.say(`Opened ${file.name} as your draft of ${names.of(this.language)}.`);
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
    const [, english, index] = await Promise.all([
      start({ module_or_path: here("workbench_bg.wasm") }),
      words("en.ftl"),
      words("index.txt"),
    ]);
    const shipped = index.split("\n").filter(Boolean);
    one(".bench").hidden = one(".tools").hidden = false;
    const page = new Page(new Workbench(english), english, shipped);
    await page.load(first(shipped));
    starting.hidden = true;
    document.body.dataset.ready = "";
  } catch (error) {
    starting.textContent = `The page could not start: ${error.message}`;
    throw error;
  }
}

begin();
