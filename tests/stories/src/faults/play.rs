//! One fault of one file, in a browser: what the page shows then, what it tells, how often it asks, and how it recovers.

use super::kinds::{Kind, policy};
use super::look::Look;
use super::pages::{self, Page};
use super::rows::{Ask, Back, File, Row, Without};
use crate::server::{Fault, Server};
use crate::{Browser, Pool, Stage, Told, Visitor, ensure, ensure_eq};
use serde_json::Value;
use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Two: a pinned file that fails is looked at once more, to say why; and a second element may ask for a part that the
/// first one did not get.
const MOST_REQUESTS: usize = 4;
/// So often Firefox itself sends a request whose connection closes without an answer (its setting
/// `network.http.request.max-attempts`); the page knows of one.
const ATTEMPTS_OF_FIREFOX: usize = 10;
/// How long a page is watched for a second message, and for requests without end.
const WATCHED: Duration = Duration::from_millis(400);
/// After which a file counts as missing on the pages of these tests.
const LIMIT: Duration = Duration::from_secs(1);

/// What holds of a file under a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It holds; in a word, what the page showed.
    Holds(&'static str),
    /// It can't happen, or this browser never loads the file.
    Never,
    /// It does not hold: what was expected and what was seen.
    Fails(String),
}

/// A page when all is well.
#[derive(Debug, Clone)]
struct Well {
    /// Without any script of ours.
    bare: Look,
    /// Before it was asked for more, and after.
    before: Look,
    after: Look,
    /// The paths that it asked for.
    loaded: Vec<String>,
}

/// The pages when all is well, by what is asked of them: each looked at once.
pub(super) struct Player<'a> {
    pool: &'a Pool,
    build: String,
    well: Mutex<HashMap<(Browser, Page, Ask), Arc<Well>>>,
}

impl<'a> Player<'a> {
    /// # Errors
    /// - The built files are none.
    pub(super) fn new(pool: &'a Pool) -> Told<Self> {
        Ok(Self { pool, build: super::bodies::build(pool.site().dist())?, well: Mutex::default() })
    }

    /// Every path that pages ask for when all is well and no row has.
    ///
    /// # Errors
    /// - A page can't be looked at.
    pub(super) fn without_a_row(&self, browser: Browser, rows: &[Row]) -> Told<Vec<String>> {
        let mut unknown = Vec::new();
        for row in rows {
            for path in &self.well(browser, row)?.loaded {
                if !rows.iter().any(|row| row.path(&self.build) == *path) && !unknown.contains(path) {
                    unknown.push(path.clone());
                }
            }
        }
        // What the page of a change needs beside the file that the change is about, and words of its own; days of the
        // page that is about papers.
        unknown.retain(|path| !path.starts_with("/locales/") && path != "/holidays/KR.json");
        Ok(unknown)
    }

    /// How long the page waits for its wasm, which never comes.
    pub(super) fn at_the_real_limit(&self, browser: Browser) -> Told<u64> {
        let server = Arc::new(Server::start(self.pool.site().clone())?);
        let mut seconds = 0;
        self.pool.play(browser, Visitor::BERLIN, "faults-limit", &server, async |stage| {
            Page::All.serve(&server, "", stage.dist())?;
            server.fault(&format!("/landfall-{}.wasm", self.build), Fault::Held);
            let start = std::time::Instant::now();
            stage.open(pages::PATH).await?;
            let event = stage.event("error").await?;
            seconds = start.elapsed().as_secs();
            let message = event.get("message").and_then(Value::as_str).unwrap_or_default();
            ensure!(
                message.contains(&format!("within {seconds} seconds")),
                "after {seconds} s the page says {message:?}"
            );
            told(stage, &[".wasm"]).await
        })?;
        Ok(seconds)
    }

    /// Tries a fault.
    pub(super) fn play(&self, browser: Browser, row: &Row, kind: Kind) -> Outcome {
        match self.tried(browser, row, kind) {
            Ok(outcome) => outcome,
            Err(why) => Outcome::Fails(why.to_string()),
        }
    }

