"""What a language's numbers.yaml says: number words, separators, bounds, and the words that tell a number's unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Literal, NamedTuple, cast, get_args

from gegenprobe.model.kinds import OPS, Op
from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.number_forms import Value, Workshop, bind_value, spellings_of
from gegenprobe.packs.number_shares import SaidNumber, bind_said
from gegenprobe.packs.years import YearWords, bind_years
from gegenprobe.text.words import words_of

Unit = Literal[
    "percent", "money", "year-of-age", "prison-term", "duration", "year", "date", "time-of-day",
    "ordinal", "share", "measure", "label", "code",
]  # fmt: skip
UNITS: frozenset[str] = frozenset(get_args(Unit))
Phrase = tuple[str, ...]


class Atom(NamedTuple):
    """A number word: it adds its value, multiplies what stands before it, or is a part of the scale after it."""

    value: Value
    role: Literal["add", "scale", "part"] = "add"
    alone: bool = False  # a scale that is a number without another one before it
    bounded: bool = False  # a scale that is one only behind a bound ('более тысячи', but not 'тысячи')
    about: bool = False  # 'a dozen' is a rough number
    article: bool = False  # may be an article rather than a number
    anaphoric: bool = False  # 'both' means people named before
    stop: bool = False  # an abbreviation: its full stop belongs to it


class Bound(NamedTuple):
    """Words that turn a number into a range; not after `not_after`, not for values below `least`."""

    op: Op
    words: Phrase
    least: int = 0
    not_after: frozenset[str] = frozenset()


class UnitRule(NamedTuple):
    """Neighbours that tell the unit: every kind that is given must be there (`near`: within six words).

    `most`: the largest number that it can be told of (hours of a clock), None for any.
    """

    rank: int
    unit: str
    before: Phrase = ()
    after: Phrase = ()
    near: frozenset[str] = frozenset()
    most: int | None = None


class RangeWords(NamedTuple):
    """Words between the two numbers of a range, `start` before them; never after one of `unless`."""

    middle: Phrase
    start: Phrase = ()
    unless: frozenset[str] = frozenset()


class NumberPack(NamedTuple):
    """All that is known of a language's numbers; `first` holds every lower-case word that can begin one."""

    first: dict[str, Atom]
    joiners: dict[str, frozenset[int]]
    group: str
    space_groups: bool
    decimal: str
    bounds_before: dict[str, tuple[Bound, ...]]  # by the last word, longest first
    bounds_after: dict[str, tuple[Bound, ...]]  # by the first word, longest first
    ranges: dict[str, tuple[RangeWords, ...]]  # by the first word of the middle
    units_before: dict[str, tuple[UnitRule, ...]]
    units_after: dict[str, tuple[UnitRule, ...]]
    glued: tuple[tuple[str, str], ...]  # beginning of what hangs on the digits -> unit, or 'count'
    halves: tuple[Phrase, ...]
    each_after: tuple[Phrase, ...]
    years: YearWords
    left: frozenset[str]  # every word that can stand right before a number as its bound or filler
    right: frozenset[str]  # every word that can stand right behind one
    said: dict[str, tuple[SaidNumber, ...]]  # by the first word, longest first
    money_signs: frozenset[str]  # words that stand before an amount of money
    money_scales: dict[str, int]  # what hangs on an amount of money: '45m'
    words: dict[str, frozenset[str]]  # by the name of its list in the YAML


WORD_LISTS = ("articles", "fillers", "each_before", "all_before", "vague", "inverted", "not_inverted", "coordinators",
              "now_aged", "one_not_after", "one_not_before", "negative", "short_scales", "scaled", "rising", "falling",
              "spanning", "streets", "under_prefixes", "counted_endings", "bound_over")  # fmt: skip
_LEFT = ("fillers", "each_before", "all_before", "inverted", "bound_over")
_ATOM_FLAGS = {"alone", "bounded", "about", "stop"}
_KEYS = {
    "sets", "compounds", "words", "spellings", "scales", "parts", "one", "both", "joiners", "digits", "bounds",
    "ranges", "units", "glued", "halves", "years", "each_after", "said", "money_scales", *WORD_LISTS,
}  # fmt: skip


