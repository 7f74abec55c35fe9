//! The elements on the page, by handle.

use std::cell::RefCell;
use std::rc::Rc;

use super::elements::Painted;

/// Handles are indices; one that was given back is used again.
#[derive(Default)]
pub(super) struct Registry {
    slots: RefCell<Vec<Option<Rc<dyn Painted>>>>,
}

impl Registry {
    /// Keeps an element and gives its handle.
    pub(super) fn add(&self, element: Rc<dyn Painted>) -> u32 {
        let mut slots = self.slots.borrow_mut();
        let free = slots.iter().position(Option::is_none).unwrap_or(slots.len());
        if free == slots.len() {
            slots.push(Some(element));
        } else if let Some(slot) = slots.get_mut(free) {
            *slot = Some(element);
        }
        u32::try_from(free).unwrap_or(u32::MAX)
    }

    /// Lets an element go.
    pub(super) fn remove(&self, handle: u32) {
        if let Some(slot) = self.slots.borrow_mut().get_mut(handle as usize) {
            *slot = None;
        }
    }

    /// The element behind a handle.
    pub(super) fn get(&self, handle: u32) -> Option<Rc<dyn Painted>> {
        self.slots.borrow().get(handle as usize)?.clone()
    }

    /// Every element.
    pub(super) fn all(&self) -> Vec<Rc<dyn Painted>> {
        self.slots.borrow().iter().flatten().cloned().collect()
    }

    /// Lets all elements go.
    pub(super) fn clear(&self) {
        self.slots.borrow_mut().clear();
    }
}
