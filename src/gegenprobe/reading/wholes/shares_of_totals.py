"""Shares of a total that a noun for it told: 'La cifra de detenidos se elevó a 45, nueve de ellos menores'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PARTITIVE
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention


def tell_shares_of_total(reading: SentenceReading) -> None:
    """A number behind a comma and before words for a share, with who they are right behind: some of the total."""
    whole = reading.drafts[-1]
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    shares = [_share(reading, m) for m in reading.sentence.mentions if m.part and m.counted and m.head not in taken]
    told = [m for m in shares if m is not None]
    if told and whole.count is not None:
        add_parts(reading, whole, [m._replace(joined=n > 0) for n, m in enumerate(told)], told[0].head)


def _share(reading: SentenceReading, number: Mention) -> Mention | None:
    """'nueve de ellos menores': the number as one of those who stand behind; None."""
    tagged, at = reading.sentence.tagged, number.last
    if number.kind != "number" or not number.first or tagged.words.form[number.first - 1] not in ",–—(":
        return None
    if at >= len(tagged.known) or not tagged.known[at].flags & PARTITIVE:
        return None
    end = at + max(1, tagged.length[at])
    who = next((m for m in reading.sentence.mentions if m.first == end and m.kind == "people" and not m.counted), None)
    return number._replace(group=who.group, nations=who.nations) if who is not None else None
