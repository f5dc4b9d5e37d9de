"""The evidence that two tellings are of one event, weighed one by one in bits.

Each weigher gives a Weight or None (nothing to weigh). The values are logarithms of how much oftener two statements
of one event agree (or differ) like that than two of different events of one kind; docs/decisions/0004 has the table.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from gegenprobe.matching.tellings import Telling
from gegenprobe.model.ledger import Weight
from gegenprobe.model.message import message
from gegenprobe.model.statement import When

Weigher = Callable[[Telling, Telling], Weight | None]

A_WEEK, A_MONTH, TWO_MONTHS = 7, 31, 62
FINE = 3  # days that a span may last to count as a day


def _weight(about: str, bits: float, name: str) -> Weight:
    return Weight(about, bits, message(f"evidence.{name}"))


KIND = _weight("kind", 1.0, "kind")
SIDE = _weight("kind", 3.0, "side")

SAME_DAY = _weight("time", 5.0, "same_day")
DAYS_MEET = _weight("time", 4.0, "days_meet")
DAY_IN_MONTH = _weight("time", 2.0, "day_in_month")
SAME_MONTH = _weight("time", 1.5, "same_month")
IN_THE_YEAR = _weight("time", 0.5, "in_the_year")
NEXT_DAY = _weight("time", -4.0, "next_day")
OTHER_TIME = _weight("time", -9.0, "other_time")
PRINTED_SOON = _weight("time", 1.5, "printed_soon")
PRINTED_LATER = _weight("time", -1.0, "printed_later")
PRINTED_BEFORE = _weight("time", -6.0, "printed_before")
PRINTED_TOGETHER = _weight("time", 1.5, "printed_together")
PRINTED_APART = _weight("time", -1.0, "printed_apart")
SPOKEN_TOGETHER = _weight("time", 3.0, "spoken_together")
SPOKEN_NEAR = _weight("time", 1.0, "spoken_near")
SPOKEN_APART = _weight("time", -2.0, "spoken_apart")
AHEAD_SOON = _weight("time", 2.5, "ahead_soon")
AHEAD = _weight("time", 1.0, "ahead")
AHEAD_LONG = _weight("time", -2.0, "ahead_long")
AFTERWARDS = _weight("time", -3.0, "afterwards")

SAME_COUNTRY = _weight("place", 1.5, "same_country")
OTHER_COUNTRY = _weight("place", -9.0, "other_country")
SAME_WAY = _weight("place", 1.0, "same_way")
OTHER_WAY = _weight("place", -9.0, "other_way")

SAME_GROUP = _weight("population", 0.5, "same_group")
OTHER_GROUP = _weight("population", -1.0, "other_group")
SAME_CITIZENS = _weight("population", 2.5, "same_citizens")
OTHER_CITIZENS = _weight("population", -9.0, "other_citizens")

EQUAL_SMALL = _weight("counts", 0.5, "equal_small")
EQUAL_TENS = _weight("counts", 1.5, "equal_tens")
EQUAL = _weight("counts", 3.0, "equal")
EQUAL_LARGE = _weight("counts", 4.0, "equal_large")
COUNTS_MEET = _weight("counts", 1.5, "counts_meet")
COUNTS_NEAR = _weight("counts", -1.0, "counts_near")
COUNTS_DIFFER = _weight("counts", -2.0, "counts_differ")
COUNTS_FAR = _weight("counts", -4.0, "counts_far")

ONE_NAME = _weight("people", 4.0, "one_name")
TWO_NAMES = _weight("people", 6.0, "two_names")
MORE_NAMES = _weight("people", 8.0, "more_names")
OTHER_NAMES = _weight("people", -9.0, "other_names")

BOTH_PARTIES = _weight("parties", 4.0, "both_parties")
ONE_PARTY = _weight("parties", 1.0, "one_party")
OTHER_PARTIES = _weight("parties", -9.0, "other_parties")
SAME_TARGET = _weight("target", 4.0, "same_target")
OTHER_TARGET = _weight("target", -9.0, "other_target")
SAME_ACTOR = _weight("actor", 0.5, "same_actor")

SAME_WORDS = _weight("wording", 3.0, "same_words")


def weigh(one: Telling, other: Telling) -> tuple[Weight, ...]:
    """The evidence that two tellings of one family are of the same event, in the order in which it is shown."""
    return tuple(weight for weigher in WEIGHERS if (weight := weigher(one, other)) is not None)


def hopeless(one: Telling, other: Telling) -> bool:
    """Whether they give different countries and share no name, citizens or target: nothing outweighs that."""
    if one.at == other.at or one.at is None or other.at is None or one.kind != other.kind:
        return False
    return (
        one.nationality.isdisjoint(other.nationality)
        and one.people.isdisjoint(other.people)
        and one.parties.isdisjoint(other.parties)
        and one.target.isdisjoint(other.target)
    )


def kind(one: Telling, other: Telling) -> Weight:
    """They are of one family already: the same kind, or a swap and one of its sides."""
    return KIND if one.kind == other.kind else SIDE


def time(one: Telling, other: Telling) -> Weight | None:
    """When it was, or when it was spoken of."""
    if one.happened and other.happened:
        return _times_of_it(one, other)
    if not one.happened and not other.happened:
        return _times_of_speech(one.when, other.when)
    ahead, event = (other, one) if one.happened else (one, other)
    return _ahead(ahead.when, event.when)


def _times_of_it(one: Telling, other: Telling) -> Weight | None:
    if one.when is None or other.when is None:
        return _printed(one, other)
    return _spans(one.when, other.when)


def _spans(one: When, other: When) -> Weight:
    gap = gap_between(one, other)
    if gap > 0:
        return NEXT_DAY if gap == 1 and max(days_of(one), days_of(other)) <= FINE else OTHER_TIME
    shorter, longer = sorted((days_of(one), days_of(other)))
    if longer == 1:
        return SAME_DAY
    if longer <= FINE:
        return DAYS_MEET
    if longer > TWO_MONTHS:
        return IN_THE_YEAR
    return DAY_IN_MONTH if shorter <= FINE else SAME_MONTH


def _printed(one: Telling, other: Telling) -> Weight | None:
    if one.when is None and other.when is None:
        if one.printed is None or other.printed is None:
            return None
        return PRINTED_TOGETHER if abs((one.printed - other.printed).days) <= FINE else PRINTED_APART
    undated, dated = (one, other) if one.when is None else (other, one)
    if undated.printed is None or dated.when is None:
        return None
    if undated.printed < dated.when.start:
        return PRINTED_BEFORE
    return PRINTED_SOON if (undated.printed - dated.when.end).days <= A_WEEK else PRINTED_LATER


def _times_of_speech(one: When | None, other: When | None) -> Weight | None:
    if one is None or other is None:
        return None
    gap = gap_between(one, other)
    if gap <= 0:
        return SPOKEN_TOGETHER
    return SPOKEN_NEAR if gap <= A_MONTH else SPOKEN_APART


def _ahead(spoken: When | None, event: When | None) -> Weight | None:
    if spoken is None or event is None:
        return None
    if spoken.start > event.end:
        return AFTERWARDS
    gap = (event.start - spoken.end).days
    if gap <= FINE:
        return AHEAD_SOON
    return AHEAD if gap <= TWO_MONTHS else AHEAD_LONG


def gap_between(one: When, other: When) -> int:
    """Days from the end of the earlier span to the start of the later one; 0 or less when they meet."""
    return max((other.start - one.end).days, (one.start - other.end).days)


def days_of(when: When) -> int:
    """How many days a span lasts."""
    return (when.end - when.start).days + 1


def month_of(day: date) -> str:
    """The month of a day as 2025-09."""
    return f"{day.year:04}-{day.month:02}"


def place(one: Telling, other: Telling) -> Weight | None:
    """Where it takes place, and where people arrive."""
    if one.kind != other.kind:
        return None
    if one.to and other.to and one.to != other.to and not (one.part or other.part):
        return OTHER_WAY
    if one.at and other.at:
        return SAME_COUNTRY if one.at == other.at else OTHER_COUNTRY
    if one.origin and other.origin and one.origin != other.origin:
        return OTHER_COUNTRY
    return SAME_WAY if one.to and one.to == other.to else None


def population(one: Telling, other: Telling) -> Weight | None:
    """Whom it is about."""
    if one.nationality and other.nationality and one.kind == other.kind and not (one.part or other.part):
        return SAME_CITIZENS if one.nationality & other.nationality else OTHER_CITIZENS
    if one.group is None or other.group is None or one.part != other.part:
        return None
    return SAME_GROUP if one.group == other.group else OTHER_GROUP


def counts(one: Telling, other: Telling) -> Weight | None:
    """How many. A part has another number than its whole, and that says nothing."""
    if not (one.counted and other.counted) or one.part != other.part or one.kind != other.kind:
        return None
    lows, highs = (one.low, other.low), (one.high, other.high)
    if one.low == one.high and lows[0] == lows[1] and highs[0] == highs[1] and one.low is not None:
        return _equal(one.low)
    low = max((end for end in lows if end is not None), default=0)
    high = min((end for end in highs if end is not None), default=None)
    if high is None or low <= high:
        return COUNTS_MEET
    if high * 5 > low * 4:
        return COUNTS_NEAR
    return COUNTS_DIFFER if high * 5 > low * 2 else COUNTS_FAR


def _equal(number: int) -> Weight:
    if number < 2:
        return EQUAL_SMALL
    if number < 10:
        return EQUAL_TENS
    return EQUAL if number < 100 else EQUAL_LARGE


def people(one: Telling, other: Telling) -> Weight | None:
    """Who is named."""
    if not one.people or not other.people:
        return None
    shared = len(one.people & other.people)
    if shared:
        return (ONE_NAME, TWO_NAMES, MORE_NAMES)[min(shared, 3) - 1]
    return OTHER_NAMES if one.closed and other.closed else None


def parties(one: Telling, other: Telling) -> Weight | None:
    """Who talks with whom."""
    if not one.parties or not other.parties:
        return None
    shared = len(one.parties & other.parties)
    if shared > 1:
        return BOTH_PARTIES
    return ONE_PARTY if shared else OTHER_PARTIES


def target(one: Telling, other: Telling) -> Weight | None:
    """On whom a measure is imposed, or for whom it is eased."""
    if not one.target or not other.target:
        return None
    return SAME_TARGET if one.target & other.target else OTHER_TARGET


def actor(one: Telling, other: Telling) -> Weight | None:
    """Who does it."""
    return SAME_ACTOR if not one.parties and one.by & other.by else None


def wording(one: Telling, other: Telling) -> Weight | None:
    """Whether undated ones stand in the same words."""
    return SAME_WORDS if one.wording and one.wording == other.wording else None


WEIGHERS: tuple[Weigher, ...] = (kind, time, place, population, people, counts, parties, target, actor, wording)
