"""Stretches between two marks or at a conjunction, and quotations: what clauses are put together from."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, LINKED, PARTICIPLE
from gegenprobe.packs.lexicon import (
    CONJUNCTION,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    Lexicon,
    VerbForm,
    VerbUse,
)  # fmt: skip
from gegenprobe.reading.inner_clauses import cuts
from gegenprobe.reading.tagging import QUOTES, Tagged
from gegenprobe.reading.valency import is_transitive
from gegenprobe.text.record import Record

_OPENING: Final = {"„": '“”"', "“": "”“", "«": "»", "»": "«", '"': '"', "‚": "‘’"}
_BREAKS: Final = frozenset(",;:–—()…")
FULL_QUOTE: Final = 3
OWN_SUBJECT: Final = 5
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
        if end - at > FULL_QUOTE and any(k in verbs for k in range(at + 1, end)):
            number += 1
            for k in range(at, min(end + 1, len(form))):
                quote_of[k] = number
        at = end + 1
    return quote_of


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


def says_something(verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether a verb says something itself, more than an auxiliary or modal does."""
    for form in verb.forms:
        use = lexicon.verbs.get(form.lemma, NO_USE)
        if use.frames or use.status or use.speech:
            return True
    return False


def done_to_people(verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the verb tells only of what somebody does to people."""
    frames = [lexicon.frames[number] for use in uses_of([verb], lexicon) for number in use.frames]
    return bool(frames) and all(is_transitive(frame) for frame in frames)


def _governs(left: VerbAt, right: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the right verb hangs on the left one ('lässt ... ausreisen') and is not coordinated with it."""
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in left.forms]
    if any(form.features & (INFINITIVE | LINKED) for form in right.forms):
        return any(use.modal or use.auxiliary for use in uses)
    return False


