//! Aligned columns of text.

/// A table: one list of cells a row, the first row its heading. Columns named in `right` (counted from 0) are aligned
/// to the right; the last column is not padded.
pub(crate) fn aligned(rows: &[Vec<String>], right: &[usize], indent: &str) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in rows {
        let mut line = indent.to_owned();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let space = " ".repeat(width.saturating_sub(cell.chars().count()));
            let gap = if column == 0 { "" } else { "  " };
            let (before, after) =
                if right.contains(&column) { (space.as_str(), "") } else { ("", space.as_str()) };
            line.push_str(&[gap, before, cell, after].concat());
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
