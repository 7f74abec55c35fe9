"""Prints the national public holidays of places as JSON, from the package `holidays`.

Called by `cargo xtask data` with the first and the last year and with places: `DE`, or `GB:ENG` for one of its parts.

    {"DE": [["2026-01-01", false, "New Year's Day"], ...], ...}

The second value says whether the day is an estimate: it hangs on the moon, or the package does not know it for certain.
"""

import inspect
import json
import re
import sys
import warnings

import holidays

# A label such as "(estimated)" or "(observed, estimated)" at the end of an English name, and any label at all.
ESTIMATED = re.compile(r"\([^()]*estimated[^()]*\)$")
LABEL = re.compile(r"\s*\([^()]*(?:estimated|observed)[^()]*\)$")


def read(place, years):
    country, _, part = place.partition(":")
    options = {"years": years, "language": "en_US"}
    if part:
        options["subdiv"] = part
    # Some countries leave the label out unless they are asked for it.
    for parent in type(holidays.country_holidays(country)).__mro__:
        if "__init__" in vars(parent):
            for name in inspect.signature(parent.__init__).parameters:
                if name.endswith("_show_estimated"):
                    options[name] = True
    return holidays.country_holidays(country, **options)


def plain(name):
    return LABEL.sub("", name)


def rows(place, years):
    days = {day: names.split("; ") for day, names in read(place, years).items()}
    # A day off in place of an estimated one is an estimate as well, though its own label does not say so.
    unsure = {(day.year, plain(name)) for day, names in days.items() for name in names if ESTIMATED.search(name)}
    return [
        [day.isoformat(), all((day.year, plain(name)) in unsure for name in names), "; ".join(map(plain, names))]
        for day, names in sorted(days.items())
    ]


def main(first, last, *places):
    warnings.simplefilter("error")
    years = range(int(first), int(last) + 1)
    json.dump({place: rows(place, years) for place in places}, sys.stdout, ensure_ascii=False)


main(*sys.argv[1:])
