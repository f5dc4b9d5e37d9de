"""Who speaks right behind their office: 'Troops freed ten, the province's governor, N. N., told reporters'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

REACH: Final = 10  # words of an office with whose it is and its task


def holder_set_off(sentence: Sentence, verb: int) -> tuple[int, Mention] | None:
    """Where the office between commas right before a verb of saying begins, and who holds it; None where none does."""
    form, mentions = sentence.tagged.words.form, sentence.mentions
    if verb < 2 or form[verb - 1] != ",":
        return None
    name = next((m for m in mentions if m.last == verb - 1 and m.kind == "person" and m.owner != "office"), None)
    if name is None or name.prep or name.first < 2 or form[name.first - 1] != ",":
        return None
    if any(m.first == verb + 1 and _speaks(m) for m in mentions):
        return None  # 'Troops freed ten, the mayor, N. N., said the ministry'
    opens = (at for at in range(name.first - 2, max(name.first - 2 - REACH, 0), -1) if form[at] == ",")
    start = next(opens, -1) + 1
    office = any(m.owner == "office" and start <= m.first and m.last < name.first for m in mentions)
    verbs = any(start <= v.at < name.first for clause in sentence.sliced.clauses for v in clause.verbs)
    return (start, name) if start and office and not verbs else None


def heads_set_off(sentence: Sentence, cues: list[Cue]) -> set[int]:
    """The heads of what such an office and its holder are told by: who only speaks is none of those told of."""
    found: set[int] = set()
    for cue in cues:
        set_off = holder_set_off(sentence, cue.first) if cue.type == "indirect" else None
        if set_off is not None and any(m.head == set_off[1].head for m in cue.speakers):
            found |= {m.head for m in sentence.mentions if set_off[0] <= m.head < cue.first}
    return found


def _speaks(mention: Mention) -> bool:
    return mention.kind == "body" or (mention.kind == "person" and mention.owner != "office")
