"""Relative clauses that tell of a part: '50 Gefangene, von denen 20 ohne Urteil festgehalten werden'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PART, PARTITIVE, Lexicon
from gegenprobe.reading.clauses.assembly import Assembly
from gegenprobe.reading.clauses.segments import Segment
from gegenprobe.reading.words.tagging import Tagged


def of_whom(assembly: Assembly, segment: Segment) -> int:
    """The relative at the end of the words for a part that open a stretch with a verb of its own; -1: there is none."""
    tagged, lexicon = assembly.tagged, assembly.lexicon
    waiting = assembly.last >= 0 and not assembly.made[assembly.last].verbs
    if lexicon.clauses.fixed_order or (lexicon.clauses.subjects_dropped and waiting):
        return _set_off(segment, tagged, lexicon)
    at, length = segment.first, tagged.length[segment.first]
    if length <= 1 or not tagged.known[at].flags & PARTITIVE or segment.separator != "," or not segment.verbs:
        return -1
    last = at + length - 1
    relative = lexicon.clauses.nouns_capitalised and tagged.words.lower[last] in lexicon.clauses.relatives
    return last if relative and segment.verbs[-1].at > last else -1


def _set_off(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> int:
    """'40 men, five of whom were wounded, were freed': between marks, and the verb of the others right behind."""
    form, known, end = tagged.words.form, tagged.known, segment.last
    if not segment.verbs or segment.separator != "," or end + 1 >= len(form) or form[end] != ",":
        return -1
    share = next((at for at in range(segment.first, segment.first + 2) if known[at].flags & (PART | PARTITIVE)), -1)
    last = share + tagged.length[share] - 1
    ending = (tagged.words.lower[last], " ".join(tagged.words.lower[last - 1 : last + 1]))  # 'de los cuales'
    relative = share >= 0 and last > share and any(words in lexicon.clauses.relatives for words in ending)
    behind = end + 1 + (tagged.words.lower[end + 1] in lexicon.clauses.reflexives and end + 2 < len(form))
    return last if relative and segment.verbs[-1].at > last and known[behind].verbs else -1
