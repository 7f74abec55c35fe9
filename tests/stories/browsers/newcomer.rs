//! Somebody with an old page does what README.md says, word by word, and finishes.

use crate::common::{all_localized, console};
use crate::snippets::{Page, pages};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use stories::server::{Server, Site};
use stories::{Browser, Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    let story = story!(BERLIN, a_newcomer_follows_the_readme_from_an_old_page_to_local_prices);
    vec![story.only(&[Browser::Chromium], "what a browser does with a price is told elsewhere")]
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.join("../..")
}

/// A folder for a story that writes files.
pub(crate) fn folder(name: &str) -> Told<PathBuf> {
    let folder = std::env::temp_dir().join(format!("landfall-{name}-{}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The rates that the shop downloaded this morning: those of a release grow old.
pub(crate) async fn with_rates_of_today(stage: &Stage<'_>, server: &Server) -> Told {
    stage.open("/story/nothing.html").await?;
    let today: String = stage.script("return new Date().toISOString().slice(0, 10)", vec![]).await?;
    let mut rates: serde_json::Value = serde_json::from_str(&stage.built_file("rates.json")?)?;
    *rates.get_mut("date").ok_or("rates.json: expected the key \"date\"")? = today.into();
    server.replace("/landfall/rates.json", rates.to_string());
    Ok(())
}

async fn a_newcomer_follows_the_readme_from_an_old_page_to_local_prices(stage: &Stage<'_>) -> Told {
    let readme = merchants_part()?;
    let work = folder("newcomer")?;
    let done = follow(stage, &readme, &work).await;
    fs::remove_dir_all(&work)?;
    done
}

/// What README.md tells merchants.
fn merchants_part() -> Told<Page> {
    let readme = pages(&root()).into_iter().find(|page| page.path == "README.md").ok_or("no README.md")?;
    let (_, after) =
        readme.text.split_once("\n## For merchants\n").ok_or("README.md has no part for merchants")?;
    let part = after.split("\n## ").next().unwrap_or(after);
    Ok(Page { text: part.to_owned(), ..readme })
}

async fn follow(stage: &Stage<'_>, readme: &Page, work: &Path) -> Told {
    let first = |kind: &str| {
        let found = readme.of(kind).into_iter().next();
        found.map(|snippet| snippet.text).ok_or_else(|| format!("README.md shows merchants no {kind}"))
    };
    // An old shop.
    let shop = work.join("shop");
    fs::create_dir(&shop)?;
    let page = shop.join("index.html");
    fs::copy(root().join("tests/newcomer/index.html"), &page)?;

    // 1. The commands. The files were built before the stories are told: `cargo xtask build` puts them there.
    let bin = work.join("bin");
    fs::create_dir(&bin)?;
    let build = format!(
        "#!/bin/sh\n[ \"$*\" = 'xtask build' ] && ln -s {:?} dist\n",
        fs::canonicalize(stage.dist())?
    );
    fs::write(bin.join("cargo"), build)?;
    fs::set_permissions(bin.join("cargo"), fs::Permissions::from_mode(0o755))?;
    let path = format!("{}:{}", bin.display(), std::env::var("PATH")?);
    let ran =
        Command::new("sh").args(["-e", "-c", &first("sh")?]).current_dir(work).env("PATH", path).output()?;
    ensure!(ran.status.success(), "the commands fail: {}", String::from_utf8_lossy(&ran.stderr));

    // 2. The configuration.
    fs::write(shop.join("landfall.json"), first("json")?)?;

    // 3. The tag; 4. the template, in which what stands in the first place becomes what stands in the second.
    let pieces: Vec<String> = readme.of("html").into_iter().map(|snippet| snippet.text).collect();
    let [tag, before, after] = pieces.as_slice() else {
        return Err(
            format!("README.md: expected a tag, a price before and one after, found {pieces:#?}").into()
        );
    };
    let old = fs::read_to_string(&page)?;
    ensure!(old.contains(before.as_str()), "the old page has no {before}");
    let new = old.replace("<head>\n", &format!("<head>\n{tag}")).replace(before.as_str(), after);
    ensure!(new.contains(tag.as_str()), "the tag is not on the page");
    fs::write(&page, new)?;

    // 5. Looking.
    let server = Server::start(Site::new(&shop, work))?;
    with_rates_of_today(stage, &server).await?;
    for (query, sign) in [("?country=JP", '¥'), ("?country=DE", '€'), ("", '€')] {
        stage.web.goto(format!("{}/{query}", server.origin())).await?;
        let prices = stage.settled().await?;
        ensure_eq!(prices.len(), old.matches(before.as_str()).count(), "prices on the page");
        all_localized(&prices)?;
        ensure!(
            prices.iter().all(|price| price.text.contains(sign)),
            "{query}: expected {sign}, seen {prices:?}"
        );
        ensure!(prices.iter().all(|price| price.text.contains("$49.00")), "what is charged, seen {prices:?}");
    }
    let lines = console(stage).await?;
    ensure!(lines.is_empty(), "expected a silent console, seen {lines:#?}");
    Ok(())
}
