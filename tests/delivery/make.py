"""Writes `cases.toml` and `zones.csv`: delivery windows worked out without Landfall.

    python3 -m venv target/oracle
    target/oracle/bin/pip install numpy==2.4.6 holidays==0.109 tzdata==2026.6
    target/oracle/bin/python tests/delivery/make.py [--check]

Days are counted by numpy's `busday_offset`, holidays come from `holidays`, clocks from `zoneinfo` with `tzdata`. A cut-off
is found by looking at the clock minute by minute. The rules are those of `src/delivery/mod.rs`, written a second time.
"""

import datetime as dt
import functools
import json
import pathlib
import sys
import zoneinfo

import holidays
import numpy as np

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
UTC = dt.timezone.utc
MINUTE = dt.timedelta(minutes=1)
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
YEARS = range(2026, 2030)
# No table from the system: only the one of the package, whose version is pinned.
zoneinfo.reset_tzpath(to=[])


# What is known of places.


@functools.cache
def weekend(country):
    for line in (ROOT / "data/countries.csv").read_text().splitlines():
        cells = line.split(",")
        if cells[0] == country:
            return set(cells[3].split())
    raise KeyError(country)


@functools.cache
def days_off(country):
    part = {"GB": "ENG"}.get(country)
    return sorted(holidays.country_holidays(country, subdiv=part, years=YEARS))


# The rules, once more.


def span(closure):
    if isinstance(closure, str):
        closure = {"from": closure}
    first = dt.date.fromisoformat(closure["from"])
    last = dt.date.fromisoformat(closure.get("to", closure["from"]))
    return [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]


def calendar(week, *closed):
    mask = "".join("1" if day in week else "0" for day in WEEK)
    return np.busdaycalendar(weekmask=mask, holidays=[day for days in closed for day in days])


def offset(day, days, cal, roll="forward"):
    return np.busday_offset(day, days, roll=roll, busdaycal=cal).astype(object)


def cut_off_on(service, day):
    for short in service.get("shortDays", []):
        if day in span({"from": short["from"], "to": short.get("to", short["from"])}):
            return short["cutOff"]
    return service.get("cutOff", "24:00")


def first_moment(day, time, zone):
    """When the clock of the zone first shows this time of this day, or a later one."""
    hours, minutes = map(int, time.split(":"))
    wanted = dt.datetime.combine(day, dt.time()) + dt.timedelta(hours=hours, minutes=minutes)
    at = wanted.replace(tzinfo=UTC) - dt.timedelta(hours=16)
    while at.astimezone(zone).replace(tzinfo=None) < wanted:
        at += MINUTE
    return at


