"""What a language's times.yaml says: words of time, patterns of expressions, prepositions, holidays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.number_forms import spellings_of
from gegenprobe.packs.time_patterns import Ending, Fields, Node, expand, plant
from gegenprobe.packs.years import YearWords, bind_years
from gegenprobe.text.words import words_of

Phrase = tuple[str, ...]

KINDS = frozenset({
    "date", "month", "year", "weekday", "relative", "part-of-month", "duration", "time-of-day",
    "range", "season", "holiday", "set", "ago", "ignore",
})  # fmt: skip
WHOLE_FIELDS = frozenset({"year", "month", "day", "weekday", "shift", "hour", "minute", "ordinal", "decade"})
WORD_FIELDS: dict[str, frozenset[str]] = {
    "unit": frozenset({
        "second", "minute", "hour", "day", "night", "weekend", "week", "month", "quarter", "half", "season", "year",
        "decade", "century",
    }),
    "part": frozenset({"start", "mid", "end", "earlier", "later"}),
    "daypart": frozenset({"MO", "MI", "AF", "EV", "NI", "DT"}),
    "season": frozenset({"SP", "SU", "FA", "WI"}),
    "ref": frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"}),
    "anchor": frozenset({"text"}),
    "several": frozenset({"yes"}),
    "clock": frozenset({"am", "pm"}),
}  # fmt: skip
FIELDS = WHOLE_FIELDS | frozenset(WORD_FIELDS) | {"amount", "holiday"}
NEEDS = frozenset({"", "lead", "clock", "year"})


class Sense(NamedTuple):
    """One meaning of a word or phrase: its category, the fields it fills, the letter case it needs, and the words that
    must stand behind the first."""

    category: str
    fields: Fields
    case: str = ""
    behind: Phrase = ()


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day of the year: a fixed month and day, days from Easter Sunday ('western' or 'orthodox'), or the `nth`
    `weekday` of a month (Monday is 0, the fifth is the last); `before`: as many of its `days` come before that day."""

    month: int = 0
    day: int = 0
    easter: str = ""
    offset: int = 0
    days: int = 1
    weekday: int = 0
    nth: int = 0
    before: int = 0


class Begin(NamedTuple):
    """How a word begins a time: `alone`, or with one of the words of `following` behind, or a word with a sense."""

    alone: bool
    following: frozenset[str]


class TimePack(NamedTuple):
    """All that is known of a language's times; `first` holds every lower-case word that can begin one."""

    first: dict[str, Begin]
    senses: dict[str, tuple[Sense, ...]]  # by the first word
    tails: tuple[tuple[str, Sense], ...]  # beginning of what hangs on digits
    patterns: Node
    leads: frozenset[str]
    openers: dict[str, str]
    ranges: dict[str, tuple[frozenset[str], bool]]  # middle word -> words that must start it; whether a start is needed
    clock_leads: frozenset[str]
    holidays: dict[str, Holiday]
    years: YearWords
    ahead: frozenset[str]  # words of a clause that looks ahead
    behind: frozenset[str]  # words of a clause that looks back, whatever else stands in it
    compared: frozenset[str]  # words of comparison, which measure against what is over: 'compared with May'
    leads_ahead: frozenset[str]  # prepositions before a time to come ('ab Juli')
    leads_to_come: frozenset[str]  # before what an infinitive waits for ('to be done by June')
    intends: frozenset[str]  # words whose infinitive is still to come ('agreed to move it to May')
    over: frozenset[str]  # what is of a day that is over ('Friday's close')
    lasting: frozenset[str]  # words of what goes on till a day to come ('bleibt bis Freitag gesperrt')
    owners: frozenset[str]  # marks behind a time that owns something ('Sunday's storm'), which is over unless told
    due: frozenset[str]  # right before a time that is to come ('scheduled for April')
    leads_behind: frozenset[str]  # and before one that is over ('die Wahl vom Sonntag')
    nowadays: frozenset[str]  # words beside 'today' that make it these days
    sums: frozenset[str]  # words between two lengths that are one: 'three years and four months'
    as_told: bool  # a length keeps its unit and its half: P1.5Y, not P18M


_WORDS = (
    "leads", "clock_leads", "ahead", "behind", "compared", "leads_ahead", "leads_to_come", "due", "over", "lasting",
    "owners", "intends", "leads_behind", "nowadays", "sums",
)  # fmt: skip
_KEYS = {
    "words", "tails", "patterns", "openers", "ranges", "holidays", "years", "compounds", "spellings", "as_told",
    *_WORDS,
}  # fmt: skip


