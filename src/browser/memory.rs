//! Where the widget's memory comes from: an allocator of a kilobyte in place of the standard one of seven.

use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};

#[global_allocator]
static MEMORY: WasmDynamicTalc = new_wasm_dynamic_allocator();
