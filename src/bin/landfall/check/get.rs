//! Pages from files, folders and servers on this machine; bounded in size, number and time.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::input::Stop;

/// The longest page that is read, in bytes.
const LONGEST: u64 = 4_000_000;
/// The most pages of one folder.
const MOST: usize = 500;
/// How long a server may take, in seconds.
const SECONDS: u64 = 10;

/// A page as it came.
pub(super) struct Page {
    pub(super) name: String,
    pub(super) text: String,
    /// Its address, or its path from the top of the site.
    pub(super) address: String,
    /// Policies of its header.
    pub(super) policies: Vec<String>,
    pub(super) is_from_server: bool,
}

/// Whether an argument names a server.
pub(super) fn is_address(name: &str) -> bool {
    name.starts_with("http://") || name.starts_with("https://")
}

/// The pages of an argument.
///
/// # Errors
/// - exit code 2: it can't be read, is too long, or on a server that may not be asked
/// - exit code 3: the server does not answer
pub(super) fn pages(name: &str, any_host: bool) -> Result<Vec<Page>, Stop> {
    if is_address(name) {
        return Ok(vec![of_server(name, any_host)?]);
    }
    let path = Path::new(name);
    let mut files = Vec::new();
    if path.is_dir() {
        below(path, 0, &mut files)?;
        files.sort();
        if files.is_empty() {
            return Err(Stop::input(format!("{name}: expected pages (.html) in the folder, found none")));
        }
        if files.len() > MOST {
            return Err(Stop::input(format!("{name}: expected at most {MOST} pages, found {}", files.len())));
        }
    } else {
        files.push(path.to_owned());
    }
    files.iter().map(|file| of_file(file)).collect()
}

fn below(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), Stop> {
    let entries =
        fs::read_dir(folder).map_err(|e| Stop::input(format!("{}: can't read: {e}", folder.display())))?;
    for entry in entries.flatten() {
        let path = entry.path();
        let kind = entry.file_type().ok();
        // A link may lead in a circle.
        if kind.is_some_and(|kind| kind.is_dir()) && depth < 16 {
            below(&path, depth + 1, files)?;
        } else if path.extension().is_some_and(|end| end == "html" || end == "htm") && files.len() <= MOST {
            files.push(path);
        }
    }
    Ok(())
}

fn of_file(file: &Path) -> Result<Page, Stop> {
    let name = file.display().to_string();
    let wrong = |why: String| Stop::input(format!("{name}: {why}"));
    let size = fs::metadata(file).map_err(|e| wrong(format!("can't read: {e}")))?.len();
    if size > LONGEST {
        return Err(wrong(format!("expected a page of at most {LONGEST} bytes, found {size}")));
    }
    let bytes = fs::read(file).map_err(|e| wrong(format!("can't read: {e}")))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let address = format!("/{}", file.file_name().unwrap_or_default().to_string_lossy());
    Ok(Page { name, text, address, policies: Vec::new(), is_from_server: false })
}

/// Whether an address is this machine's.
fn is_local(address: &str) -> bool {
    let host =
        address.split("//").nth(1).unwrap_or_default().split(['/', '?', '#']).next().unwrap_or_default();
    // What stands before an @ is a name, not a host.
    let host = host.rsplit('@').next().unwrap_or_default();
    let host = if let Some(rest) = host.strip_prefix('[') {
        rest.split(']').next().unwrap_or_default()
    } else {
        host.rsplit_once(':').map_or(host, |(host, _)| host)
    };
    matches!(host, "127.0.0.1" | "localhost" | "::1")
}

fn of_server(address: &str, any_host: bool) -> Result<Page, Stop> {
    let (text, policies) = fetched(address, any_host)?;
    Ok(Page { name: address.to_owned(), text, address: address.to_owned(), policies, is_from_server: true })
}

/// What a server answers: the text, and the policies of its header.
///
/// # Errors
/// - exit code 2: the server may not be asked, or the answer is too long
/// - exit code 3: the server does not answer
pub(super) fn fetched(address: &str, any_host: bool) -> Result<(String, Vec<String>), Stop> {
    if address.starts_with("https://") {
        return Err(Stop::input(format!(
            "{address}: expected http://; this tool speaks no TLS: save the page as a file, or check the development server"
        )));
    }
    if !any_host && !is_local(address) {
        return Err(Stop::input(format!(
            "{address}: expected a server on this machine, such as http://127.0.0.1:8000/; --any-host asks others too"
        )));
    }
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(SECONDS)))
        .max_redirects(0)
        .http_status_as_error(false)
        .proxy(None)
        .build();
    let could_not = |why: String| Stop::run(format!("{address}: {why}"));
    let mut answer = ureq::Agent::new_with_config(config)
        .get(address)
        .call()
        .map_err(|e| could_not(format!("no answer within {SECONDS} seconds: {e}")))?;
    let status = answer.status().as_u16();
    if status != 200 {
        let to = answer.headers().get("location").and_then(|to| to.to_str().ok());
        let to = to.map(|to| format!(", which leads to {to}: check that address")).unwrap_or_default();
        return Err(Stop::input(format!("{address}: expected status 200, found {status}{to}")));
    }
    let policies = answer.headers().get_all("content-security-policy").iter();
    let policies = policies.filter_map(|policy| policy.to_str().ok().map(str::to_owned)).collect();
    let body = answer.body_mut().with_config().limit(LONGEST).lossy_utf8(true).read_to_string();
    let text =
        body.map_err(|e| Stop::input(format!("{address}: expected a page of at most {LONGEST} bytes: {e}")))?;
    Ok((text, policies))
}

#[cfg(test)]
mod tests {
    use super::is_local;

    #[test]
    fn err_a_host_that_only_looks_local_is_not() {
        for yes in ["http://127.0.0.1:80/", "http://localhost", "http://[::1]:8000/x", "http://u@127.0.0.1/"]
        {
            assert!(is_local(yes), "{yes}");
        }
        for no in
            ["http://127.0.0.1.example.com/", "http://localhost@example.com/", "http://10.0.0.1/", "http:///"]
        {
            assert!(!is_local(no), "{no}");
        }
    }
}