    fn tried(&self, browser: Browser, row: &Row, kind: Kind) -> Told<Outcome> {
        let well = self.well(browser, row)?;
        let path = row.path(&self.build);
        if row.file != File::Script && !well.loaded.contains(&path) {
            return Ok(Outcome::Never);
        }
        let server = Arc::new(Server::start(self.pool.site().clone())?);
        let tag = if kind.is_late() { " data-time-limit=\"1\"" } else { "" };
        let tag =
            if row.file == File::Script && kind == Kind::Another { self.pinned()? } else { tag.to_owned() };
        row.page.serve(&server, &tag, self.pool.site().dist())?;
        if !kind.make(row, &path, &server, self.pool.site().dist())? {
            return Ok(Outcome::Never);
        }
        if kind == Kind::Policy {
            let header = policy(&server.origin(), &well.loaded, &path);
            server.header(pages::FILE, "content-security-policy", &header);
        }
        // What came before the connection closed Firefox takes for all of a compressed file, and WebKit for all of any. Half of
        // any other file than words is refused.
        let takes_half = match row.file {
            File::Words => browser != Browser::Chromium,
            File::OwnWords => browser == Browser::WebKit,
            _ => false,
        };
        let kind = if takes_half && kind == Kind::BreaksOff { Kind::Half } else { kind };
        let mut shown = "";
        let name = format!("faults-{}-{}", path.replace('/', "-"), kind.name().replace(' ', "-"));
        self.pool.play(browser, Visitor::BERLIN, &name, &server, async |stage| {
            let cell = Cell { stage, row, kind, path: &path, well: &well };
            shown = cell.tell().await?;
            Ok(())
        })?;
        Ok(Outcome::Holds(shown))
    }

    /// The attributes of a tag that names the hash of the script that was built.
    fn pinned(&self) -> Told<String> {
        let list = std::fs::read_to_string(self.pool.site().dist().join("integrity.json"))?;
        let list: Value = serde_json::from_str(&list)?;
        let hash = list.get("landfall.js").and_then(Value::as_str).ok_or("integrity.json: no landfall.js")?;
        Ok(format!(" integrity=\"{hash}\""))
    }

    /// A row's page when all is well.
    fn well(&self, browser: Browser, row: &Row) -> Told<Arc<Well>> {
        let key = (browser, row.page, row.ask);
        if let Some(well) = locked(&self.well).get(&key) {
            return Ok(Arc::clone(well));
        }
        let server = Arc::new(Server::start(self.pool.site().clone())?);
        let mut seen = None;
        let name = format!("faults-well-{:?}-{:?}", row.page, row.ask);
        self.pool.play(browser, Visitor::BERLIN, &name, &server, async |stage| {
            let dist = stage.dist().to_owned();
            row.page.serve(&server, "", &dist)?;
            server.fault("/landfall.js", Fault::Status(404));
            stage.open(pages::PATH).await?;
            let bare = Look::now(stage).await?;
            server.mend();
            row.page.serve(&server, "", &dist)?;
            server.forget_requests();
            stage.open(pages::PATH).await?;
            let before = Look::settled(stage).await?;
            for (id, shown) in &before.0 {
                let localized = shown.state == "localized" || id == "own";
                ensure!(localized && !shown.text.is_empty(), "all is well and #{id} shows {shown:?}");
            }
            ask(stage, row.ask).await?;
            if row.ask != Ask::Nothing {
                Look::other_than(stage, &before).await?;
            }
            let after = Look::settled(stage).await?;
            told(stage, &[]).await?;
            let mut loaded: Vec<String> = server.requests().into_iter().map(|request| request.path).collect();
            loaded.retain(|path| !matches!(path.as_str(), "/__collector.js" | "/favicon.ico" | pages::FILE));
            seen = Some(Well { bare, before, after, loaded });
            Ok(())
        })?;
        let well = Arc::new(seen.ok_or("the page was not looked at")?);
        locked(&self.well).insert(key, Arc::clone(&well));
        Ok(well)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A fault on its stage.
struct Cell<'a> {
    stage: &'a Stage<'a>,
    row: &'a Row,
    kind: Kind,
    path: &'a str,
    well: &'a Well,
}

/// What is to be seen and heard.
struct Expected {
    /// In a word.
    name: &'static str,
    page: Shows,
    told: Heard,
}

/// How often somebody is told, by a line in the console and an event each.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heard {
    Nothing,
    Once,
    /// A file that lacks one message lacks others too.
    OnceOrTwice,
    /// What of half a file of words is a fault depends on where it ends.
    AtMost(usize),
    /// The page can't tell, for the script never ran.
    OfTheBrowser,
}

