//! `<landfall-market>`: a button until somebody wants more; then the picker, a component in the same shadow root.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CssStyleSheet, Element, HtmlElement};

use crate::contract::{attribute, part, state};
use crate::ui::market::BUTTON_CSS;
use crate::view::picker_button;

use super::{Asked, Painted, Panel};
use crate::browser::app::App;
use crate::browser::dom;
use crate::browser::later::{self, Part};
use crate::browser::scene::Scene;

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(BUTTON_CSS);
}

/// One picker on the page.
pub(super) struct Market {
    me: Weak<Self>,
    host: Element,
    button: RefCell<Option<Button>>,
    panel: RefCell<Option<Box<dyn Panel>>>,
    // How it was drawn.
    inline: Cell<bool>,
    // Whether somebody waits for the panel.
    wanted: Cell<bool>,
    asked: Asked,
}

/// The button in place of the picker, and what hears it.
struct Button {
    element: Element,
    switch: Element,
    _heard: [Closure<dyn FnMut()>; 3],
}

impl Market {
    pub(super) fn new(host: &Element) -> Rc<Self> {
        Rc::new_cyclic(|me| Market {
            me: me.clone(),
            host: host.clone(),
            button: RefCell::default(),
            panel: RefCell::default(),
            inline: Cell::default(),
            wanted: Cell::default(),
            asked: Asked::default(),
        })
    }

    fn is_inline(&self) -> bool {
        self.host.get_attribute(attribute::DISPLAY).as_deref() == Some("inline")
    }

    /// Asks for the panel, and paints it when it is there.
    fn want(&self, app: &Rc<App>) {
        if self.wanted.replace(true) {
            return;
        }
        let (me, app) = (self.me.clone(), Rc::clone(app));
        spawn_local(async move {
            let came = later::arrive(&app, Part::LATER).await;
            let Some(me) = me.upgrade() else { return };
            if came {
                me.paint(&app);
            } else {
                me.wanted.set(false);
                if me.inline.get() {
                    // There is no button to press again: what the merchant wrote stays.
                    dom::set(&me.host, attribute::STATE, state::ERROR);
                }
            }
        });
    }

    /// The panel in place of the button, and open if the button was.
    fn mount(&self, app: &Rc<App>) {
        let inline = self.inline.get();
        if SHEET.with(|sheet| dom::shadow(&self.host, sheet.as_ref())).is_none() {
            return;
        }
        let Some(panel) = later::picker(&self.host, app, inline) else { return };
        *self.panel.borrow_mut() = Some(panel);
        drop(self.button.take());
        let button = self.host.shadow_root().and_then(|root| root.query_selector("button").ok().flatten());
        if let Some(button) = button.filter(|_| !inline) {
            let button: HtmlElement = button.unchecked_into();
            // Closing gives the focus back to it.
            let _ = button.focus();
            button.click();
        }
    }

    fn draw(&self, app: &Rc<App>, scene: &Scene) -> Option<()> {
        let view = picker_button(app.picker_shown(scene));
        let mut slot = self.button.borrow_mut();
        if slot.is_none() {
            let root = SHEET.with(|sheet| dom::shadow(&self.host, sheet.as_ref()))?;
            let element = dom::part("button", part::BUTTON, "")?;
            dom::set(&element, "type", "button");
            dom::set(&element, "class", "open");
            dom::set(&element, "aria-haspopup", "dialog");
            let (me, weak) = (self.me.clone(), Rc::downgrade(app));
            let clicked = move || {
                if let (Some(me), Some(app)) = (me.upgrade(), weak.upgrade()) {
                    me.want(&app);
                }
            };
            // Whoever points at it will likely click.
            let weak = Rc::downgrade(app);
            let pointed = move || {
                let Some(app) = weak.upgrade() else { return };
                spawn_local(async move {
                    later::arrive(&app, Part::LATER).await;
                });
            };
            // Without a text it takes no room.
            let switch = dom::part("button", part::ORIGINAL, "")?;
            dom::set(&switch, "type", "button");
            let weak = Rc::downgrade(app);
            let switched = move || {
                if let Some(app) = weak.upgrade() {
                    spawn_local(async move { later::switch(&app).await });
                }
            };
            let heard = [
                dom::when(&element, "click", clicked),
                dom::when(&element, "pointerenter", pointed),
                dom::when(&switch, "click", switched),
            ];
            dom::clear(&root);
            dom::append(&root, &element);
            dom::append(&root, &switch);
            *slot = Some(Button { element, switch, _heard: heard });
        }
        let Button { element, switch, .. } = slot.as_ref()?;
        for (button, text) in [(element, &view.text), (switch, &view.switch)] {
            dom::set(button, "lang", &view.language);
            dom::set(button, "dir", view.direction);
            dom::set_text(button, text);
        }
        dom::set(element, "aria-label", &view.name);
        Some(())
    }

    fn clear(&self) {
        drop(self.panel.take());
        drop(self.button.take());
        self.wanted.set(false);
    }
}

impl Painted for Market {
    fn read(&self, _app: &Rc<App>) {
        self.asked.forget();
        // Another display is another component.
        if self.inline.replace(self.is_inline()) != self.is_inline() {
            self.clear();
        }
    }

    fn paint(&self, app: &Rc<App>) {
        let Some(scene) = app.known() else {
            self.clear();
            return dom::show_own_content(&self.host, app.without());
        };
        if let Some(panel) = &*self.panel.borrow() {
            return panel.follow(app, &scene);
        }
        if self.inline.get() && self.asked.is_first(&scene) {
            self.want(app);
        }
        if self.wanted.get() && later::is_ready(app, Part::LATER) {
            self.mount(app);
        } else if !self.inline.get() {
            self.draw(app, &scene);
        } else {
            return; // what the merchant wrote stays until the panel is there
        }
        dom::set(&self.host, attribute::STATE, state::LOCALIZED);
    }
}
