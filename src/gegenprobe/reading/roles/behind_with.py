"""'The rally ended in chaos, with six of the 20 nurses arrested': people behind 'with', who open a clause."""

from __future__ import annotations

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.sentences.sentence import Sentence


def those_behind_with(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Those counted behind 'with' whom the clause's only verb, a participle, tells of: nothing else stands between."""
    clause = sentence.clause(event.clause)
    if event.form is None or not event.form.features & PARTICIPLE or not clause.verbs or clause.verbs[0].at < event.at:
        return []
    first = next((m for m in mentions if m.first == clause.first), None)
    if first is None or first.prep not in lexicon.clauses.with_others or first.kind not in COUNTED:
        return []
    marks = lexicon.clauses.genitive_marks
    between = [m for m in mentions if first.last <= m.first < event.at]
    plain = all(m.joined or m.prep in marks for m in between)
    words = sentence.tagged.words.form[first.last : event.at]
    return with_joined(first, mentions) if first.counted and plain and all(w[0].isalnum() for w in words) else []
