"""Who gave an account that a relative tells of: 'según las cifras que maneja X', 'nach Zahlen, die X vorlegte'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import RELATIVE
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

BEHIND: Final = 2  # words from the relative to whoever gave it, with the verb between


def with_authors(cues: list[Cue], sentence: Sentence) -> list[Cue]:
    """The cues with whoever gave the account, where nobody else than a relative pronoun stands behind the words."""
    for n, cue in enumerate(cues):
        if cue.type != "reported" or any(m.kind != "pronoun" for m in cue.speakers):
            continue
        author = _author(cue, sentence)
        if author is not None:
            cues[n] = cue._replace(speakers=(author,), carried=False)
    return cues


def _author(cue: Cue, sentence: Sentence) -> Mention | None:
    known, mentions = sentence.tagged.known, sentence.mentions
    near = (m for m in mentions if m.kind == "pronoun" and cue.first < m.first <= cue.last + 1)
    relative = next((m for m in near if known[m.head].flags & RELATIVE), None)
    if relative is None:
        return None
    behind = next((m for m in mentions if m.first >= relative.last), None)
    if behind is None or behind.prep or behind.kind not in ("body", "person") or behind.owner:
        return None
    return behind if behind.first - relative.last <= BEHIND else None