def bind_numbers(root: Item, binder: Binder) -> NumberPack:
    """The numbers of a language from its numbers.yaml; faults go to the binder."""
    parts = defaultdict(lambda: Item(root.place, ""), binder.known(root, _KEYS, "entry of numbers"))
    words = {name: frozenset(text.lower() for text in binder.texts(parts[name])) for name in WORD_LISTS}
    each_after = _phrases(parts["each_after"], binder)
    group, space_groups, decimal = _bind_digits(parts["digits"], binder)
    before, after = _bind_bounds(parts["bounds"], binder)
    units_before, units_after = _bind_units(parts["units"], binder)
    return NumberPack(
        first=_bind_atoms(parts, binder),
        joiners=_bind_joiners(parts["joiners"], binder),
        group=group,
        space_groups=space_groups,
        decimal=decimal,
        bounds_before=before,
        bounds_after=after,
        ranges=_bind_ranges(parts["ranges"], binder),
        units_before=units_before,
        units_after=units_after,
        glued=_bind_glued(parts["glued"], binder),
        halves=_phrases(parts["halves"], binder),
        each_after=each_after,
        left=frozenset(before).union(*(words[name] for name in _LEFT)),
        right=frozenset(after) | {words_after[0] for words_after in each_after},
        years=bind_years(parts["years"], binder),
        said=bind_said(parts["said"], binder, UNITS),
        money_signs=_money_signs(units_before),
        money_scales=_bind_scales(parts["money_scales"], binder),
        words=words,
    )


def _bind_scales(item: Item, binder: Binder) -> dict[str, int]:
    return {word.lower(): binder.whole(scale) for word, scale in binder.entries(item).items()}


def _phrases(item: Item, binder: Binder) -> tuple[Phrase, ...]:
    return tuple(phrase(text) for text in binder.texts(item))


def _money_signs(units: Mapping[str, tuple[UnitRule, ...]]) -> frozenset[str]:
    return frozenset(rule.before[-1] for rules in units.values() for rule in rules if rule.unit == "money")


def phrase(text: str) -> Phrase:
    """The lower-case words of a phrase, split as a report's text is."""
    return tuple(words_of(text).lower)


def _bind_atoms(parts: Mapping[str, Item], binder: Binder) -> dict[str, Atom]:
    workshop = Workshop(binder)
    workshop.bind_sets(parts["sets"])
    workshop.bind_compounds(parts["compounds"])
    spellings = [(old, binder.text(new)) for old, new in binder.entries(parts["spellings"]).items()]
    atoms: dict[str, Atom] = {}
    plain: dict[Value, Atom] = {}
    for name in binder.items(parts["words"]):
        if binder.text(name) not in workshop.sets:
            binder.fault(name, f"no set of number words is called '{binder.text(name)}'")
        for word, value in workshop.sets.get(binder.text(name), {}).items():
            for form in spellings_of(word, spellings):
                atoms[form] = plain.setdefault(value, Atom(value=value))  # shared: a pack is pickled
    for word, item in binder.entries(parts["parts"]).items():
        atoms[word.lower()] = Atom(value=bind_value(item, binder), role="part")
    for item in binder.items(parts["scales"]):
        _bind_scale(item, binder, atoms)
    for word in binder.texts(parts["one"]):
        atoms[word.lower()] = Atom(value=1, article=True)
    for word in binder.texts(parts["both"]):
        atoms[word.lower()] = Atom(value=2, anaphoric=True)
    return atoms


def _bind_scale(item: Item, binder: Binder, atoms: dict[str, Atom]) -> None:
    value: Value = 0
    forms: tuple[str, ...] = ()
    flags: dict[str, bool] = {}
    for key, child in binder.known(item, {"value", "forms", *_ATOM_FLAGS}, "entry of a scale"):
        if key == "value":
            value = bind_value(child, binder)
        elif key == "forms":
            forms = binder.texts(child)
        else:
            flags[key] = binder.choice(child, {"yes", "no"}, "answer") == "yes"
    if value <= 0 or not forms:
        binder.fault(item, "a scale needs forms and a value above zero")
        return
    for form in forms:
        atoms[form.lower()] = Atom(
            value=value,
            role="scale",
            alone=flags.get("alone", False),
            bounded=flags.get("bounded", False),
            about=flags.get("about", False),
            stop=flags.get("stop", False),
        )


def _bind_joiners(root: Item, binder: Binder) -> dict[str, frozenset[int]]:
    """`and: [100, 1000]`: the word may stand after a number with that much room."""
    return {
        word.lower(): frozenset(binder.whole(child) for child in binder.items(item))
        for word, item in binder.entries(root).items()
    }


