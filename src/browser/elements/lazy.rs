//! `<landfall-delivery>`, `<landfall-notice>`, `<landfall-cart>`: the page's own content until the part that knows them
//! is here; then a component.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::{Asked, Painted, Panel};
use crate::browser::app::App;
use crate::browser::dom;
use crate::browser::later::{self, Part};

/// One such element on the page.
pub(super) struct Lazy {
    me: Weak<Self>,
    host: Element,
    part: Part,
    panel: RefCell<Option<Box<dyn Panel>>>,
    asked: Asked,
}

impl Lazy {
    pub(super) fn new(host: &Element, part: Part) -> Rc<Self> {
        let (panel, asked) = Default::default();
        Rc::new_cyclic(|me| Lazy { me: me.clone(), host: host.clone(), part, panel, asked })
    }

    fn own_content(&self, state: &str) {
        drop(self.panel.take());
        dom::show_own_content(&self.host, state);
    }
}

impl Painted for Lazy {
    fn read(&self, app: &Rc<App>) {
        self.asked.forget();
        if let Some(panel) = &*self.panel.borrow() {
            panel.reread(app);
        }
    }

    fn paint(&self, app: &Rc<App>) {
        let Some(scene) = app.known() else { return self.own_content(app.without()) };
        if let Some(panel) = &*self.panel.borrow() {
            return panel.follow(app, &scene);
        }
        if later::is_ready(app, self.part) {
            let mount = if self.part == Part::DAYS { later::delivery } else { later::component };
            *self.panel.borrow_mut() = mount(&self.host, app);
        } else if self.asked.is_first(&scene) {
            let (me, app, part) = (self.me.clone(), Rc::clone(app), self.part);
            spawn_local(async move {
                let came = later::arrive(&app, part).await;
                let Some(me) = me.upgrade() else { return };
                if came {
                    me.paint(&app);
                } else {
                    me.own_content(crate::contract::state::ERROR);
                }
            });
        }
    }
}
