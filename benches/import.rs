//! Rows a second and peak memory of `landfall tariff import` on long files, which this program writes itself.
//!
//! Run by `cargo bench --bench import`, or with another number of rows: `cargo bench --bench import -- 50000`. Figures
//! are told, never tested. MB are 1,000,000 bytes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::float_arithmetic,
    clippy::indexing_slicing
)]

mod process;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Rows that the issue asks for.
const ROWS: u64 = 1_000_000;
/// Measures for each code in the files of measures; one of them is the duty of everybody.
const MEASURES: u64 = 100;

/// A subheading from 010000 on: real tariffs have some 5,600, these have what the rows need.
fn code(at: u64) -> String {
    format!("{:06}", 10_000 + at % 960_000)
}

fn rate(at: u64) -> u64 {
    at % 7 + at % 3
}

/// Measures on declarable commodities: ten digits, most rows preferences.
fn uk(out: &mut dyn Write, rows: u64) -> io::Result<()> {
    let heading = "id,trackedmodel_ptr_id,commodity__sid,commodity__code,commodity__indent,commodity__description,\
        measure__sid,measure__type__id,measure__type__description,measure__additional_code__code,\
        measure__additional_code__description,measure__duty_expression,measure__effective_start_date,\
        measure__effective_end_date,measure__reduction_indicator,measure__footnotes,measure__conditions,\
        measure__geographical_area__sid,measure__geographical_area__id,measure__geographical_area__description,\
        measure__excluded_geographical_areas__ids,measure__excluded_geographical_areas__descriptions,\
        measure__quota__order_number,measure__regulation__id,measure__regulation__url";
    writeln!(out, "{heading}")?;
    for n in 0..rows {
        let at = n / MEASURES;
        let (kind, area) = if n % MEASURES == 0 { ("103", "1011") } else { ("142", "1013") };
        writeln!(
            out,
            "{n},{n},{at},{}0000,3,\"Goods, of kind {at}\",{n},{kind},Duty,,,{}.00%,2021-01-01,,0,TN001,,400,{area},Area,,,,C{at},https://example.org/{at}",
            code(at),
            rate(at)
        )?;
    }
    Ok(())
}

/// The schedule of the United States: every row is a line, ten of them under each of eight digits.
fn usitc(out: &mut dyn Write, rows: u64) -> io::Result<()> {
    writeln!(out, "[")?;
    for n in 0..rows {
        let (subheading, line) = (code(n / 200), n % 200);
        let (heading, last) = subheading.split_at(4);
        let number = format!("{heading}.{last}");
        let (number, indent, rate) = match line % 10 {
            0 => (format!("{number}.{:02}", line / 10), 0, format!("{}%", rate(n / 10))),
            last => (format!("{number}.{:02}.{last:02}", line / 10), 1, String::new()),
        };
        let comma = if n + 1 == rows { "" } else { "," };
        writeln!(
            out,
            "{{\"htsno\": \"{number}\", \"indent\": \"{indent}\", \"description\": \"Goods, of kind {n}\", \"superior\": null, \"units\": [\"No.\"], \"general\": \"{rate}\", \"special\": \"Free (A,AU,BH)\", \"other\": \"35%\", \"footnotes\": [{{\"columns\": [\"general\"], \"value\": \"See 9903.88.03. \", \"type\": \"endnote\"}}], \"quotaQuantity\": null, \"additionalDuties\": null, \"addiitionalDuties\": null}}{comma}"
        )?;
    }
    writeln!(out, "]")
}

/// Our own columns, a line a row: every rate is taken.
fn own(out: &mut dyn Write, rows: u64) -> io::Result<()> {
    writeln!(out, "hs,rate,valid_from,valid_to")?;
    (0..rows).try_for_each(|n| {
        writeln!(out, "{}{:04},{}% + 1.20 EUR / kg,2026-01-01,", code(n / 200), n % 200, rate(n / 20))
    })
}

/// The same as [`own`] with its lines apart: all codes are kept in memory.
fn apart(out: &mut dyn Write, rows: u64) -> io::Result<()> {
    writeln!(out, "hs,rate")?;
    let groups = rows.div_ceil(200);
    (0..rows).try_for_each(|n| writeln!(out, "{}{:04},{}%", code(n % groups), n / groups, rate(n)))
}

