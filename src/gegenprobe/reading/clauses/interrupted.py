"""Stretches that something put in between has parted: they are joined, and what was put in comes behind them.

Where a verb ends a clause ('ließ zwölf, die protestiert hatten, frei'; 'dass 40, darunter Kranke, freikommen'), the
rest of the clause stands far from its beginning. Whatever is asked of the clause then, is asked of all of it.
"""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, INFINITIVE, LINKED, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, MARK, OPENER, PART, PARTITIVE, PREPOSITION, RELATIVE, Lexicon
from gegenprobe.reading.clauses.segments import Segment, VerbAt, uses_of
from gegenprobe.reading.clauses.verbs_beside import says_something
from gegenprobe.reading.words.tagging import Tagged, counts_at

CLOSED_BY: Final = {",": ",", "(": ")", "–": "–", "—": "—"}
FEWEST: Final = 3  # a stretch, what is put in, and the rest


def joined(segments: list[Segment], tagged: Tagged, lexicon: Lexicon) -> list[Segment]:
    """The stretches in order, those that an insertion parted joined; each is followed by what was put into it."""
    if len(segments) < FEWEST:
        return segments
    if not lexicon.clauses.nouns_capitalised:
        return _joined_openers(segments, tagged) if lexicon.clauses.fixed_order else segments
    joiner = _Joiner(tagged, lexicon)
    found: list[Segment] = []  # from the end
    for segment in reversed(segments):
        found.append(segment)
        while len(found) >= FEWEST and joiner.parts(found[-1], found[-2], found[-3]):
            host, inner, rest = found.pop(), found.pop(), found.pop()
            found.append(_around(host, inner, rest))
    return found[::-1]


def _joined_openers(segments: list[Segment], tagged: Tagged) -> list[Segment]:
    """The stretches, those joined that open a clause and tell its verb behind what is put in between."""
    for at in range(len(segments) - FEWEST + 1):
        host, inner, rest = segments[at : at + FEWEST]
        if _parted_by_aside(host, inner, rest, tagged):
            return [*segments[:at], _around(host, inner, rest), *segments[at + FEWEST :]]
    return segments


def _parted_by_aside(host: Segment, inner: Segment, rest: Segment, tagged: Tagged) -> bool:
    """'After 14 people, including three children, were arrested': the verb stands at once behind what is put in."""
    if host.verbs or inner.verbs or not rest.verbs or (inner.separator, rest.separator) != (",", ","):
        return False
    both = OPENER | PREPOSITION
    finite = rest.verbs[0].at == rest.first and any(form.features & FINITE for form in rest.verbs[0].forms)
    return finite and tagged.known[host.first].flags & both == both


def _around(host: Segment, inner: Segment, rest: Segment) -> Segment:
    """The two stretches as one; an insertion without a verb is a part of it."""
    inserted = (*host.inserted, *((inner._replace(inside=True),) if inner.verbs else inner.inserted), *rest.inserted)
    return host._replace(last=rest.last, verbs=[*host.verbs, *rest.verbs], inserted=inserted)


