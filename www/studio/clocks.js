// The shop's clocks, by the browser's time zones: how many minutes they are ahead of UTC. A zone that is none is UTC.
export function clocks(zone) {
  const options = {
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  };
  let format;
  try {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: zone || "UTC" });
  } catch {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  }
  const kept = new Map(); // by quarter of an hour: clocks never change within one
  return {
    ahead(minutes) {
      const quarter = minutes - (minutes % 15);
      if (!kept.has(quarter)) {
        const parts = Object.fromEntries(
          format.formatToParts(quarter * 60_000).map(({ type, value }) => [type, Number(value)]),
        );
        kept.set(
          quarter,
          Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute) / 60_000 - quarter,
        );
      }
      return kept.get(quarter);
    },
  };
}
