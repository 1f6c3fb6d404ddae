//! The helper: what JavaScript may call, nothing else.