def answer(service, origin, zone, now, destination, today=None):
    lane = next((lane for lane in service.get("lanes", []) if destination in lane["to"]), {})
    either = lambda key: lane.get(key) or service.get(key)
    if not either("transitDays") and either("transitDays") != 0:
        return {"none": "the service names no transitDays"}
    transit = either("transitDays")
    least, most = transit if isinstance(transit, list) else (transit, transit)
    rest = weekend(origin), weekend(destination)
    blackout = [day for closure in service.get("blackoutDates", []) for day in span(closure)]
    shop_week = service.get("workingDays") or [day for day in WEEK if day not in rest[0]]
    shop = calendar(shop_week, days_off(origin), blackout)

    day = offset(now.astimezone(zone).date(), 0, shop)
    while now >= (until := first_moment(day, cut_off_on(service, day), zone)):
        day = offset(day, 1, shop)
    leaves = offset(day, service.get("handlingDays", 0), shop)

    week = service.get("workingDays") or [day for day in WEEK if day not in rest[0] | rest[1]]
    road = calendar(week, days_off(origin), days_off(destination))
    closures = service.get("deliveryBlackoutDates", []) + lane.get("deliveryBlackoutDates", [])
    doors = calendar(
        either("deliveryDays") or [day for day in WEEK if day not in rest[1]],
        days_off(destination),
        [day for closure in closures for day in span(closure)],
    )

    def arrives(days):
        if either("transitIn") == "calendar-days":
            there = leaves + dt.timedelta(days=days)
        else:
            # From a closed day back to the open one before it: the days after both are the same.
            there = offset(leaves, days, road, "backward") if days else leaves
        return offset(max(there, today or there), 0, doors)

    return {
        "leaves": leaves.isoformat(),
        "window": f"{arrives(least)}..{arrives(most)}",
        "order_by": until.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


# The questions.

cases = []


def ask(name, service, route, when, today=None, fold=0):
    """`route` is "US America/New_York DE"; `when` a time there, or a datetime in UTC."""
    origin, zone, destination = route.split()
    clock = zoneinfo.ZoneInfo(zone)
    if isinstance(when, str):
        when = dt.datetime.fromisoformat(when).replace(tzinfo=clock, fold=fold)
    now = when.astimezone(UTC)
    there = now.astimezone(clock)
    case = {
        "name": name,
        "ordered": there.strftime("%a %Y-%m-%d %H:%M:%S %z"),
        "now": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "zone": zone,
        "from": origin,
        "to": destination,
    }
    if today:
        case["today"] = today
        today = dt.date.fromisoformat(today)
    case["service"] = service
    cases.append(case | answer(service, origin, clock, now, destination, today))


def days(first, count):
    first = dt.date.fromisoformat(first)
    return [(first + dt.timedelta(days=n)).isoformat() for n in range(count)]


COURIER = {"handlingDays": 1, "transitDays": [3, 5], "cutOff": "14:00"}
POST = {"handlingDays": 2, "transitDays": [6, 12], "cutOff": "12:00"}


def ordinary_weeks():
    for day in days("2026-11-20", 14):
        ask("before the cut-off, around Thanksgiving", COURIER, "US America/New_York DE", f"{day} 09:30:00")
        ask("after the cut-off, around Thanksgiving", COURIER, "US America/New_York DE", f"{day} 17:45:00")
    for day in days("2027-03-22", 9):
        ask("Easter at both ends", COURIER, "DE Europe/Berlin GB", f"{day} 10:00:00")
    for day in days("2027-04-26", 10):
        ask("Golden Week", POST, "JP Asia/Tokyo FR", f"{day} 11:59:00")


def to_the_second():
    zones = ["US America/New_York DE", "IN Asia/Kolkata GB", "AU Australia/Adelaide NZ", "NP Asia/Kathmandu US"]
    for route in zones:
        for day in ["2026-12-07", "2026-12-11"]:
            for time in ["13:59:59", "14:00:00", "14:00:01"]:
                ask("to the second of the cut-off", COURIER, route, f"{day} {time}")
    ask("midnight is a cut-off that has always passed", COURIER | {"cutOff": "00:00"}, zones[0], "2026-12-07 00:00:00")
    ask("the day's last minute", COURIER | {"cutOff": "23:59"}, zones[0], "2026-12-07 23:58:59")
    no_cut_off = {"transitDays": 2}
    ask("without a cut-off the whole day counts", no_cut_off, zones[0], "2026-12-07 23:59:59")
    ask("without a cut-off the next day counts from midnight", no_cut_off, zones[0], "2026-12-08 00:00:00")


def changed_clocks():
    """Every change of 2026 and 2027, with a shop that works on Sundays and cuts off in the changed hour."""
    routes = [
        "DE Europe/Berlin AT", "GB Europe/London IE", "US America/New_York CA", "CL America/Santiago PE",
        "AU Australia/Sydney NZ", "NZ Pacific/Auckland AU", "MA Africa/Casablanca ES", "EG Africa/Cairo JO",
    ]
    for route in routes:
        zone = route.split()[1]
        for at, before, after in changes(zone, 2026, 2028):
            clock = zoneinfo.ZoneInfo(zone)
            shown = (at + dt.timedelta(minutes=before)).replace(tzinfo=None)
            half = shown + dt.timedelta(minutes=30 if after > before else -30)
            service = {"workingDays": WEEK, "deliveryDays": WEEK, "transitDays": [1, 2], "transitIn": "calendar-days"}
            service["cutOff"] = half.strftime("%H:%M")
            name = "cut-off in the hour that is left out" if after > before else "cut-off in the hour that comes twice"
            until = first_moment(half.date(), service["cutOff"], clock)
            ask(f"{name}, the second before", service, route, until - dt.timedelta(seconds=1))
            ask(f"{name}, that second", service, route, until)
            if after < before:
                ask(f"{name}, at the second time", service, route, until + dt.timedelta(minutes=55))
    for day in ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"]:
        ask("the weekend of the change", COURIER, "DE Europe/Berlin US", f"{day} 13:30:00")
    for day in ["2027-03-12", "2027-03-14", "2027-11-05", "2027-11-07"]:
        ask("the weekend of the change", COURIER, "US America/New_York DE", f"{day} 13:30:00")
    ask("clocks change by half an hour", COURIER, "AU Australia/Lord_Howe NZ", "2026-10-05 13:59:00")
    ask("no change in the north of Australia", COURIER, "AU Australia/Brisbane NZ", "2026-10-06 13:59:00")


def moon_and_new_year():
    ramadan = {"from": "2027-02-08", "to": "2027-03-08", "cutOff": "11:00"}
    eid = {"from": "2027-03-07", "to": "2027-03-15"}
    riyadh = COURIER | {"shortDays": [ramadan], "blackoutDates": [eid]}
    for when in ["02-07 13:30", "02-08 10:59", "02-08 11:00", "02-25 12:00", "03-06 10:00", "03-06 11:30", "03-10 09:00", "03-16 13:59"]:
        ask("Ramadan hours and a closure over Eid", riyadh, "SA Asia/Riyadh DE", f"2027-{when}:00")
    for when in ["02-10 12:30", "03-05 10:00", "03-08 10:00"]:
        ask("Ramadan hours and a closure over Eid", riyadh, "AE Asia/Dubai GB", f"2027-{when}:00")
    to_cairo = COURIER | {"lanes": [{"to": ["EG", "SA"], "transitDays": [4, 6], "deliveryBlackoutDates": [eid]}]}
    for when in ["02-24 10:00", "03-01 10:00", "03-04 15:00"]:
        ask("nothing is delivered over Eid on one lane", to_cairo, "DE Europe/Berlin EG", f"2027-{when}:00")
        ask("the lane beside it is as usual", to_cairo, "DE Europe/Berlin JO", f"2027-{when}:00")
    closed = POST | {"blackoutDates": [{"from": "2027-02-01", "to": "2027-02-17"}]}
    for when in ["01-27 11:00", "01-28 11:00", "01-29 11:59", "01-29 12:00", "02-05 08:00", "02-18 08:00"]:
        ask("closed from the week before Chinese New Year", closed, "CN Asia/Shanghai US", f"2027-{when}:00")
    for when in ["02-10 09:00", "02-12 09:00", "02-13 09:00"]:
        ask("Chinese New Year 2026 at the destination", COURIER, "US America/New_York CN", f"2026-{when}:00")
    for route in ["KR Asia/Seoul VN", "SG Asia/Singapore MY", "TW Asia/Taipei HK"]:
        ask("the new year at both ends", COURIER, route, "2027-02-03 10:00:00")


def other_weekends():
    routes = [
        "SA Asia/Riyadh US", "US America/New_York SA", "EG Africa/Cairo SA", "BD Asia/Dhaka DE", "IL Asia/Jerusalem FR",
        "AE Asia/Dubai SA", "BN Asia/Brunei SG", "JO Asia/Amman QA", "IN Asia/Kolkata KW",
    ]
    for route in routes:
        for when in ["2026-11-19 13:00:00", "2026-11-20 13:00:00", "2026-11-21 13:00:00"]:
            ask("a weekend that is not Saturday and Sunday", COURIER, route, when)


def odd_clocks():
    routes = [
        "IN Asia/Kolkata DE", "AU Australia/Adelaide US", "NP Asia/Kathmandu IN", "IR Asia/Tehran TR",
        "MM Asia/Yangon TH", "CA America/St_Johns GB", "NZ Pacific/Chatham AU", "AU Australia/Eucla NZ",
    ]
    for route in routes:
        ask("a clock that is not at full hours", COURIER, route, "2026-12-02 13:59:59")
        ask("a clock that is not at full hours", COURIER, route, "2026-12-02 14:00:00")


def date_line():
    quick = {"transitDays": [1, 2], "cutOff": "16:00"}
    ask("from Auckland back to yesterday", quick, "NZ Pacific/Auckland US", "2026-12-01 15:00:00", today="2026-11-30")
    ask("from Honolulu to tomorrow", quick, "US Pacific/Honolulu NZ", "2026-12-01 15:00:00", today="2026-12-02")
    ask("it is two days later where it goes", {"transitDays": 0}, "AS Pacific/Pago_Pago KI", "2026-12-01 23:30:00", today="2026-12-03")
    ask("Samoa is a day ahead of American Samoa", quick, "WS Pacific/Apia AS", "2026-12-02 10:00:00", today="2026-12-01")
    ask("American Samoa is a day behind Samoa", quick, "AS Pacific/Pago_Pago WS", "2026-12-01 10:00:00", today="2026-12-02")
    ask("the first place of the new year", quick, "KI Pacific/Kiritimati US", "2027-01-04 00:30:00", today="2027-01-02")
    ask("no day is promised that is over for the shopper", {"transitDays": 0}, "US Pacific/Honolulu AU", "2026-12-03 20:00:00", today="2026-12-04")
    ask("not even where the shopper's weekend begins", {"transitDays": 0}, "US Pacific/Honolulu AU", "2026-12-04 20:00:00", today="2026-12-05")


def ends_of_years():
    for day in days("2026-12-22", 12):
        ask("between the years", COURIER, "GB Europe/London DE", f"{day} 12:00:00")
    for route in ["JP Asia/Tokyo US", "AU Australia/Sydney GB", "US America/Los_Angeles JP"]:
        ask("over New Year", POST, route, "2027-12-29 11:00:00")
    for when in ["2028-02-24", "2028-02-28", "2028-02-29"]:
        ask("over the leap day", COURIER, "US America/Chicago CA", f"{when} 10:00:00")
    calendar_days = {"transitDays": [1, 30], "transitIn": "calendar-days"}
    ask("the leap day is a calendar day", calendar_days, "US America/Chicago CA", "2028-02-28 10:00:00")
    ask("no leap day in 2027", calendar_days, "US America/Chicago CA", "2027-02-26 10:00:00")
    ask("weeks into another year", {"transitDays": [20, 40]}, "US America/Chicago GB", "2028-12-20 10:00:00")


def ways():
    flight = {"transitDays": [4, 9], "transitIn": "calendar-days", "cutOff": "15:00"}
    for day in days("2026-12-01", 7):
        ask("calendar days end on a day of delivery", flight, "US America/Denver FR", f"{day} 12:00:00")
    saturdays = COURIER | {"deliveryDays": ["mon", "tue", "wed", "thu", "fri", "sat"]}
    for day in days("2026-12-07", 5):
        ask("parcels are delivered on Saturdays", saturdays, "NL Europe/Amsterdam BE", f"{day} 12:00:00")
    six = COURIER | {"workingDays": ["mon", "tue", "wed", "thu", "fri", "sat"], "transitDays": [1, 3]}
    for day in days("2026-12-03", 4):
        ask("the shop and its carrier work on Saturdays", six, "PL Europe/Warsaw CZ", f"{day} 12:00:00")
    once = {"workingDays": ["wed"], "transitDays": [1, 2], "deliveryDays": ["fri"]}
    for day in ["2026-12-01", "2026-12-02", "2026-12-03"]:
        ask("a van that goes once a week", once, "IE Europe/Dublin GB", f"{day} 12:00:00")
    stock = POST | {"blackoutDates": ["2026-12-07", {"from": "2026-12-10", "to": "2026-12-11"}, "2026-12-12"]}
    for day in ["2026-12-04", "2026-12-07", "2026-12-08", "2026-12-09"]:
        ask("the shop takes stock", stock, "SE Europe/Stockholm NO", f"{day} 11:00:00")
    made = COURIER | {"handlingDays": 30}
    ask("made to order", made, "IT Europe/Rome CH", "2026-11-27 11:00:00")
    ask("the longest handling there is", made | {"handlingDays": 365}, "IT Europe/Rome CH", "2026-11-27 11:00:00")
    ask("ordered on a holiday", COURIER, "DE Europe/Berlin AT", "2027-05-06 10:00:00")
    ask("the last day is a holiday there", {"transitDays": [1, 3]}, "DE Europe/Berlin AT", "2026-12-03 10:00:00")
    ask("the first day is a holiday there", {"transitDays": [1, 3]}, "DE Europe/Berlin AT", "2026-12-07 10:00:00")
    ask("a holiday of the shop's country while under way", {"transitDays": 2}, "US America/New_York CA", "2026-11-25 10:00:00")
    ask("at home", {"transitDays": [1, 2], "cutOff": "16:00"}, "JP Asia/Tokyo JP", "2026-11-20 15:59:00")
    ask("there on the day it leaves", {"transitDays": 0, "cutOff": "11:00"}, "SG Asia/Singapore SG", "2026-11-27 10:00:00")
    ask("no days named", {"cutOff": "11:00"}, "SG Asia/Singapore SG", "2026-11-27 10:00:00")
    lanes = {"lanes": [{"to": ["DE", "AT"], "transitDays": [1, 2]}, {"to": ["AT", "CH"], "transitDays": [9, 10]}], "transitDays": [4, 7]}
    for country in ["AT", "CH", "FR"]:
        ask("the first lane that names a country", lanes, f"NL Europe/Amsterdam {country}", "2026-11-30 10:00:00")


# Clocks, for the tests: where they stand at first, and every change.


def changes(zone, first_year=2025, last_year=2031):
    clock = zoneinfo.ZoneInfo(zone)
    ahead = lambda at: int(at.astimezone(clock).utcoffset().total_seconds()) // 60
    at, end = dt.datetime(first_year, 1, 1, tzinfo=UTC), dt.datetime(last_year, 1, 1, tzinfo=UTC)
    found = []
    while at < end:
        later = at + dt.timedelta(hours=12)
        if ahead(at) != ahead(later):
            low, high = at, later
            while high - low > MINUTE:
                middle = low + (high - low) // 2 // MINUTE * MINUTE
                low, high = (middle, high) if ahead(middle) == ahead(at) else (low, middle)
            found.append((high, ahead(at), ahead(high)))
        at = later
    return found


def zones():
    lines = ["# zone, moment in UTC, minutes ahead of UTC from then on; tzdata 2026.6; by tests/delivery/make.py"]
    for zone in sorted({case["zone"] for case in cases}):
        start = dt.datetime(2025, 1, 1, tzinfo=UTC)
        ahead = int(start.astimezone(zoneinfo.ZoneInfo(zone)).utcoffset().total_seconds()) // 60
        for at, ahead in [(start, ahead)] + [(at, after) for at, _, after in changes(zone)]:
            lines.append(f"{zone},{at:%Y-%m-%dT%H:%M:%SZ},{ahead}")
    return "\n".join(lines) + "\n"


def toml(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def table():
    lines = ["# By tests/delivery/make.py, with numpy 2.4.6, holidays 0.109 and tzdata 2026.6. Do not edit."]
    for case in cases:
        lines += ["", "[[case]]"] + [f"{key} = {toml(value)}" for key, value in case.items()]
    return "\n".join(lines) + "\n"


def main():
    for group in [
        ordinary_weeks, to_the_second, changed_clocks, moon_and_new_year, other_weekends, odd_clocks, date_line,
        ends_of_years, ways,
    ]:
        group()
    stale = False
    for name, text in [("cases.toml", table()), ("zones.csv", zones())]:
        path = HERE / name
        if "--check" in sys.argv:
            stale |= path.read_text() != text
        else:
            path.write_text(text)
    print(f"{len(cases)} cases" + (", and the files are others" if stale else ""))
    sys.exit(stale)


main()
