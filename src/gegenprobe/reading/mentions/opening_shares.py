"""'De los 30 detenidos, 12 ...': a whole that opens its sentence, and the bare number that is a share of it."""

from __future__ import annotations

from gegenprobe.packs.lexicon import ARTICLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged


def opening_whole(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> Mention | None:
    """The definite people whose number opens the sentence behind a word for 'of', before a comma; else None."""
    first = mentions[0] if mentions else None
    if first is None or first.first != 0 or first.kind != "people" or not first.counted:
        return None
    marks, known, form = lexicon.clauses.genitive_marks, tagged.known, tagged.words.form
    if not lexicon.clauses.subjects_dropped or first.prep not in marks or not known[1].flags & ARTICLE:
        return None
    return first if "," in form[first.last : first.last + 5] else None


def with_share(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; a bare number behind such a whole counts some of the same people."""
    whole = opening_whole(mentions, tagged, lexicon)
    if whole is None or len(mentions) == 1:
        return mentions
    share, form = mentions[1], tagged.words.form
    if share.kind != "number" or share.prep or not share.counted or form[share.first - 1] != ",":
        return mentions
    share = share._replace(group=whole.group, nations=whole.nations, part=True, joined=False)
    return [whole, share, *mentions[2:]]
