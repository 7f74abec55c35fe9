//! View models: a quote and words become plain structs of strings.
