//! `<landfall-delivery>`: when a parcel arrives. A light element like a price: a page has many of them, and those that
//! say the same share one text.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{CssStyleSheet, Element};

use crate::browser::app::App;
use crate::browser::elements::Panel;
use crate::browser::scene::Scene;
use crate::browser::{attributes, clock, dom, errors};
use crate::contract::{attribute, part, state};
use crate::delivery::Promise;
use crate::input::Problem;
use crate::ui::delivery::CSS;
use crate::view::{Deadline, DeliveryBy, DeliveryItem, DeliveryNews, DeliveryView, delivery_view};

use super::clocks::{still, time_text};
use super::days::{self, Days, Listening};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(CSS);
    static TEXTS: RefCell<Vec<Text>> = const { RefCell::new(Vec::new()) };
}

/// The texts of a promise, for all elements that tell it.
struct Text {
    scene: Rc<Scene>,
    promise: Rc<Promise>,
    countdown: bool,
    view: Rc<DeliveryView>,
}

/// One delivery on the page.
struct Delivery {
    host: Element,
    item: RefCell<Result<DeliveryItem, Problem>>,
    drawn: RefCell<Option<Drawn>>,
    listening: Option<Listening>,
}

/// What stands in the shadow root.
struct Drawn {
    view: Rc<DeliveryView>,
    line: Element,
    spoken: Element,
    /// Where the window stands, then the widest and the present text of a countdown.
    places: [Option<Element>; 3],
}

/// Puts a delivery into an element's shadow root.
pub(super) fn mount(host: &Element, app: &Rc<App>) -> Option<Box<dyn Panel>> {
    let (item, drawn, listening) = (read(host, app).into(), RefCell::default(), Some(days::listen(app)));
    let delivery = Delivery { host: host.clone(), item, drawn, listening };
    delivery.show(app);
    Some(Box::new(delivery))
}

impl Panel for Delivery {
    fn follow(&self, app: &Rc<App>, _scene: &Scene) {
        self.show(app);
    }

    fn reread(&self, app: &Rc<App>) {
        *self.item.borrow_mut() = read(&self.host, app);
    }
}

fn read(host: &Element, app: &App) -> Result<DeliveryItem, Problem> {
    let get = |name: &str| attributes::find(host, name);
    let selects = |selector: &str| host.matches(selector).unwrap_or(false);
    DeliveryItem::read(&get, &selects, app.config())
}

impl Drop for Delivery {
    fn drop(&mut self) {
        // First, for it keeps promises.
        drop(self.listening.take());
        TEXTS.with_borrow_mut(|all| all.retain(Text::is_told));
    }
}

impl Text {
    /// Whether anybody may ask for it again: nobody does once the promise is forgotten.
    fn is_told(&self) -> bool {
        Rc::strong_count(&self.promise) > 1
    }
}

impl Delivery {
    fn show(&self, app: &App) {
        let Some(scene) = app.scene() else { return self.show_own(app.without()) };
        let item = match &*self.item.borrow() {
            Ok(item) => item.clone(),
            Err(problem) => {
                errors::element(&app.host, &self.host, problem);
                return self.show_own(state::ERROR);
            }
        };
        let country = scene.visitor.country.value;
        let alone = |news| Rc::new(delivery_view(&scene.words, country, news));
        let view = match DeliveryBy::of(&item, app.config(), country) {
            DeliveryBy::Wire => alone(DeliveryNews::AtOnce),
            DeliveryBy::Nothing => alone(DeliveryNews::Nothing),
            DeliveryBy::NotThisService => alone(DeliveryNews::NotThisService),
            DeliveryBy::Unsaid => return self.show_own(state::ORIGINAL),
            DeliveryBy::Service(service) => match days::by(app, service, country) {
                Days::Coming => return self.wait(),
                Days::Missing => return self.show_own(state::ERROR),
                Days::Unsaid(why) => {
                    days::tell(app, &why);
                    return self.show_own(state::ORIGINAL);
                }
                Days::Promised(promise) => text_of(&scene, &promise, item.countdown),
            },
        };
        // Words that are still missing are on their way, or nobody has them.
        if view.window.is_empty() || self.draw(view, app.far.get()).is_none() {
            self.show_own(state::ORIGINAL);
        }
    }

    fn draw(&self, view: Rc<DeliveryView>, far: bool) -> Option<()> {
        let mut drawn = self.drawn.borrow_mut();
        match &mut *drawn {
            Some(drawn) => drawn.change(view, far),
            None => *drawn = Some(Drawn::on(&self.host, view)?),
        }
        dom::set(&self.host, attribute::STATE, state::LOCALIZED);
        Some(())
    }

    /// Days for another market are on their way: those for the last one are no longer said, and keep their place.
    fn wait(&self) {
        if let Some(drawn) = &*self.drawn.borrow() {
            dom::set(&drawn.line, "class", "waiting");
            drawn.spoken.set_text_content(None);
        }
    }

