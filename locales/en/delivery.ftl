### What deliveries print. Carts print it too.

## Delivery

# When a parcel arrives.
#   $window (dates): earliest and latest day
# Example: Get it Tue 1 – Thu 3 Dec. Length: 40
delivery-window = Get it { DATERANGE($window, weekday: "yes", year: "no") }

# When a parcel arrives, where it is one day.
#   $date (date): the day
# Example: Get it Tue 1 Dec. Length: 34
delivery-day = Get it { DATE($date, weekday: "yes", year: "no") }

# Until when to order for that day.
#   $left (duration): the time left
# Example: order within 3 h 12 min. Length: 40
delivery-order-within = order within { DURATION($left, length: "short") }

# When a parcel arrives, where a day in between may be a public holiday or nobody knows the holidays there.
#   $window (dates): earliest and latest day
# Example: Likely Tue 1 – Thu 3 Dec. Length: 46
delivery-window-likely = Likely { DATERANGE($window, weekday: "yes", year: "no") }

# The same, where it is one day.
#   $date (date): the day
# Example: Likely Tue 1 Dec. Length: 40
delivery-day-likely = Likely { DATE($date, weekday: "yes", year: "no") }

# Beside the days, in place of the time left, where the reader wants nothing on the page to move.
#   $time (text): the moment on the reader’s own clock, with the weekday (Mon 14:00) where it is not today (so no word for the hour stands before it), such as 14:00
# Example: order before 14:00 (your time). Length: 44
delivery-order-before = order before { $time } (your time)

# When digital goods arrive: as soon as they are paid.
# Example: Get it at once. Length: 34
delivery-at-once = Get it at once

# In place of the days, where the shop sends nothing to the country.
#   $country (country): where the parcel would go
# Example: No delivery to: Germany. Length: 44
delivery-not-there = No delivery to: { COUNTRY($country) }

# In place of the days, where the shop sends parcels to the country, but not in this way (express, for example).
#   $country (country): where the parcel would go
# Example: Not available for: Germany. Length: 44
delivery-service-not-there = Not available for: { COUNTRY($country) }

# Read out by a screen reader: when a parcel arrives.
#   $from (date), $to (date): earliest and latest day
#   $sure (word): yes; no where the days are likely and not certain
# Example: Arrives between Tuesday 1 December and Thursday 3 December. Length: 90
delivery-spoken =
    { $sure ->
        [no] Likely to arrive between { DATE($from, length: "long", weekday: "yes", year: "no") } and { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrives between { DATE($from, length: "long", weekday: "yes", year: "no") } and { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

# The same, where it is one day.
#   $date (date): the day
#   $sure (word): yes; no where the day is likely and not certain
# Example: Arrives on Tuesday 1 December. Length: 60
delivery-spoken-day =
    { $sure ->
        [no] Likely to arrive on { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrives on { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

# Read out by a screen reader: when a parcel arrives, and until when to order for that.
#   $arrival (text): from delivery-spoken or delivery-spoken-day, such as Arrives on Tuesday 1 December
#   $order (text): from delivery-order-before, such as order before 14:00 (your time)
# Example: Arrives on Tuesday 1 December, order before 14:00 (your time). Length: 120
delivery-spoken-both = { $arrival }, { $order }
