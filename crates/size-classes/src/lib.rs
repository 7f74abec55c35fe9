//! A memory allocator for one thread of WebAssembly, small because every visitor downloads it.
//!
//! Sizes are rounded up to powers of two, and each power has a list of free blocks. A block comes from its list, or
//! else from the end of the memory in use; a freed block goes back to its list and stays of its size for good. So
//! nothing is ever searched, split or joined. The price is memory: up to twice what was asked for, and what one size
//! once needed is no use to another. A widget's few megabytes can bear both.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ptr::{self, NonNull, null_mut};

/// The smallest block, and what every block's address is a multiple of. A free block holds the address of the next.
const UNIT: usize = 16;
/// Powers from 16 bytes to half of the address space of wasm32.
const CLASSES: usize = 28;

/// Where memory comes from.
pub trait Source {
    /// Adds at least `bytes` to the memory and gives where the addition starts, on a multiple of 16, and how long it
    /// is. `None`: there is no more.
    fn grow(&self, bytes: usize) -> Option<(NonNull<u8>, usize)>;
}

/// Blocks by their size. For one thread only.
pub struct SizeClasses<S> {
    source: S,
    state: UnsafeCell<State>,
}

struct State {
    /// The first free block of each class.
    free: [*mut u8; CLASSES],
    /// Memory that no block has had yet.
    fresh: *mut u8,
    fresh_bytes: usize,
}

impl<S: Source> SizeClasses<S> {
    /// Nothing is allocated yet.
    pub const fn new(source: S) -> Self {
        let state = State { free: [null_mut(); CLASSES], fresh: null_mut(), fresh_bytes: 0 };
        Self { source, state: UnsafeCell::new(state) }
    }

    /// A block that no list has.
    #[inline(never)]
    fn fresh(&self, state: &mut State, bytes: usize) -> *mut u8 {
        if bytes > state.fresh_bytes {
            let Some((start, more)) = self.source.grow(bytes) else { return null_mut() };
            // An addition that starts where the memory ended goes on from there.
            if state.fresh.wrapping_add(state.fresh_bytes) == start.as_ptr() {
                state.fresh_bytes += more;
            } else {
                state.fresh = start.as_ptr();
                state.fresh_bytes = more;
            }
        }
        let block = state.fresh;
        state.fresh = block.wrapping_add(bytes);
        state.fresh_bytes -= bytes;
        block
    }
}

/// The class that a layout belongs to and the bytes of its blocks. `None`: no block is so large or so aligned.
fn class(layout: Layout) -> Option<(usize, usize)> {
    if layout.align() > UNIT || layout.size() > UNIT << (CLASSES - 1) {
        return None;
    }
    let bytes = layout.size().max(UNIT).next_power_of_two();
    Some(((bytes / UNIT).trailing_zeros() as usize, bytes))
}

// SAFETY: a block is handed out either from the fresh memory, which then ends behind it, or from a list, which then
// no longer has it; so no two blocks overlap. It is at least as large as its layout and lies on a multiple of `UNIT`:
// the fresh memory starts there and every block's size is one. State is never borrowed across a call from outside:
// `Source::grow` must not allocate. (Nothing is inlined: blocks are taken and given back in thousands of places.)
unsafe impl<S: Source> GlobalAlloc for SizeClasses<S> {
    #[inline(never)]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Some((class, bytes)) = class(layout) else { return null_mut() };
        // SAFETY: there is one thread, and nobody else holds the state (see above).
        let state = unsafe { &mut *self.state.get() };
        let Some(first) = state.free.get_mut(class) else { return null_mut() };
        if first.is_null() {
            return self.fresh(state, bytes);
        }
        let block = *first;
        // SAFETY: a block in a list is free, large enough and aligned for a pointer, and `dealloc` wrote one.
        *first = unsafe { block.cast::<*mut u8>().read() };
        block
    }

    #[inline(never)]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `alloc`.
        let state = unsafe { &mut *self.state.get() };
        if let Some(first) = class(layout).and_then(|(class, _)| state.free.get_mut(class)) {
            // SAFETY: the caller gives back a block of this layout, whose class has room for a pointer.
            unsafe { block.cast::<*mut u8>().write(*first) };
            *first = block;
        }
    }

    #[inline(never)]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let Ok(wanted) = Layout::from_size_align(size, layout.align()) else { return null_mut() };
        if class(layout) == class(wanted) {
            return block;
        }
        // SAFETY: the size is not zero, for the caller says so.
        let new = unsafe { self.alloc(wanted) };
        if !new.is_null() {
            // SAFETY: both are blocks of at least so many bytes, and they do not overlap.
            unsafe { ptr::copy_nonoverlapping(block, new, layout.size().min(size)) };
            // SAFETY: the block is the caller's, and no longer used.
            unsafe { self.dealloc(block, layout) };
        }
        new
    }
}

/// The memory of a wasm32 module.
#[cfg(target_arch = "wasm32")]
pub struct WasmMemory;

