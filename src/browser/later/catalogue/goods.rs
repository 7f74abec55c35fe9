//! What is known of each SKU, and which elements wait for it.

use web_sys::Element;

use crate::config::Product;

/// One SKU.
struct Good {
    sku: String,
    /// What the catalogue says; nothing where it does not have the SKU, or its file can't be had. `None`: nobody knows yet.
    known: Option<Option<Product>>,
    waiting: Vec<Element>,
}

/// All that were asked for, in the order of their SKUs: a page may show thousands.
#[derive(Default)]
pub(super) struct Goods(Vec<Good>);

impl Goods {
    fn place(&self, sku: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|good| good.sku.as_str().cmp(sku))
    }

    /// Lets an element wait for a SKU, unless that is known. Whether nobody asked for it before.
    pub(super) fn wait(&mut self, sku: &str, element: &Element) -> bool {
        match self.place(sku) {
            Ok(place) => {
                if let Some(good) = self.0.get_mut(place)
                    && good.known.is_none()
                    && !good.waiting.iter().any(|known| known == element)
                {
                    good.waiting.push(element.clone());
                }
                false
            }
            Err(place) => {
                let waiting = vec![element.clone()];
                self.0.insert(place, Good { sku: sku.to_owned(), known: None, waiting });
                true
            }
        }
    }

    /// What the catalogue says of a SKU; `None`: nobody knows yet.
    pub(super) fn known(&self, sku: &str) -> Option<&Option<Product>> {
        self.0.get(self.place(sku).ok()?)?.known.as_ref()
    }

    /// The SKUs that are waited for.
    pub(super) fn open(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|good| good.known.is_none()).map(|good| good.sku.as_str())
    }

    /// Answers those that are waited for and of which `is_here` holds. Gives the elements for which there is news.
    pub(super) fn answer(
        &mut self,
        is_here: &dyn Fn(&str) -> bool,
        says: &mut dyn FnMut(&str) -> Option<Product>,
    ) -> Vec<Element> {
        let mut news = Vec::new();
        for good in self.0.iter_mut().filter(|good| good.known.is_none() && is_here(&good.sku)) {
            let said = says(&good.sku);
            let waiting = std::mem::take(&mut good.waiting);
            if said.is_some() {
                news.extend(waiting);
            }
            good.known = Some(said);
        }
        news
    }
}
