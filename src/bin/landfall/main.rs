//! The `landfall` command-line tool: one file per subcommand.

fn main() {}
