//! JavaScript without what only people read: short names, no dead code, no white space.

use anyhow::{Result, bail};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_mangler::MangleOptions;
use oxc_minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// A classic script, minified. Names at the top of the script stay, for the page may use them.
///
/// # Errors
/// - the script does not parse: the message says where
pub(crate) fn script(source: &str) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::script()).parse();
    if let Some(problem) = parsed.diagnostics.into_iter().next() {
        let start =
            problem.labels.first().and_then(|label| usize::try_from(label.offset()).ok()).unwrap_or(0);
        let before = source.get(..start).unwrap_or_default();
        let line = before.matches('\n').count();
        let text = source.lines().nth(line).unwrap_or_default().trim();
        bail!("the script does not parse: line {}: {}: `{text}`", line + 1, problem.message);
    }
    let mut program = parsed.program;
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        compress: Some(CompressOptions::smallest()),
        ..MinifierOptions::default()
    };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let printed = Codegen::new()
        .with_options(CodegenOptions {
            minify: true,
            comments: CommentOptions::disabled(),
            ..CodegenOptions::default()
        })
        .with_scoping(minified.scoping)
        .build(&program);
    Ok(printed.code.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_code_and_long_names_go() {
        let short =
            script("(() => { class Unused { a() {} } const country = f(); g(country + country); })();")
                .unwrap();
        assert!(!short.contains("Unused") && !short.contains("country"), "{short}");
        assert!(short.contains("g("), "{short}");
    }

    #[test]
    fn err_a_script_that_does_not_parse_is_named_with_its_place() {
        let error = script("let b;\nlet a = ;").unwrap_err().to_string();
        assert_eq!(error, "the script does not parse: line 2: Unexpected token: `let a = ;`");
    }
}
