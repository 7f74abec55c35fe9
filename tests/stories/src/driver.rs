//! One driver process with the visitor's time zone and language in its environment, and the screen it needs. Both end
//! with this value, by their own process ids.

use crate::browser::{WEBKIT_PACKAGES, program};
use crate::paths::work_folder;
use crate::{Browser, Told, Visitor};
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a driver or screen may take to come up.
const START_LIMIT: Duration = Duration::from_secs(20);

/// A running driver that answers at [`Driver::url`].
#[derive(Debug)]
pub(crate) struct Driver {
    process: Process,
    // Declared after the driver so that the screen goes last.
    _screen: Option<Process>,
    port: u16,
}

impl Driver {
    /// Starts the driver on a free port and waits until it says that it is ready.
    ///
    /// # Errors
    /// - A program is missing (the message holds the install command), ends early, or is not ready in time.
    pub(crate) fn start(browser: Browser, visitor: &Visitor) -> Told<Self> {
        Self::start_with(browser, visitor, None)
    }

    /// The same with a switch in the browser's environment.
    ///
    /// # Errors
    /// - As [`start`](Self::start).
    pub(crate) fn start_with(
        browser: Browser,
        visitor: &Visitor,
        switch: Option<(&str, &str)>,
    ) -> Told<Self> {
        let port = free_port()?;
        let mut command = Command::new(browser.driver_program()?);
        command.arg(format!("--port={port}")).env("TZ", visitor.time_zone).envs(switch);
        let mut screen = None;
        match browser {
            Browser::Chromium => {}
            // Port 0 for its second protocol, so that several can run at once.
            Browser::Firefox => {
                command.arg("--websocket-port=0");
            }
            Browser::WebKit => {
                let (process, display) = start_screen()?;
                screen = Some(process);
                let (folder, locale) = generated_locale(visitor.language)?;
                command
                    .env("DISPLAY", display)
                    .env("LOCPATH", folder)
                    .env("LANG", locale)
                    .env_remove("LC_ALL");
            }
        }
        let mut driver = Self { process: Process::spawn(&mut command)?, _screen: screen, port };
        driver.wait_until_ready(browser)?;
        Ok(driver)
    }

    /// Where the driver answers.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_ready(&mut self, browser: Browser) -> Told {
        let start = Instant::now();
        while start.elapsed() < START_LIMIT {
            if let Some(status) = self.process.0.try_wait()? {
                return Err(format!("the driver of {browser} ended at once: {status}").into());
            }
            if asks_ready(self.port).unwrap_or(false) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Err(format!("the driver of {browser} was not ready within {START_LIMIT:?}").into())
    }
}

/// A child that is killed and reaped when dropped.
#[derive(Debug)]
struct Process(Child);

impl Process {
    fn spawn(command: &mut Command) -> io::Result<Self> {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(Self)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail only for a process that has ended by itself.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// A port that was free a moment ago; the driver takes it next.
fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Whether the driver's status says ready.
fn asks_ready(port: u16) -> io::Result<bool> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut bytes = [0; 2048];
    let length = stream.read(&mut bytes)?;
    Ok(String::from_utf8_lossy(bytes.get(..length).unwrap_or_default()).starts_with("HTTP/1.1 200"))
}

/// A virtual screen, with its display name. `WebKit` has no headless mode.
fn start_screen() -> Told<(Process, String)> {
    let server = program("Xvfb", WEBKIT_PACKAGES)?;
    // It takes a free display itself and writes its number when it is ready.
    let mut command = Command::new(server);
    command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
    let mut process =
        Process(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?);
    let mut number = String::new();
    if let Some(output) = process.0.stdout.as_mut() {
        BufReader::new(output).read_line(&mut number)?;
    }
    if number.trim().is_empty() {
        return Err("Xvfb ended without a display".into());
    }
    Ok((process, format!(":{}", number.trim())))
}

/// The folder and name of a generated C locale for a language: `WebKit` takes languages and `Intl` from it, and without
/// one it speaks a POSIX English that no visitor has.
fn generated_locale(language: &str) -> Told<(PathBuf, String)> {
    let source = language.replace('-', "_");
    let name = format!("{source}.UTF-8");
    let folder = work_folder().join("locales");
    let target = folder.join(&name);
    if !target.exists() {
        fs::create_dir_all(&folder)?;
        let program = program("localedef", WEBKIT_PACKAGES)?;
        let status = Command::new(program)
            .args(["-i", &source, "-f", "UTF-8"])
            .arg(&target)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        if !target.exists() {
            return Err(format!("localedef made no locale {name} ({status}); run: {WEBKIT_PACKAGES}").into());
        }
    }
    Ok((folder, name))
}
