// The rules of countries: a file each for customs and holidays, fetched when a country is looked at, the rest while
// nothing else is to do. A file that can't be had is asked for again when its country is looked at again.
const AT_ONCE = 6;
const here = (path) => new URL(`../${path}`, import.meta.url);

async function get(file) {
  const response = await fetch(here(file));
  if (!response.ok) throw Error(`${file}: status ${response.status}`);
  return response.text();
}

export const text = get;

export class Rules {
  constructor(studio, came) {
    this.studio = studio;
    this.came = came;
    this.here = new Set();
    this.missing = new Map(); // country → why
    this.coming = new Set();
    this.queue = [];
    this.running = 0;
  }

  // Puts countries before all others that still wait.
  want(codes, first = true) {
    const fresh = codes.filter((code) => code && !this.here.has(code) && !this.coming.has(code));
    const rest = this.queue.filter((code) => !fresh.includes(code));
    this.queue = first ? [...fresh, ...rest] : [...rest, ...fresh.filter((code) => !this.queue.includes(code))];
    this.run();
  }

  run() {
    while (this.running < AT_ONCE && this.queue.length) this.load(this.queue.shift());
  }

  async load(code) {
    this.running += 1;
    this.coming.add(code);
    try {
      const [market, holidays] = await Promise.all([get(`markets/${code}.json`), get(`holidays/${code}.json`)]);
      this.studio.market(market);
      this.studio.holidays(holidays);
      this.here.add(code);
      this.missing.delete(code);
    } catch (error) {
      this.missing.set(code, String(error.message ?? error));
    }
    this.coming.delete(code);
    this.running -= 1;
    this.came(code);
    this.run();
  }
}