/// What the page shows.
enum Shows {
    /// What it shows when all is well.
    All,
    /// What the row says.
    Without(Without),
    /// All but what these words are about, which may be in another language.
    OtherWords,
}

impl Cell<'_> {
    async fn tell(&self) -> Told<&'static str> {
        let (stage, row) = (self.stage, self.row);
        stage.open(pages::PATH).await?;
        if row.ask != Ask::Nothing {
            let before = Look::settled(stage).await?;
            ensure!(before == self.well.before, "before: {}", before.differences(&self.well.before));
            ask(stage, row.ask).await?;
        }
        let expected = self.expected();
        if self.kind == Kind::Offline {
            return self.offline().await.map(|()| expected.name);
        }
        if matches!(expected.told, Heard::Once | Heard::OnceOrTwice) {
            stage.event("error").await?;
        }
        if matches!(expected.page, Shows::All) {
            Look::like(stage, &self.well.after).await?;
        }
        let seen = Look::settled(stage).await?;
        self.judge(&seen, &expected)?;
        self.judge_told(&expected).await?;
        self.judge_requests().await?;
        if expected.name != "works" {
            self.recover().await?;
        }
        Ok(expected.name)
    }

    fn expected(&self) -> Expected {
        let works = |told| Expected { name: "works", page: Shows::All, told };
        let row = Expected {
            name: match self.row.without {
                Without::Own => "own",
                Without::AsBefore => "stays",
                Without::Part { .. } => "part",
            },
            page: Shows::Without(self.row.without),
            told: Heard::Once,
        };
        match (self.row.file, self.kind) {
            (_, Kind::Slow | Kind::Offline) => works(Heard::Nothing),
            // It knows no limit of its own: it is late, and then it works. And an old one asks for what is gone.
            (File::Script, Kind::NoAnswer | Kind::Stalls) => works(Heard::Nothing),
            (File::Script, Kind::Older) => row,
            (File::Script, _) => Expected { told: Heard::OfTheBrowser, ..row },
            // A key that is no longer known is told, and the rest of the file used.
            (File::Config, Kind::Older) => works(Heard::Once),
            // Whatever language a file is in, nobody can tell.
            (File::Words, Kind::Another) => {
                Expected { name: "other", page: Shows::OtherWords, told: Heard::Nothing }
            }
            // What the next language has is no fault; what none has is told, and so is a file without its end.
            (File::Words, Kind::Half | Kind::Empty | Kind::Older) => {
                let told = match (self.row.page, self.kind) {
                    (Page::German, Kind::Empty) => Heard::OnceOrTwice,
                    (_, Kind::Empty) => Heard::Once,
                    // The file, its last message, and one that no language has.
                    (Page::German, _) => Heard::AtMost(3),
                    (_, Kind::Half) => Heard::AtMost(2),
                    _ => Heard::Nothing,
                };
                Expected { name: "less", page: Shows::OtherWords, told }
            }
            // Where nobody knows the holidays, days are likely and not certain.
            (File::Holidays, Kind::Older) => Expected {
                name: "likely",
                page: Shows::Without(Without::Part { own: &[], less: &["days", "cart"] }),
                told: Heard::Nothing,
            },
            (File::OwnWords, Kind::Half | Kind::Empty) => works(Heard::Nothing),
            // A SKU that is in no file is no mistake: nobody can tell that the file is another.
            (File::Catalogue, Kind::Another) if self.path != pages::CATALOGUE_INDEX => {
                Expected { told: Heard::Nothing, ..row }
            }
            _ => row,
        }
    }

    fn judge(&self, seen: &Look, expected: &Expected) -> Told {
        let well = self.well;
        match &expected.page {
            Shows::All => ensure!(*seen == well.after, "{}", seen.differences(&well.after)),
            Shows::Without(Without::AsBefore) => {
                ensure!(*seen == well.before, "{}", seen.differences(&well.before));
            }
            Shows::Without(Without::Own) => {
                for (id, shown) in &seen.0 {
                    self.is_own(id, shown)?;
                }
            }
            Shows::Without(Without::Part { own, less }) => {
                for (id, shown) in &seen.0 {
                    let whole = well.after.0.get(id);
                    if own.contains(&id.as_str()) {
                        self.is_own(id, shown)?;
                    } else if less.contains(&id.as_str()) {
                        ensure!(
                            !shown.text.is_empty() && Some(shown) != whole,
                            "#{id}: expected something less than {whole:?}, seen {shown:?}"
                        );
                    } else {
                        ensure!(Some(shown) == whole, "#{id}: expected {whole:?}, seen {shown:?}");
                    }
                }
            }
            Shows::OtherWords => {
                for (id, shown) in &seen.0 {
                    ensure!(!shown.text.is_empty(), "#{id} is empty: {shown:?}");
                    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                    let own = shown.text == well.bare.text(id);
                    // Other words stand around the same amounts.
                    let same = digits(&shown.text) == digits(well.after.text(id))
                        || !matches!(id.as_str(), "tote" | "door" | "own");
                    ensure!(
                        own || same,
                        "#{id}: expected the amounts of {:?}, seen {shown:?}",
                        well.after.text(id)
                    );
                }
            }
        }
        Ok(())
    }

    /// Whether an element shows what the page wrote in it, and says so.
    fn is_own(&self, id: &str, shown: &super::look::Shown) -> Told {
        let bare = self.well.bare.text(id);
        ensure!(
            shown.text == bare && shown.state != "localized",
            "#{id}: expected the page's own {bare:?}, seen {shown:?}"
        );
        Ok(())
    }

    /// One message, which names the file; or none.
    async fn judge_told(&self, expected: &Expected) -> Told {
        tokio::time::sleep(WATCHED).await;
        // A script that is none of ours tells of itself by what the browser says.
        if expected.told == Heard::OfTheBrowser {
            let events = self.stage.events("error").await?;
            ensure!(events.is_empty(), "landfall:error events of a script that never ran: {events:?}");
            return Ok(());
        }
        let name = match (self.row.file, self.kind) {
            (File::Script, _) => "/landfall-0123456789abcdef.wasm",
            (File::Catalogue, Kind::Older) => "/catalogue/0123456789abcdef/1.json",
            (File::Words, Kind::Half | Kind::Older) => {
                self.path.rsplit_once('/').map_or(self.path, |(folder, _)| folder)
            }
            (File::Words, Kind::Empty) if self.row.page == Page::German => {
                self.path.rsplit_once('/').map_or(self.path, |(folder, _)| folder)
            }
            _ => self.path,
        };
        match expected.told {
            Heard::Once => told(self.stage, &[name]).await,
            Heard::OnceOrTwice => told_so_often(self.stage, name, 1..=2).await,
            Heard::AtMost(most) => told_so_often(self.stage, name, 0..=most).await,
            Heard::Nothing | Heard::OfTheBrowser => told(self.stage, &[]).await,
        }
    }

    /// Elements that wait for one file may ask one after the other; then nobody asks any more.
    async fn judge_requests(&self) -> Told {
        let watched = if self.kind.is_late() { WATCHED + LIMIT } else { WATCHED };
        let repeated = self.stage.browser == Browser::Firefox && self.kind == Kind::NoConnection;
        let most = MOST_REQUESTS * if repeated { ATTEMPTS_OF_FIREFOX } else { 1 };
        let count = || self.stage.server.count(self.path);
        let mut before = 0;
        while before != count() {
            before = count();
            ensure!(before <= most, "{before} requests for {}", self.path);
            tokio::time::sleep(watched).await;
        }
        Ok(())
    }

    /// The network is gone, and all that was loaded stays and works.
    async fn offline(&self) -> Told {
        let (stage, well) = (self.stage, self.well);
        Look::like(stage, &well.after).await?;
        if self.row.ask == Ask::Language {
            // What announces a change stands in the words of the language that it leads to: both have to be there.
            for language in ["en", "de"] {
                let there = format!(
                    "landfall.setMarket({{language: '{language}'}}).then(() => {{ window.__went = '{language}' }}); return null"
                );
                let _: Option<bool> = stage.script(&there, vec![]).await?;
                let _: bool = stage
                    .until("the language was changed", &format!("window.__went === '{language}'"))
                    .await?;
                tokio::time::sleep(WATCHED).await;
            }
            Look::like(stage, &well.after).await?;
        }
        stage.server.fault("*", Fault::Drop);
        stage.server.forget_requests();
        let again = "for (const element of document.querySelectorAll('[id]')) { \
             if (!element.localName.startsWith('landfall-')) continue; \
             const [parent, next] = [element.parentNode, element.nextSibling]; \
             element.remove(); setTimeout(() => parent.insertBefore(element, next), 50); } \
             landfall.refresh(); return null";
        let there = "landfall.setMarket({country: 'DE', language: 'en'}).then(() => landfall.setMarket(arguments[0])) \
             .then(() => { window.__there = true }, why => { window.__there = String(why) }); return null";
        let _: Option<bool> = match self.row.ask {
            Ask::Nothing => stage.script(again, vec![]).await?,
            Ask::Picker | Ask::Breakdown => stage.script("landfall.refresh(); return null", vec![]).await?,
            Ask::Country | Ask::Language => {
                let market = if self.row.ask == Ask::Country { "country" } else { "language" };
                let value = if self.row.ask == Ask::Country { "JP" } else { "de" };
                stage.script(there, vec![serde_json::json!({ market: value })]).await?
            }
        };
        tokio::time::sleep(WATCHED).await;
        Look::like(stage, &well.after).await?;
        let seen = Look::settled(stage).await?;
        ensure!(seen == well.after, "{}", seen.differences(&well.after));
        told(stage, &[]).await?;
        let asked = stage.server.count(self.path);
        ensure!(asked == 0, "{asked} requests for {}, which was there", self.path);
        Ok(())
    }

    /// The file can be had again.
    async fn recover(&self) -> Told {
        let (stage, row) = (self.stage, self.row);
        stage.server.mend();
        row.page.serve(&stage.server, "", stage.dist())?;
        // What came and could be read is kept.
        let kept = matches!(
            (row.file, self.kind),
            (File::Words, Kind::Half | Kind::Empty | Kind::Another | Kind::Older)
                | (File::Rates | File::Holidays, Kind::Older)
        );
        let reload = row.back == Back::Reload || self.kind == Kind::Policy || kept;
        let back = async {
            if reload {
                stage.reload().await?;
                Look::settled(stage).await?;
                return ask(stage, row.ask).await;
            }
            match row.back {
                Back::Again => {
                    if row.ask == Ask::Breakdown {
                        // It stands open, with nothing in it.
                        breakdown(stage, false).await?;
                    }
                    ask(stage, row.ask).await
                }
                Back::Refresh => Ok(stage
                    .script::<Option<()>>("landfall.refresh(); return null", vec![])
                    .await
                    .map(drop)?),
                _ => there_and_back(stage, row).await,
            }
        };
        back.await?;
        Look::like(stage, &self.well.after)
            .await
            .map_err(|why| format!("once it can be had again: {why}"))?;
        if !reload {
            tokio::time::sleep(WATCHED).await;
            let lines = console(stage).await?;
            ensure!(lines.len() <= 1, "console lines once it can be had again: {lines:#?}");
        }
        Ok(())
    }
}

