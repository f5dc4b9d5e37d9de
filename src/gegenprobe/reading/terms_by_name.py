"""Terms told one by one, each beside a name: 'ocho años le cayeron a X; trece, a Y, y a Z, dos'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.events import Event
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.sentence import Sentence


def termed_apart(event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]) -> list[Mention]:
    """'ocho años le cayeron a X; trece, a Y, y a Z, dos': a name with the object's mark beside a bare number."""
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