def _bind_digits(root: Item, binder: Binder) -> tuple[str, bool, str]:
    group, spaces, decimal = "'’", False, "."
    for key, item in binder.known(root, {"group", "decimal", "spaces"}, "entry of digits"):
        if key == "spaces":
            spaces = binder.choice(item, {"yes", "no"}, "answer") == "yes"
        elif key == "group":
            group = "".join(binder.texts(item))
        else:
            decimal = "".join(binder.texts(item))
    return group, spaces, decimal


def _bind_bounds(root: Item, binder: Binder) -> tuple[dict[str, tuple[Bound, ...]], dict[str, tuple[Bound, ...]]]:
    before: list[tuple[str, Bound]] = []
    after: list[tuple[str, Bound]] = []
    for item in binder.items(root):
        entry = dict(binder.known(item, {"op", "before", "after", "least", "not_after"}, "entry of a bound"))
        if "op" not in entry:
            binder.fault(item, "a bound needs an op: over, under, at_least, at_most or about")
            continue
        op = cast(Op, binder.choice(entry["op"], {str(known) for known in OPS} - {"between"}, "op") or "exact")
        least = binder.whole(entry["least"]) if "least" in entry else 0
        barred = frozenset(text.lower() for text in binder.texts(entry["not_after"])) if "not_after" in entry else None
        for side, found in (("before", before), ("after", after)):
            for text in binder.texts(entry[side]) if side in entry else ():
                bound = Bound(op=op, words=phrase(text), least=least, not_after=barred or frozenset())
                found.append((bound.words[-1 if side == "before" else 0], bound))
    return _by_word(before), _by_word(after)


def _by_word(pairs: list[tuple[str, Bound]]) -> dict[str, tuple[Bound, ...]]:
    table: dict[str, list[Bound]] = {}
    for word, bound in pairs:
        table.setdefault(word, []).append(bound)
    return {word: tuple(sorted(bounds, key=lambda bound: -len(bound.words))) for word, bounds in table.items()}


def _bind_ranges(root: Item, binder: Binder) -> dict[str, tuple[RangeWords, ...]]:
    table: dict[str, list[RangeWords]] = {}
    for item in binder.items(root):
        entry = dict(binder.known(item, {"start", "middle", "unless"}, "entry of a range"))
        starts = binder.texts(entry["start"]) if "start" in entry else ("",)
        unless = frozenset(text.lower() for text in binder.texts(entry["unless"])) if "unless" in entry else frozenset()
        for middle in binder.texts(entry["middle"]) if "middle" in entry else ():
            for start in starts:
                made = RangeWords(middle=phrase(middle), start=phrase(start), unless=unless)
                table.setdefault(made.middle[0], []).append(made)
    return {word: tuple(sorted(rules, key=lambda rule: -len(rule.start))) for word, rules in table.items()}


def _bind_units(root: Item, binder: Binder) -> tuple[dict[str, tuple[UnitRule, ...]], dict[str, tuple[UnitRule, ...]]]:
    """Rules in the order of the file: the first that fits wins."""
    before: dict[str, list[UnitRule]] = {}
    after: dict[str, list[UnitRule]] = {}
    for rank, item in enumerate(binder.items(root)):
        entry = dict(binder.known(item, {"unit", "before", "after", "near", "most"}, "entry of a unit"))
        unit = binder.choice(entry["unit"], set(UNITS), "unit") if "unit" in entry else ""
        if not unit or not ("before" in entry or "after" in entry):
            binder.fault(item, "a unit rule needs a unit, and words before or after the number")
            continue
        near = frozenset(text.lower() for text in binder.texts(entry["near"])) if "near" in entry else frozenset()
        most = binder.whole(entry["most"]) if "most" in entry else None
        for left in binder.texts(entry["before"]) if "before" in entry else ("",):
            for right in binder.texts(entry["after"]) if "after" in entry else ("",):
                rule = UnitRule(rank=rank, unit=unit, before=phrase(left), after=phrase(right), near=near, most=most)
                if rule.after:
                    after.setdefault(rule.after[0], []).append(rule)
                else:
                    before.setdefault(rule.before[-1], []).append(rule)
    return {w: tuple(r) for w, r in before.items()}, {w: tuple(r) for w, r in after.items()}


def _bind_glued(root: Item, binder: Binder) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for unit, item in binder.known(root, {*UNITS, "count"}, "unit"):
        found.extend((text.lower(), unit) for text in binder.texts(item))
    return tuple(sorted(found, key=lambda pair: (-len(pair[0]), pair[0])))
