"""Stretches between two marks or at a conjunction, and quotations: what clauses are put together from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from gegenprobe.packs.inflection import GERUND
from gegenprobe.packs.lexicon import (
    PREPOSITION,
    Lexicon,
    VerbForm,
    VerbUse,
)  # fmt: skip
from gegenprobe.reading.clauses.inner_clauses import cuts
from gegenprobe.reading.words.tagging import QUOTES, Tagged
from gegenprobe.text.record import Record

_OPENING: Final = {"„": '“”"', "“": "”“", "«": "»", "»": "«", '"': '"', "‚": "‘’"}
_BREAKS: Final = frozenset(",;:–—()…")
FULL_QUOTE: Final = 3
NO_USE: Final = VerbUse()


class VerbAt(Record):
    """A verb of a clause: where it stands, its readings."""

    _fields = ("at", "forms")
    __slots__ = _fields

    def __init__(self, at: int, forms: tuple[VerbForm, ...]) -> None:
        self.at = at
        self.forms = forms


def uses_of(verbs: Iterable[VerbAt], lexicon: Lexicon) -> list[VerbUse]:
    """What the packs say of the verbs, for every form that each of them may be."""
    return [lexicon.verbs.get(form.lemma, NO_USE) for verb in verbs for form in verb.forms]


def says_aside(verbs: Sequence[VerbAt], lexicon: Lexicon) -> bool:
    """', saying four had been freed': whether the first verb is a gerund of speech that asks for nothing."""
    forms = verbs[0].forms if verbs else ()
    if not forms or not all(form.features & GERUND for form in forms):
        return False
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in forms]
    return any(use.speech for use in uses) and not any(use.status for use in uses)


class Segment(Record):
    """A stretch of words without a mark inside: its words, its verbs, its quotation, the mark before it.

    `inserted`: the stretches with a verb that were put into it; `inside`: it is one of them.
    """

    _fields = ("first", "last", "verbs", "quote", "separator", "inserted", "inside")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        first: int,
        last: int,
        verbs: list[VerbAt],
        quote: int,
        separator: str,
        inserted: tuple[Segment, ...] = (),
        inside: bool = False,
    ) -> None:
        self.first = first
        self.last = last
        self.verbs = verbs
        self.quote = quote
        self.separator = separator
        self.inserted = inserted
        self.inside = inside

    def own(self, at: int) -> bool:
        """Whether the word stands in none of the stretches put into this one."""
        return all(not inner.first <= at < inner.last for inner in self.inserted)


def first_words(segment: Segment, tagged: Tagged) -> Iterator[int]:
    """Where the first three words of a stretch stand; a preposition of several words is one: 'в рамках которого'."""
    at = segment.first
    for _ in range(3):
        if at >= segment.last:
            return
        yield at
        at += max(1, tagged.length[at]) if tagged.known[at].flags & PREPOSITION else 1


def quotes_of(tagged: Tagged, verbs: dict[int, VerbAt]) -> list[int]:
    """For every word the number of the full quotation it stands in (0: none). A quoted part of a clause is none."""
    form = tagged.words.form
    quote_of = [0] * len(form)
    if not tagged.marks & QUOTES:
        return quote_of
    at, number = 0, 0
    while at < len(form):
        closing = _OPENING.get(form[at])
        if closing is not None and at and _only_closes(tagged, at):
            number += 1  # the quotation was opened in a sentence before
            quote_of[: at + 1] = [quote or number for quote in quote_of[: at + 1]]
            at += 1
            continue
        if closing is None:
            at += 1
            continue
        end = next((k for k in range(at + 1, len(form)) if form[k] in closing), len(form))
        told = any(k in verbs for k in range(at + 1, end)) or (not at and _told_behind(form, end))
        if end - at > FULL_QUOTE and told:
            number += 1
            for k in range(at, min(end + 1, len(form))):
                quote_of[k] = number
        at = end + 1
    return quote_of


def _told_behind(form: list[str], end: int) -> bool:
    """'«У нас под стражей 40 человек», — сказал X': a sentence without a verb, whose speaker a comma brings in."""
    return end + 1 < len(form) and "," in (form[end - 1], form[end + 1])


def _only_closes(tagged: Tagged, at: int) -> bool:
    """'... wurden freigelassen“, sagte X': a mark right behind a word and before a comma, a dash or the end."""
    words, after = tagged.words, at + 1
    glued = words.end[at - 1] == words.start[at] and words.form[at] not in "„‚"
    return glued and after < len(words) and words.form[after] in (",", "–", "—")


def segments_of(tagged: Tagged, verbs: dict[int, VerbAt], quote_of: list[int], lexicon: Lexicon) -> list[Segment]:
    """The stretches of a sentence in order, cut at marks, quotations and between coordinated verbs."""
    form = tagged.words.form
    segments: list[Segment] = []
    first, separator, found = 0, "", []  # type: tuple[int, str, list[VerbAt]]
    for at in range(len(form)):
        changes = at > 0 and quote_of[at] != quote_of[at - 1]
        breaks = form[at] in _BREAKS and not _around_one_word(form, at)
        breaks = breaks and not (form[at] == ":" and lexicon.clauses.nouns_capitalised and _in_bracket(form, at))
        if (changes or breaks) and at > first:
            segments.append(Segment(first, at, found, quote_of[first], separator))
            first, found, separator = at, [], '"' if changes else ""
        if breaks:
            first, separator = at + 1, form[at]
        elif at in verbs:
            found.append(verbs[at])
    if first < len(form):
        segments.append(Segment(first, len(form), found, quote_of[first], separator))
    if lexicon.clauses.inner_clauses:
        segments = [part for segment in segments for part in _cut_inside(segment, tagged, lexicon)]
    return segments


def _cut_inside(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> list[Segment]:
    """The segment cut where a clause begins or ends inside it without a mark."""
    verbs = [(verb.at, verb.forms) for verb in segment.verbs]
    parts, first, separator = [], segment.first, segment.separator
    for at, following in [*cuts(tagged, (segment.first, segment.last), verbs, lexicon), (segment.last, "")]:
        inside = [verb for verb in segment.verbs if first <= verb.at < at]
        parts.append(Segment(first, at, inside, segment.quote, separator))
        first, separator = at, following
    return parts


def _around_one_word(form: list[str], at: int) -> bool:
    """'the Bahrain News Agency (BNA) said', 'am Donnerstag (Ortszeit)': brackets around one word part nothing."""
    if form[at] == "(":
        return at + 2 < len(form) and form[at + 2] == ")" and form[at + 1].isalpha()
    return form[at] == ")" and at > 1 and form[at - 2] == "(" and form[at - 1].isalpha()


def _in_bracket(form: list[str], at: int) -> bool:
    """'(Stand: Mittwoch)', '(2024: 310)': whether the bracket that the word stands in opens right before it."""
    return at > 1 and form[at - 2] == "(" and ")" in form[at + 1 : at + 4]