class _Joiner:
    """Judges of three stretches whether the second was put into a clause of the first and the third."""

    def __init__(self, tagged: Tagged, lexicon: Lexicon) -> None:
        self.tagged = tagged
        self.known, self.form, self.lower = tagged.known, tagged.words.form, tagged.words.lower
        self.lexicon = lexicon

    def parts(self, host: Segment, inner: Segment, rest: Segment) -> bool:
        """Whether `inner` stands inside one clause of `host` and `rest`."""
        if rest.separator != CLOSED_BY.get(inner.separator) or host.quote != rest.quote or host.quote != inner.quote:
            return False
        if not self.form[rest.first][0].isalnum() or self._opens(rest) or host.last != inner.first - 1:
            return False
        ended = self._opener(host.first) and self._ends_with_verb(host)
        ended = ended or (bool(host.separator) and self._relative(host))
        hangs = bool(host.verbs and inner.verbs) and (self._speaks(inner) or self._hangs(inner))
        return not ended and (hangs or self._put_in(inner)) and self._goes_on(host, rest)

    def _opens(self, segment: Segment) -> bool:
        """Whether the stretch opens a clause, or a part of those before."""
        part = self.known[segment.first].flags & (PART | PARTITIVE) and not segment.verbs
        return bool(part) or self._opener(segment.first) or self._relative(segment)

    def _opener(self, at: int) -> bool:
        """Whether a word opens a clause, and is no preposition as well ('als', 'während')."""
        return self.lower[at] in self.lexicon.clauses.openers and not self.known[at].flags & PREPOSITION

    def _relative(self, segment: Segment) -> bool:
        """Whether a relative opens the stretch and a verb, known or not, ends it."""
        at, relatives = segment.first, self.lexicon.clauses.relatives
        at += self.lower[at] not in relatives
        opens = at + 1 < segment.last and self.lower[at] in relatives
        return opens and not self._noun(at + 1, segment) and self._ends_with_verb(segment)

    def _noun(self, at: int, segment: Segment) -> bool:
        """'die Polizei nahm', 'die Stadt verlassen': behind the article a noun, and a verb that ends no clause."""
        last = segment.verbs[-1] if segment.verbs else None
        if last is None or not self.form[at][0].isupper():
            return False
        return not self._ends_with_verb(segment) or not any(form.features & FINITE for form in last.forms)

    def _ends_with_verb(self, segment: Segment) -> bool:
        last = segment.last - 1
        if segment.verbs and segment.verbs[-1].at == last:
            return True
        return self._unknown_verb(last)

    def _unknown_verb(self, at: int) -> bool:
        """'die in der Provinz lebten': a small word that no pack knows and that ends as verbs do."""
        word, form = self.known[at], self.form[at]
        small = form.islower() and not word.flags and not word.verbs
        return small and form.endswith(self.lexicon.clauses.finite_endings or ("\0",))

    def _put_in(self, inner: Segment) -> bool:
        """Whether a stretch between marks may be put into another: a clause that hangs on it, or words for a part."""
        if inner.separator == "(":
            return True
        if self._opener(inner.first):
            return self._ends_with_verb(inner)
        return not inner.verbs or self._relative(inner)

    def _speaks(self, inner: Segment) -> bool:
        """', sagte Vera Lund,': a verb of speech, and who speaks."""
        first = inner.verbs[0]
        said = any(use.speech for use in uses_of([first], self.lexicon))
        return said and first.at == inner.first and inner.last - inner.first > 1

    def _hangs(self, inner: Segment) -> bool:
        """', ohne Gründe zu nennen,', ', anders als zuerst gemeldet,': an infinitive or a participle ends it."""
        last = inner.verbs[-1]
        marked = self.known[last.at - 1].flags & MARK and any(form.features & INFINITIVE for form in last.forms)
        plain = marked or all(form.features & (LINKED | PARTICIPLE) for form in last.forms)
        return len(inner.verbs) == 1 and last.at == inner.last - 1 and plain and not self._counted(inner)

    def _goes_on(self, host: Segment, rest: Segment) -> bool:
        """Whether the third stretch goes on with the first."""
        if not host.verbs:
            return self._completes(host, rest)
        if self.known[rest.first].flags & CONJUNCTION:
            return bool(rest.verbs) and self._waits(host.verbs[-1]) and self._lists_to_verb(rest)
        last = host.verbs[-1]
        if any(self.known[at].flags & CONJUNCTION for at in range(last.at + 1, host.last)):
            return self._ends_second(rest)
        waits = self._waits(last) and not self._is_told(host)
        if not rest.verbs:
            bare = last.at == host.last - 1 and any(form.features & FINITE for form in last.forms)
            return waits or bare or not self._counted(rest)
        first = rest.verbs[0]
        if self._joined_behind(rest, first):
            return True
        wanted = first.forms and any(form.features & (PARTICIPLE | INFINITIVE) for form in rest.verbs[-1].forms)
        return waits and bool(wanted) and rest.verbs[-1].at >= rest.last - 2 and not self._counted(rest)

    def _completes(self, host: Segment, rest: Segment) -> bool:
        """Whether the verb that the first stretch wants stands in the third."""
        opened = self._opener(host.first) or bool(self.known[host.first].flags & RELATIVE)
        if not rest.verbs:
            return self._unknown_verb(rest.last - 1) and opened
        if self.known[rest.first].flags & CONJUNCTION and not self._goes_on_listing(host, rest):
            return False
        if opened:
            return rest.verbs[-1].at >= rest.last - 2
        verb = rest.verbs[0]
        behind = verb.at == rest.first or self.known[rest.first].flags & CONJUNCTION
        if behind and any(form.features & FINITE for form in verb.forms):
            return True
        return self._ends_second(rest) and not self._counted(rest)

    def _goes_on_listing(self, host: Segment, rest: Segment) -> bool:
        """'40 Menschen, die protestiert hatten, und drei Polizisten wurden': counted people before one verb."""
        return self._counted_in(host.first, host.last) and self._counted(rest)

    def _lists_to_verb(self, rest: Segment) -> bool:
        """'wurden 40, die protestiert hatten, und drei Polizisten festgenommen': the verb of all at the end."""
        last = rest.verbs[-1]
        ends = len(rest.verbs) == 1 and last.at >= rest.last - 2 and self._counted(rest)
        return ends and any(form.features & (PARTICIPLE | INFINITIVE) for form in last.forms)

    def _ends_second(self, rest: Segment) -> bool:
        """Whether the rest opens with the verb of a list's second item, or ends with its participle or infinitive."""
        if not rest.verbs:
            return False
        first, last = rest.verbs[0], rest.verbs[-1]
        if first.at == rest.first and any(form.features & FINITE for form in first.forms):
            return True
        return last.at >= rest.last - 2 and any(f.features & (PARTICIPLE | LINKED | INFINITIVE) for f in last.forms)

    def _waits(self, verb: VerbAt) -> bool:
        uses = uses_of([verb], self.lexicon)
        return any(use.auxiliary or use.modal for use in uses) or not says_something(verb, self.lexicon)

    def _is_told(self, host: Segment) -> bool:
        """'war festgenommen worden, als er versuchte, das Land zu verlassen': a passive's last word ends its clause."""
        last, ends = host.verbs[-1], self.lexicon.clauses.nouns_capitalised
        ends = ends and len(host.verbs) > 1 and last.at == host.last - 1
        return ends and all(form.features & PARTICIPLE for form in last.forms)

    def _counted(self, rest: Segment) -> bool:
        """Whether people of its own stand in the stretch before its verb."""
        return self._counted_in(rest.first, rest.verbs[0].at if rest.verbs else rest.last)

    def _counted_in(self, first: int, last: int) -> bool:
        return any(counts_at(self.tagged, at, self.lexicon) for at in range(first, last))

    def _joined_behind(self, rest: Segment, verb: VerbAt) -> bool:
        """'fest und der Richter ließ sie frei': the end of the clause, and another one behind a conjunction."""
        joins = [at for at in range(rest.first + 1, verb.at) if self.known[at].flags & CONJUNCTION]
        finite = any(form.features & FINITE for form in verb.forms) and not self.known[verb.at - 1].flags & MARK
        return bool(joins) and finite