def _helps(segment: Segment, left: VerbAt, right: VerbAt, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'sind 30 Reporter und ihre Helfer inhaftiert': an auxiliary and its participle at the end."""
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in left.forms]
    if not lexicon.clauses.nouns_capitalised or not any(use.auxiliary for use in uses):
        return False
    joins = [at for at in range(left.at + 1, right.at) if tagged.known[at].flags & CONJUNCTION and segment.own(at)]
    form, lower, endings = tagged.words.form, tagged.words.lower, lexicon.clauses.adjective_endings
    nouns = all(
        form[at - 1][0].isupper() or form[at - 1][0].isdigit()
        or (lower[at - 1].endswith(endings) and lower[at + 1].endswith(endings) and not tagged.known[at - 1].verbs)
        for at in joins
    )  # fmt: skip
    return nouns and any(form.features & PARTICIPLE for form in right.forms)


def _behind_subject(left: VerbAt, right: VerbAt, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Many got away and 14 inmates have died': behind the conjunction the verb has a subject of its own."""
    if not lexicon.clauses.fixed_order or not all(form.features & FINITE for form in right.forms):
        return False
    joins = [at for at in range(left.at + 1, right.at) if tagged.known[at].flags & CONJUNCTION]
    subject = tagged.known[joins[-1] + 1 : right.at] if joins else []
    return any(word.group or word.flags & (PEOPLE | PRONOUN) for word in subject)


def _own_subject(verb: VerbAt, segment: Segment, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'15 escaped and six died', 'absolvió a tres y condenó a 27': the verb's people are not those of the next verb."""
    following = next((other for other in segment.verbs if other.at > verb.at), None)
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    if not lexicon.clauses.inner_clauses or following is None or any(use.auxiliary or use.modal for use in uses):
        return False
    if not all(form.features & FINITE for form in (*verb.forms, *following.forms)):
        return False
    joins = [k for k in range(verb.at + 1, following.at) if tagged.known[k].flags & CONJUNCTION]
    if len(joins) != 1:
        return False
    own_object = any(word in lexicon.clauses.object_marks for word in tagged.words.lower[verb.at + 1 : joins[0]])
    return own_object if following.at - joins[0] == 1 else following.at - joins[0] <= OWN_SUBJECT


def _one_of_two(verb: VerbAt, segment: Segment, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'оштрафовала 30 человек и задержала десятерых': a finite verb that the packs give no sense, beside another."""
    if not lexicon.clauses.noun_cases or not _acts_itself(verb, lexicon):
        return False
    others = [other for other in segment.verbs if other is not verb and _acts_itself(other, lexicon)]
    spans = [range(min(verb.at, other.at) + 1, max(verb.at, other.at)) for other in others]
    return any(any(tagged.known[at].flags & CONJUNCTION for at in span) for span in spans)


def _acts_itself(verb: VerbAt, lexicon: Lexicon) -> bool:
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    finite = all(form.features & FINITE and not form.features & INFINITIVE for form in verb.forms)
    return finite and not any(use.auxiliary or use.modal for use in uses)


def _ends_its_own(verb: VerbAt, lexicon: Lexicon) -> bool:
    """'40 wurden festgenommen und drei verletzt': a participle that tells nothing here, but has people of its own."""
    if not lexicon.clauses.nouns_capitalised or not all(form.features & PARTICIPLE for form in verb.forms):
        return False
    uses = [lexicon.verbs.get(form.lemma) for form in verb.forms]
    return any(use is not None and not use.auxiliary and not use.modal for use in uses)


def kind_opened(tagged: Tagged, at: int, lexicon: Lexicon) -> str:
    """The kind of the clause that an opener opens; 'si bien' is none of 'si'."""
    base, openers = tagged.known[at].base, lexicon.clauses.openers
    long = tagged.length[at] > 1 and base in openers.values() and lexicon.clauses.subjects_dropped
    return base if long else openers.get(tagged.words.lower[at], base)


def in_phrase_before(lower: list[str], at: int, lexicon: Lexicon) -> set[str]:
    """'who are to be freed': what the auxiliary right before word `at` does, as the last word of a phrase."""
    word = lexicon.words.get(lower[at - 1]) if at and lexicon.clauses.fixed_order else None
    forms = word.verbs if word is not None else ()
    return {use for form in forms for use in lexicon.verbs.get(form.lemma, NO_USE).auxiliary.split()}


def _only_gerund(verb: VerbAt) -> bool:
    return all(form.features == GERUND for form in verb.forms)


def _pairs(at: int, after: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'detenidos entre marzo y abril': whether the conjunction joins the two of a preposition before it."""
    known, lower = tagged.known, tagged.words.lower
    for k in range(at - 1, after, -1):
        if lower[k] in lexicon.clauses.pairing:
            return tagged.length[k] == 1
        if known[k].flags & CONJUNCTION or known[k].verbs:
            return False
    return False


def coordinated(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> list[Segment]:
    """Cut 'festgenommen und 260 verhaftet' at the conjunction between two verbs of content."""
    known = tagged.known
    content = [
        verb
        for verb in segment.verbs
        if says_something(verb, lexicon)
        or _ends_its_own(verb, lexicon)
        or _own_subject(verb, segment, tagged, lexicon)
        or _one_of_two(verb, segment, tagged, lexicon)
    ]
    if lexicon.clauses.fixed_order:  # 'freed X and two others after holding them'
        content = [v for v in content if not (_only_gerund(v) and v.at and known[v.at - 1].flags & PREPOSITION)]
    if len(content) < 2:
        return [segment]
    cuts: list[int] = []
    for left, right in itertools.pairwise(content):
        governs = _governs(left, right, lexicon) and not _behind_subject(left, right, tagged, lexicon)
        if governs or _helps(segment, left, right, tagged, lexicon):
            continue
        between = [k for k in range(left.at + 1, right.at) if known[k].flags & CONJUNCTION and segment.own(k)]
        between = [k for k in between if known[k + 1].base not in lexicon.clauses.genitive_marks]  # 'más de 500'
        between = [k for k in between if not _pairs(k, left.at, tagged, lexicon)]
        if not between:
            continue
        near = [k for k in between if right.at - k <= 2]
        cuts.append(near[-1] if near else between[0])
    if not cuts:
        return [segment]
    parts, first, separator = [], segment.first, segment.separator
    for cut in [*cuts, segment.last]:
        inside = [verb for verb in segment.verbs if first <= verb.at < cut]
        parts.append(Segment(first, cut, inside, segment.quote, separator))
        first, separator = cut, "and"
    return parts
