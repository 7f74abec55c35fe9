//! Where the widget's memory comes from: an allocator of a few hundred bytes in place of the standard one.

use size_classes::{SizeClasses, WasmMemory};

#[global_allocator]
static MEMORY: SizeClasses<WasmMemory> = SizeClasses::new(WasmMemory);