def bind_times(root: Item, binder: Binder) -> TimePack:
    """The times of a language from its times.yaml; faults go to the binder."""
    parts = defaultdict(lambda: Item(root.place, ""), binder.known(root, _KEYS, "entry of times"))
    spellings = [(old, binder.text(new)) for old, new in binder.entries(parts["spellings"]).items()]
    senses: dict[str, list[Sense]] = {}
    for item in binder.items(parts["words"]):
        for word, sense in _bind_senses(item, binder, spellings):
            senses.setdefault(word, []).append(sense)
    _bind_compounds(parts["compounds"], binder, senses)
    tree = _bind_patterns(parts["patterns"], binder)
    tails = [tail for item in binder.items(parts["tails"]) for tail in _bind_senses(item, binder)]
    holidays = {name: _bind_holiday(item, binder) for name, item in binder.entries(parts["holidays"]).items()}
    _check_holidays(senses, holidays, root, binder)
    return TimePack(
        first=_first_words(senses, tree),
        senses={word: tuple(found) for word, found in senses.items()},
        tails=tuple(sorted(tails, key=lambda pair: -len(pair[0]))),
        patterns=tree,
        openers=_bind_openers(parts["openers"], binder),
        ranges=_bind_ranges(parts["ranges"], binder),
        holidays=holidays,
        years=bind_years(parts["years"], binder),
        **{name: _lowered(parts[name], binder) for name in _WORDS},
        as_told="as_told" in parts and binder.choice(parts["as_told"], {"yes", "no"}, "answer") == "yes",
    )


def _lowered(item: Item, binder: Binder) -> frozenset[str]:
    return frozenset(text.lower() for text in binder.texts(item))


def _bind_senses(item: Item, binder: Binder, spellings: Iterable[tuple[str, str]] = ()) -> list[tuple[str, Sense]]:
    """`{is: month, month: 1, words: [Januar, Jänner]}`; `case: capital` or `lower` where the letter tells.

    Each with its first word.
    """
    category, case = "", ""
    words: tuple[str, ...] = ()
    fields: list[tuple[str, int | float | str]] = []
    for key, child in binder.known(item, {"is", "words", "case", *FIELDS}, "entry of a time word"):
        if key == "is":
            category = binder.text(child)
        elif key == "words":
            words = binder.texts(child)
        elif key == "case":
            case = binder.choice(child, {"capital", "lower"}, "case")
        else:
            fields.append((key, _bind_field(key, child, binder)))
    if not category or not words:
        binder.fault(item, "a time word needs 'is' (its category) and 'words'")
        return []
    phrases = [tuple(words_of(form).lower) for text in words for form in spellings_of(text, spellings)]
    return [(p[0], Sense(category, tuple(fields), case, p[1:])) for p in dict.fromkeys(phrases) if p]


def _bind_field(key: str, item: Item, binder: Binder) -> int | float | str:
    if key in WHOLE_FIELDS:
        return binder.whole(item)
    if key == "amount":
        text = binder.text(item)
        if text.replace(".", "", 1).isdigit() and len(text) <= 9:
            return float(text) if "." in text else int(text)
        binder.fault(item, f"a number such as 3 or 1.5 is wanted here, not '{text[:40]}'")
        return 0
    if key == "holiday":
        return binder.text(item)
    return binder.choice(item, set(WORD_FIELDS[key]), key)


def _bind_compounds(root: Item, binder: Binder, senses: dict[str, list[Sense]]) -> None:
    """`{is: weekday, join: [weekday, daypart]}`: 'Freitagabend' from 'Freitag' and 'Abend' (`glue` between).

    Two amounts are added: 'fünfunddreißig', 'treinta y cinco'.
    """
    for item in binder.items(root):
        entry = dict(binder.known(item, {"is", "join", "glue"}, "entry of a compound"))
        names = binder.texts(entry["join"]) if "join" in entry else ()
        if len(names) != 2 or "is" not in entry:
            binder.fault(item, "a compound needs 'is' and 'join' with two categories")
            continue
        glue = binder.text(entry["glue"]) if "glue" in entry else ""
        single = [(word, sense) for word, found in senses.items() for sense in found if not sense.behind]
        for first, left in [pair for pair in single if pair[1].category == names[0]]:
            for second, right in [pair for pair in single if pair[1].category == names[1]]:
                phrase = (first + glue + second).split(" ")
                made = Sense(binder.text(entry["is"]), _joined(left.fields, right.fields), "", tuple(phrase[1:]))
                senses.setdefault(phrase[0], []).append(made)


