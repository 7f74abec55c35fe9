//! The engine: one question, one answer.
