"""Agencies that report what somebody said: '..., sagte X, wie die Agentur Y berichtete', 'dijo X, citado por Y'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import AGENCY
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def agencies_beside(told: Cue, cues: list[Cue], reaching: list[Cue], sentence: Sentence) -> list[Mention]:
    """The agencies that are cited beside who speaks: they tell the same, or tell of who speaks in a relative clause."""
    found: list[Mention] = []
    for cue in cues:
        clause = sentence.clause(cue.clause)
        quotes = clause.kind == "relative" and clause.parent in (told.clause, -1)  # 'X, которого цитирует ТАСС'
        if cue is told or not (quotes or cue in reaching) or clause.kind == "coordinate":
            continue
        found.extend(m for m in cue.speakers if m.kind == "body" and _is_agency(m, sentence))
    return found


def _is_agency(mention: Mention, sentence: Sentence) -> bool:
    return any(sentence.tagged.known[at].flags & AGENCY for at in range(mention.first, mention.last))