/// Does what needs the file.
async fn ask(stage: &Stage<'_>, ask: Ask) -> Told {
    let market = match ask {
        Ask::Nothing => return Ok(()),
        Ask::Picker => {
            return Ok(stage.element("#picker [part~=button], [part~=button]").await?.click().await?);
        }
        Ask::Breakdown => return breakdown(stage, true).await,
        Ask::Country => "{country: 'JP'}",
        Ask::Language => "{language: 'de'}",
    };
    let script = format!("landfall.setMarket({market}).catch(() => {{}}); return null");
    stage.script::<Option<()>>(&script, vec![]).await.map(drop)
}

/// Opens a breakdown, or closes it.
async fn breakdown(stage: &Stage<'_>, open: bool) -> Told {
    const BUTTON: &str = "[part~=breakdown-button]";
    let is_open = format!("return !!reader.one({BUTTON:?})?.closest('details').open");
    for _ in 0..5 {
        if stage.script::<bool>(&is_open, vec![]).await? == open {
            return Ok(());
        }
        // A price that is painted while it is pressed has another button, and WebKit may say so of a press that arrived:
        // whether it did is seen, not heard.
        if let Ok(button) = stage.element(BUTTON).await {
            let _ = button.click().await;
        }
    }
    if stage.script::<bool>(&is_open, vec![]).await? == open {
        return Ok(());
    }
    Err(format!("the breakdown does not {}", if open { "open" } else { "close" }).into())
}