def _joined(left: Fields, right: Fields) -> Fields:
    amounts = [value for name, value in (*left, *right) if name == "amount" and not isinstance(value, str)]
    if len(amounts) < 2:
        return (*left, *right)
    return (*(field for field in (*left, *right) if field[0] != "amount"), ("amount", sum(amounts)))


def _bind_patterns(root: Item, binder: Binder) -> Node:
    tree = Node({}, {}, [])
    for rank, item in enumerate(binder.items(root)):
        kind, needs = "", ""
        fields: list[tuple[str, int | float | str]] = []
        sequences: list[tuple[str, ...]] = []
        for key, child in binder.known(item, {"kind", "needs", "read", *FIELDS}, "entry of a pattern"):
            if key == "kind":
                kind = binder.choice(child, set(KINDS), "kind")
            elif key == "needs":
                needs = binder.choice(child, set(NEEDS), "need")
            elif key == "read":
                sequences = [sequence for text in binder.items(child) for sequence in expand(text, binder)]
            else:
                fields.append((key, _bind_field(key, child, binder)))
        for sequence in sequences:
            plant(tree, sequence, Ending(kind, needs, tuple(fields), rank))
    return tree


def _first_words(senses: dict[str, list[Sense]], tree: Node) -> dict[str, Begin]:
    first: dict[str, Begin] = {}
    for word in sorted({*senses, *tree.edges}):
        meant = [sense for sense in senses.get(word, []) if sense.category in tree.categories]
        nodes = [tree.edges[word]] if word in tree.edges else []
        nodes += [tree.categories[sense.category] for sense in meant if not sense.behind]
        second = {sense.behind[0] for sense in meant if sense.behind}
        if nodes or second:
            following = second.union(*(node.edges for node in nodes))
            first[word] = Begin(any(node.endings for node in nodes), frozenset(following))
    return first


def _bind_openers(root: Item, binder: Binder) -> dict[str, str]:
    found: dict[str, str] = {}
    for kind, item in binder.known(root, {"since", "until", "before", "after"}, "opener"):
        for text in binder.texts(item):
            found[text.lower()] = kind
    return found


def _bind_ranges(root: Item, binder: Binder) -> dict[str, tuple[frozenset[str], bool]]:
    """`{start: [von], middle: [bis], needs_start: yes}`: words between two times that make them one span."""
    found: dict[str, tuple[frozenset[str], bool]] = {}
    for item in binder.items(root):
        entry = dict(binder.known(item, {"start", "middle", "needs_start"}, "entry of a range"))
        starts = _lowered(entry["start"], binder) if "start" in entry else frozenset()
        needed = "needs_start" in entry and binder.choice(entry["needs_start"], {"yes", "no"}, "answer") == "yes"
        for text in binder.texts(entry["middle"]) if "middle" in entry else ():
            found[text.lower()] = (starts, needed)
    return found


def _bind_holiday(item: Item, binder: Binder) -> Holiday:
    numbers = {"month": 0, "day": 0, "offset": 0, "days": 1, "weekday": 0, "nth": 0, "before": 0}
    easter = ""
    for key, child in binder.known(item, {*numbers, "easter"}, "entry of a holiday"):
        if key == "easter":
            easter = binder.choice(child, {"western", "orthodox"}, "Easter")
        else:
            numbers[key] = binder.whole(child)
    counted = 1 <= numbers["nth"] <= 5 and 0 <= numbers["weekday"] <= 6
    if not easter and not (1 <= numbers["month"] <= 12 and (counted or 1 <= numbers["day"] <= 31)):
        binder.fault(item, "a holiday needs month and day, or 'easter' with an offset, or month, nth and weekday")
    return Holiday(easter=easter, **numbers)


def _check_holidays(senses: dict[str, list[Sense]], holidays: dict[str, Holiday], root: Item, binder: Binder) -> None:
    named = {str(v) for found in senses.values() for sense in found for k, v in sense.fields if k == "holiday"}
    for name in sorted(named - set(holidays)):
        binder.fault(root, f"the words name a holiday '{name}' that 'holidays' does not date")