    fn show_own(&self, state: &str) {
        drop(self.drawn.take());
        dom::show_own_content(&self.host, state);
    }
}

/// The texts of a promise; made once for all elements that tell it in a scene.
fn text_of(scene: &Rc<Scene>, promise: &Rc<Promise>, countdown: bool) -> Rc<DeliveryView> {
    let same = |text: &&Text| {
        text.countdown == countdown && Rc::ptr_eq(&text.promise, promise) && Rc::ptr_eq(&text.scene, scene)
    };
    if let Some(view) = TEXTS.with_borrow(|all| all.iter().find(same).map(|text| Rc::clone(&text.view))) {
        return view;
    }
    let now = clock::now();
    let show = |at| days::here().and_then(|here| Some(here.show(at)?.0));
    let time = match countdown && promise.has_cut_off {
        true => time_text(&scene.locale, promise.order_by, show(now) != show(promise.order_by)),
        false => String::new(),
    };
    let deadline = countdown.then(|| Deadline { now, time: &time, still: still() });
    let news = DeliveryNews::Parcel(promise, deadline);
    let view = Rc::new(delivery_view(&scene.words, scene.visitor.country.value, news));
    TEXTS.with_borrow_mut(|all| {
        all.retain(|text| text.is_told() && Rc::ptr_eq(&text.scene, scene));
        let (scene, promise, view) = (Rc::clone(scene), Rc::clone(promise), Rc::clone(&view));
        all.push(Text { scene, promise, countdown, view });
    });
    view
}

impl Drawn {
    /// Puts a delivery into an element's shadow root.
    fn on(host: &Element, view: Rc<DeliveryView>) -> Option<Self> {
        let root = SHEET.with(|sheet| dom::shadow(host, sheet.as_ref()))?;
        let (line, spoken) = (dom::element("span")?, dom::element("span")?);
        // What is seen is not read out: it may change every minute, and a sentence is easier to hear.
        dom::put(&line, "aria-hidden", "true");
        dom::put(&spoken, "class", "spoken");
        dom::clear(&root);
        dom::append(&root, &line);
        dom::append(&root, &spoken);
        let mut drawn = Drawn { view, line, spoken, places: Default::default() };
        drawn.write(false);
        Some(drawn)
    }

    /// Writes only what is different. `far`: nobody sees it now.
    fn change(&mut self, view: Rc<DeliveryView>, far: bool) {
        let before = std::mem::replace(&mut self.view, view);
        let waited = self.line.has_attribute("class");
        let (was, is) = (&*before, &*self.view);
        if was == is && !waited {
            return;
        }
        let only_minutes = !waited
            && (&was.window, &was.language, &was.spoken) == (&is.window, &is.language, &is.spoken)
            && was.order.as_ref().map(|order| &order.widest) == is.order.as_ref().map(|order| &order.widest);
        match (&self.places, &is.order) {
            ([.., Some(now)], Some(order)) if only_minutes => dom::set_text(now, &order.text),
            _ => self.write(far),
        }
    }

    /// Writes all of it. What is seen is made anew: what follows a text that became wider has moved, which browsers count
    /// against the page; what is new has not. It takes the browser long, and where nobody sees it nothing counts.
    fn write(&mut self, far: bool) {
        let view = &*self.view;
        let _ = self.line.remove_attribute("class");
        for texts in [&self.line, &self.spoken] {
            dom::set(texts, "lang", &view.language);
            dom::set(texts, "dir", view.direction);
        }
        let counts = view.order.is_some();
        if !far || self.places[2].is_some() != counts {
            dom::clear(&self.line);
            self.places = places(&self.line, counts).unwrap_or_default();
        }
        let [window, widest, now] = &self.places;
        for (place, text) in [
            (window, Some(&view.window)),
            (widest, view.order.as_ref().map(|order| &order.widest)),
            (now, view.order.as_ref().map(|order| &order.text)),
        ] {
            if let (Some(place), Some(text)) = (place, text) {
                dom::write(place, text);
            }
        }
        dom::set_text(&self.spoken, &view.spoken);
    }
}

/// Makes room in a line.
fn places(line: &Element, counts: bool) -> Option<[Option<Element>; 3]> {
    let window = dom::part("span", part::WINDOW, "")?;
    dom::append(line, &window);
    if !counts {
        return Some([Some(window), None, None]);
    }
    // Both texts in one place, so that the changing one never moves what stands around it.
    let (countdown, widest, now) =
        (dom::part("span", part::COUNTDOWN, "")?, dom::element("span")?, dom::element("span")?);
    dom::put(&widest, "class", "widest");
    dom::append(&countdown, &widest);
    dom::append(&countdown, &now);
    dom::insert_text(line, " · ", None);
    dom::append(line, &countdown);
    Some([Some(window), Some(widest), Some(now)])
}
