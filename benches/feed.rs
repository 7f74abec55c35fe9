//! Products a second and peak memory of `landfall feed` to five countries, by threads and by parts, and of `landfall pack`.
//!
//! Run by `cargo bench --bench feed`, or with another number of products: `cargo bench --bench feed -- 50000`. Figures are
//! told, never tested. MB are 1,000,000 bytes; of several processes the highest peak is told. A tenth of the products comes
//! first: memory does not grow with them.
//!
//! The shop charges in local money, so every price is converted, adjusted and taxed. 29,501 prices, ten tariff headings and
//! ninety weights meet in ever new ways: few answers of the engine can be used twice.
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

/// A long catalogue.
const PRODUCTS: u64 = 1_000_000;
const TO: &str = "DE,FR,GB,JP,US";

const CONFIG: &str = r#"{"store": {"country": "US", "currency": "USD", "chargeIn": "local", "registrations": ["IOSS", "GB"]},
  "markets": {"default": {"priceAdjustment": "3%"}},
  "shipping": [{"id": "standard", "to": "*", "incoterm": "DDP", "price": "12.00 USD", "handlingDays": 1, "transitDays": [4, 9]}]}"#;

fn catalogue(out: &mut dyn Write, products: u64) -> io::Result<()> {
    let hs =
        ["610910", "640399", "420221", "711319", "950300", "852872", "330300", "490199", "940360", "691200"];
    writeln!(
        out,
        "id,title,description,link,image_link,availability,price,hs,origin,weight,brand,condition"
    )?;
    for n in 0..products {
        let cents = 500 + n * 7919 % 29_501;
        writeln!(
            out,
            "sku-{n},Product number {n} of the shop,\"What product {n} is made of, for whom it is, and what else there is to say of it in two lines.\",https://shop.example/products/sku-{n},https://shop.example/images/sku-{n}.jpg,in_stock,{}.{:02},{},PT,{},Shop,new",
            cents / 100,
            cents % 100,
            hs[(n % 10) as usize],
            100 + n % 90 * 10
        )?;
    }
    Ok(())
}

fn feed(more: &[&str]) -> Vec<String> {
    let args = ["feed", "in.csv", "--date", "2026-11-28", "--to", TO, "--out", "feeds"];
    args.iter().chain(more).map(|arg| (*arg).to_owned()).collect()
}

fn measure(folder: &Path, title: &str, products: u64, commands: &[Vec<String>]) {
    let (time, peak) = process::run(folder, commands);
    let rate = products as f64 / time.as_secs_f64();
    println!("{title:<34} {products:>8} products: {rate:>8.0} a second, peak memory {}", process::told(peak));
    let _ = fs::remove_dir_all(folder.join("feeds"));
    let _ = fs::remove_dir_all(folder.join("catalogue"));
}

fn main() {
    // Cargo adds `--bench` to the arguments.
    let products = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(PRODUCTS);
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-feed");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("landfall.json"), CONFIG).unwrap();
    for products in [products / 10, products] {
        let mut out = BufWriter::new(File::create(folder.join("in.csv")).unwrap());
        catalogue(&mut out, products).and_then(|()| out.flush()).unwrap();
        drop(out);
        let one = ["--make", "products", "--threads", "1"];
        measure(&folder, "five feeds, one thread", products, &[feed(&one)]);
        measure(
            &folder,
            "five feeds, two threads",
            products,
            &[feed(&["--make", "products", "--threads", "2"])],
        );
        let part = |part: &'static str| feed(&["--make", "products", "--threads", "1", "--part", part]);
        measure(&folder, "five feeds, two parts at once", products, &[part("1/2"), part("2/2")]);
        measure(&folder, "with shipping details, two threads", products, &[feed(&["--threads", "2"])]);
        let pack = ["pack", "in.csv"].map(str::to_owned).to_vec();
        measure(&folder, "packed catalogue", products, &[pack]);
    }
    fs::remove_dir_all(&folder).unwrap();
}
