"""Names of those told of before, behind a verb of being: 'Es handelt sich um X, Y und Z'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.part_drafts import add_parts, first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.words.openings import opened_with

BACK: Final = 3  # sentences between people and the sentence that takes them up
OPENING: Final = 8  # words in which what opens a sentence that only gives names stands


def tell_names_behind(reading: SentenceReading) -> None:
    """'Los detenidos son X, Y y Z', 'Fueron identificados como X e Y': the names of those just told of."""
    clauses, lower = reading.lexicon.clauses, reading.sentence.tagged.words.lower
    if not clauses.identifying or clauses.noun_cases or reading.drafts:
        return
    opening = " ".join(lower[:OPENING])
    phrase = opened_with(opening, reading.lexicon.identifying)
    first = len(phrase.split()) or _behind_being(reading)
    named = _named_from(reading, first) if first else []
    if not named:
        return
    people = names_of_people(reading, named)
    kind = next((word.member for word in reading.sentence.tagged.known[:first] if word.member), "")
    whole = _named_so(reading, kind, len(people))
    told = [named[0]._replace(joined=False, prep=""), *(m._replace(joined=True, prep="") for m in named[1:])]
    if whole is not None:
        add_parts(reading, whole, told, 0)
    elif kind and not _lately_of(reading, kind):
        first_members(reading, kind, told, 0)


def _behind_being(reading: SentenceReading) -> int:
    """'Los uniformados son X e Y': the word behind a noun with an article and a verb of being; 0: there is none."""
    opens = (
        reading.sentence.mentions[0] if reading.sentence.mentions and reading.lexicon.clauses.subjects_dropped else None
    )
    if opens is None or opens.first or opens.prep or opens.kind != "people" or opens.number is not None:
        return 0
    verbs = reading.sentence.clause(0).verbs
    only = bool(verbs) and verbs[0].at == opens.last and only_is(reading, 0)
    return opens.last + 1 if only and reading.sentence.tagged.known[0].flags & ARTICLE else 0


def _named_from(reading: SentenceReading, first: int) -> list[Mention]:
    """The names from word `first` on, up to a verb; none where something else stands before them."""
    verbs = [v.at for c in reading.sentence.sliced.clauses for v in c.verbs if v.at >= first and v.forms]
    form = reading.sentence.tagged.words.form
    stop = next((at for at in range(first, len(form)) if form[at] == ";"), len(form))  # '; el civil, X'
    end = min([*verbs, stop])
    inside = [m for m in reading.sentence.mentions if first <= m.head < end and not m.aside]
    named = [m for m in inside if m.kind == "person" and m.owner != "office"]
    taken = (*reading.lexicon.clauses.genitive_marks, *reading.lexicon.clauses.object_marks)
    plain = all(m.kind in ("person", "place", "body") or (m.kind == "number" and m.prep in taken) for m in inside)
    near = bool(named) and named[0].first <= first and (not named[0].prep or named[0].prep in taken)
    return named if near and plain else []


def _named_so(reading: SentenceReading, kind: str, many: int) -> Draft | None:
    """Those just told of whom so many names may name: as many, or told of without a number."""
    kinds = reading.context.codebook.kinds
    drafts = [d for d in [*reading.context.drafts, *reading.context.unsaid] if not d.people and d.whole is None]
    near = [d for d in drafts if reading.number - d.sentence <= BACK and kinds[d.kind].about == "people"]
    near = [d for d in near if d.kind == kind or not kind]
    alike = [d for d in near if d.count is not None and d.count.value == many]
    unsaid = [d for d in near if d.count is None and reading.number - d.sentence <= 1 and many > 1]
    return max(alike or unsaid, key=lambda draft: (draft.sentence, draft.at_word), default=None)


def _lately_of(reading: SentenceReading, kind: str) -> bool:
    return any(d.kind == kind and reading.number - d.sentence <= BACK for d in reading.context.drafts)