#[cfg(target_arch = "wasm32")]
impl Source for WasmMemory {
    fn grow(&self, bytes: usize) -> Option<(NonNull<u8>, usize)> {
        const PAGE: usize = 64 * 1024;
        let pages = bytes.div_ceil(PAGE);
        let before = core::arch::wasm32::memory_grow::<0>(pages);
        // `usize::MAX` says that there is no more.
        let start = before.checked_mul(PAGE)?;
        Some((NonNull::new(ptr::without_provenance_mut(start))?, pages * PAGE))
    }
}

// SAFETY: without threads nothing is shared between threads; with them this does not compile.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
unsafe impl Sync for SizeClasses<WasmMemory> {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::{Cell, RefCell};

    /// Gives slices of one piece of memory, sometimes with a gap before them, until it is used up.
    struct Piece {
        memory: RefCell<Vec<u128>>,
        used: Cell<usize>,
        gaps: bool,
    }

    impl Piece {
        fn of(bytes: usize, gaps: bool) -> Self {
            Self { memory: RefCell::new(vec![0; bytes / 16]), used: Cell::new(0), gaps }
        }
    }

    impl Source for Piece {
        fn grow(&self, bytes: usize) -> Option<(NonNull<u8>, usize)> {
            let more = bytes.div_ceil(4096) * 4096;
            let start = self.used.get() + if self.gaps { 64 } else { 0 };
            let mut memory = self.memory.borrow_mut();
            (start + more <= memory.len() * 16).then(|| self.used.set(start + more))?;
            NonNull::new(memory.as_mut_ptr().cast::<u8>().wrapping_add(start)).map(|start| (start, more))
        }
    }

    fn layout(size: usize, align: usize) -> Layout {
        Layout::from_size_align(size, align).unwrap()
    }

    /// Takes, changes and gives back blocks in a random order; every byte must stay what its owner wrote.
    fn exercise(gaps: bool) {
        let heap = SizeClasses::new(Piece::of(64 << 20, gaps));
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let mut below = move |limit: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state % limit as u64).unwrap()
        };
        let mut held: Vec<(*mut u8, Layout, u8)> = Vec::new();
        let check = |(block, layout, mark): &(*mut u8, Layout, u8)| {
            // SAFETY: the block is ours and holds so many bytes, all of which were written.
            let bytes = unsafe { std::slice::from_raw_parts(*block, layout.size()) };
            assert!(bytes.iter().all(|byte| byte == mark), "{layout:?}");
        };
        for round in 0..40_000_usize {
            let mark = (round % 251) as u8;
            match below(3) {
                0 | 1 if held.len() < 400 => {
                    let most = 1 << below(14);
                    let layout = layout(1 + below(most), 1 << below(5));
                    // SAFETY: the size is not zero.
                    let block = unsafe { heap.alloc(layout) };
                    assert!(!block.is_null() && (block as usize).is_multiple_of(layout.align()));
                    // SAFETY: the block is ours and holds so many bytes.
                    unsafe { block.write_bytes(mark, layout.size()) };
                    held.push((block, layout, mark));
                }
                0 if !held.is_empty() => {
                    let at = below(held.len());
                    let (block, old, mark) = held[at];
                    let size = 1 + below(20_000);
                    // SAFETY: the block is ours, the size is not zero.
                    let new = unsafe { heap.realloc(block, old, size) };
                    assert!(!new.is_null());
                    check(&(new, layout(old.size().min(size), old.align()), mark));
                    // SAFETY: the block is ours and holds so many bytes.
                    unsafe { new.write_bytes(mark, size) };
                    held[at] = (new, layout(size, old.align()), mark);
                }
                _ if !held.is_empty() => {
                    let block = held.swap_remove(below(held.len()));
                    check(&block);
                    // SAFETY: the block is ours, and no longer used.
                    unsafe { heap.dealloc(block.0, block.1) };
                }
                _ => {}
            }
        }
        held.iter().for_each(check);
    }

    #[test]
    fn no_block_overlaps_another_whatever_is_taken_and_given_back() {
        exercise(false);
    }

    #[test]
    fn memory_that_grows_with_gaps_is_used_as_well() {
        exercise(true);
    }

    #[test]
    fn a_block_given_back_is_used_again() {
        let heap = SizeClasses::new(Piece::of(8192, false));
        for _ in 0..1000 {
            // SAFETY: the size is not zero; the block is given back with its layout.
            unsafe {
                let block = heap.alloc(layout(3000, 8));
                assert!(!block.is_null());
                heap.dealloc(block, layout(3000, 8));
            }
        }
    }

    #[test]
    fn a_block_that_grows_within_its_size_stays_where_it_is() {
        let heap = SizeClasses::new(Piece::of(8192, false));
        // SAFETY: the sizes are not zero, the block is ours.
        unsafe {
            let block = heap.alloc(layout(33, 8));
            assert_eq!(heap.realloc(block, layout(33, 8), 64), block);
        }
    }

    #[test]
    fn err_there_is_no_block_when_memory_ends_or_the_wish_is_too_large() {
        let heap = SizeClasses::new(Piece::of(8192, false));
        // SAFETY: the sizes are not zero.
        unsafe {
            assert!(heap.alloc(layout(10_000, 8)).is_null());
            assert!(heap.alloc(layout(isize::MAX as usize - 15, 8)).is_null());
            assert!(heap.alloc(layout(64, 32)).is_null());
            assert!(!heap.alloc(layout(4096, 16)).is_null());
        }
    }
}