/// TARIC's workbook: texts in a list, cells that name them.
fn taric(path: &Path, rows: u64) -> io::Result<()> {
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path)?));
    let options = SimpleFileOptions::default().compression_level(Some(1));
    let mut part = |name: &str, write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>| {
        zip.start_file(name, options)?;
        let mut part = BufWriter::with_capacity(1 << 16, &mut zip);
        write(&mut part)?;
        part.flush()
    };
    part("xl/_rels/workbook.xml.rels", &mut |out| {
        write!(
            out,
            "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        )
    })?;
    part("xl/workbook.xml", &mut |out| {
        write!(out, "<workbook><sheets><sheet name=\"Import\" r:id=\"a\"/></sheets></workbook>")
    })?;
    let heading = "Goods code,Add code,Order No.,Start date,End date,RED_IND,Origin,Measure type,Legal base,Duty,Origin code,Meas. type code";
    let names = heading.split(',').count() as u64;
    let codes = rows.div_ceil(MEASURES);
    part("xl/sharedStrings.xml", &mut |out| {
        write!(out, "<sst>")?;
        let fixed =
            ["01-01-2022", "ERGA OMNES", "Third country duty", "R0001/22", "1011", "103", "TR", "106"];
        for text in heading.split(',').chain(fixed) {
            write!(out, "<si><t>{text}</t></si>")?;
        }
        (0..20).try_for_each(|percent| write!(out, "<si><t>{percent}.000 %</t></si>"))?;
        (0..codes).try_for_each(|at| write!(out, "<si><t>{}0000</t></si>", code(at)))?;
        write!(out, "</sst>")
    })?;
    part("xl/worksheets/sheet1.xml", &mut |out| {
        write!(out, "<worksheet><sheetData><row r=\"1\">")?;
        (0..names).try_for_each(|at| write!(out, "<c t=\"s\"><v>{at}</v></c>"))?;
        write!(out, "</row>")?;
        for n in 0..rows {
            let (row, at, s) = (n + 2, n / MEASURES, |at: u64| names + at);
            let (area, kind) = if n % MEASURES == 0 { (4, 5) } else { (6, 7) };
            write!(out, "<row r=\"{row}\">")?;
            let cells = [
                ('A', s(28) + at),
                ('D', s(0)),
                ('G', s(1)),
                ('H', s(2)),
                ('I', s(3)),
                ('J', s(8) + rate(at)),
                ('K', s(area)),
                ('L', s(kind)),
            ];
            for (column, text) in cells {
                write!(out, "<c r=\"{column}{row}\" t=\"s\"><v>{text}</v></c>")?;
            }
            write!(out, "</row>")?;
        }
        write!(out, "</sheetData></worksheet>")
    })?;
    zip.finish()?.flush()
}

/// Runs the tool; seconds, and peak memory in bytes where the system tells it.
fn import(folder: &Path, kind: &str, file: &Path) -> (Duration, Option<u64>) {
    let args = ["tariff", "import", "--as-of", "2026-11-22", "--out", "out.csv", "--force", "--from", kind];
    let file = file.display().to_string();
    process::run(folder, &[args.iter().map(|arg| (*arg).to_owned()).chain([file]).collect()])
}

fn main() {
    // Cargo adds `--bench` to the arguments.
    let rows = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(ROWS);
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-import");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("in");
    type Fill = fn(&mut dyn Write, u64) -> io::Result<()>;
    let tables: [(&str, &str, Fill); 4] = [
        ("csv", "our own CSV", own),
        ("csv", "lines apart", apart),
        ("uk", "UK CSV", uk),
        ("usitc-json", "USITC JSON", usitc),
    ];
    let measure = |kind: &str, title: &str| {
        let bytes = fs::metadata(&file).unwrap().len();
        let (time, peak) = import(&folder, kind, &file);
        let peak = process::told(peak);
        let rate = rows as f64 / time.as_secs_f64();
        println!(
            "{title:<12} {rows} rows, {:>4} MB: {rate:>9.0} rows/s, peak memory {peak}",
            bytes / 1_000_000
        );
    };
    for (kind, title, fill) in tables {
        let mut out = BufWriter::new(File::create(&file).unwrap());
        fill(&mut out, rows).and_then(|()| out.flush()).unwrap();
        drop(out);
        measure(kind, title);
    }
    taric(&file, rows).unwrap();
    measure("taric", "TARIC xlsx");
    fs::remove_dir_all(&folder).unwrap();
}
