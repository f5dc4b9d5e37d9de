"""What the sentence goes on with behind a comma: a share that is the subject, a place that ends a part."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import PARTITIVE, PREPOSITION
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import Mention

FARTHEST: Final = 8  # words from the share's number to its verb


def opens_as_share(sweep: Sweep, before: Mention | None, at: int) -> bool:
    """Whether a number before word `at` is the subject: no verb before it, 'of' and a finite verb behind it."""
    if before is None or not before.prep or sweep.verbs or sweep.open.prep:
        return False
    form, known = sweep.tagged.words.form, sweep.tagged.known
    if form[sweep.last_conjunction] != "," or at >= len(form):
        return False
    marks = sweep.lexicon.clauses.genitive_marks + sweep.lexicon.clauses.shares_of
    if sweep.tagged.words.lower[at] not in marks and not known[at].flags & PARTITIVE:
        return False
    end = next((k for k in range(at, len(form)) if form[k] in ",;:."), len(form))
    return any(f.features & FINITE for k in range(at, min(end, at + FARTHEST)) for f in known[k].verbs)


def place_next(sweep: Sweep, at: int) -> bool:
    """'deported 14 people, including three children, to Mali': a preposition and a place, and no more of the part."""
    known = sweep.tagged.known
    if at + 1 >= len(known) or not known[at].flags & PREPOSITION or not sweep.mentions:
        return False
    clauses = sweep.lexicon.clauses
    of_whom = clauses.out_of + clauses.genitive_marks
    described = known[at].base in of_whom  # ', including X, from Mali, and two others'
    return known[at + 1].place is not None and not described and sweep.mentions[-1].kind != "place"