/// Goes to another country and back, as a shopper would who tries again.
async fn there_and_back(stage: &Stage<'_>, row: &Row) -> Told {
    let (away, home) = match (row.ask, row.page) {
        (Ask::Country, _) => ("DE", "JP"),
        _ => ("GB", "DE"),
    };
    let script = format!(
        "window.__back = false; const go = country => landfall.setMarket({{country}}).catch(() => {{}}); \
         go('{away}').then(() => go('{home}')).then(() => {{ window.__back = true }}); return null"
    );
    let _: Option<bool> = stage.script(&script, vec![]).await?;
    let _: bool = stage.until("the market was changed there and back", "window.__back").await?;
    Ok(())
}

/// What was reported, without what the browser says of files that it could not load.
async fn console(stage: &Stage<'_>) -> Told<Vec<String>> {
    let log = stage.log().await?;
    let ours = log.iter().filter(|line| !matches!(line.kind.as_str(), "resource" | "policy"));
    Ok(ours.map(ToString::to_string).collect())
}

/// So many messages that name the file or its folder.
async fn told_so_often(stage: &Stage<'_>, name: &str, wanted: RangeInclusive<usize>) -> Told {
    let lines = console(stage).await?;
    ensure!(wanted.contains(&lines.len()), "expected {wanted:?} lines, seen {lines:#?}");
    ensure!(lines.iter().all(|line| line.contains(name)), "expected {name} in {lines:#?}");
    ensure_eq!(stage.events("error").await?.len(), lines.len(), "landfall:error events");
    Ok(())
}

/// As many messages as there are names: one line in the console and one event each, with that name.
async fn told(stage: &Stage<'_>, names: &[&str]) -> Told {
    let lines = console(stage).await?;
    ensure_eq!(lines.len(), names.len(), "console lines, which are {lines:#?}");
    let events = stage.events("error").await?;
    ensure_eq!(events.len(), names.len(), "landfall:error events, which are {events:#?}");
    for ((name, line), event) in names.iter().zip(&lines).zip(&events) {
        let file = event.get("file").and_then(Value::as_str).unwrap_or_default();
        ensure!(
            line.contains(name) && file.ends_with(name),
            "expected the file {name}, told {line:?} and {event}"
        );
        let message = event.get("message").and_then(Value::as_str).unwrap_or_default();
        ensure!(
            line.ends_with(message) && message.len() > 5,
            "expected the reason, told {line:?} and {event}"
        );
    }
    Ok(())
}
