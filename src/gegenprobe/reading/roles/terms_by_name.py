"""Terms told one by one, each beside a name: 'ocho años le cayeron a X; trece, a Y', 'X, a 8 años; Y, a 13'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.extremes import least

TERM: Final = "prison-term"
_JOINS: Final = "()"  # a name between brackets has no term


def termed_apart(event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]) -> list[Mention]:
    """'ocho años le cayeron a X; trece, a Y, y a Z, dos': a name with the object's mark beside a bare number."""
    behind = [m for m in with_terms(event, sentence, lexicon) if m.kind == "person" and m not in told]
    if behind:
        return behind
    form, marks = sentence.tagged.words.form, lexicon.clauses.object_marks
    bare = {hit.last: hit.first for hit in sentence.numbers if not hit.article}
    firsts = {first: last for last, first in bare.items()}
    verbs = [verb.at for clause in sentence.sliced.clauses for verb in clause.verbs]
    found: list[Mention] = []
    for m in sentence.mentions:
        if m.kind != "person" or m.owner or m.prep not in marks or m in told or m.first < event.at:
            continue
        before = m.first - 1 if form[m.first - 1] == "," else m.first
        after = m.last + 1 if m.last < len(form) and form[m.last] == "," else m.last
        term = bare.get(before, firsts.get(after, -1))
        start = next((k for k in range(m.first - 1, -1, -1) if form[k] in ";:"), 0)
        if term >= 0 and not any(start < at < m.first for at in verbs):
            found.append(m)
    return found


def with_terms(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'X fue condenado a ocho años; Y, a trece, y Z, a dos': names behind the verb with their terms, and these."""
    marks = lexicon.clauses.object_marks
    terms = [hit for hit in sentence.numbers if hit.unit == TERM] if lexicon.clauses.subjects_dropped else []
    first = least([hit.first for hit in terms if hit.first > event.at], -1)
    if first < 0 or event.form is None:
        return []
    form, lower = sentence.tagged.words.form, sentence.tagged.words.lower
    starts = {hit.first for hit in sentence.numbers if not hit.article}
    found: list[Mention] = []
    for m in sentence.mentions:
        mark = m.last + (m.last < len(form) and form[m.last] == ",")
        named = m.kind == "person" and not m.owner and first < m.first and form[m.first - 1] not in _JOINS
        if named and mark + 1 < len(form) and lower[mark] in marks and starts & {mark, mark + 1}:
            found.append(m._replace(prep="", joined=False))
        elif found and m.kind == "number" and m.first == found[-1].last + (form[found[-1].last] == ","):
            found.append(m)
    return found
