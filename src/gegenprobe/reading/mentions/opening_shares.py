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
        return _with_group(mentions, tagged, lexicon)
    share, form = mentions[1], tagged.words.form
    if share.kind != "number" or share.prep or not share.counted or form[share.first - 1] != ",":
        return mentions
    share = share._replace(group=whole.group, nations=whole.nations, part=True, joined=False)
    return [whole, share, *mentions[2:]]


def _with_group(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """'Von den 30 Geiseln sind 12 ...', 'Из 30 заложников 12 ...': the bare number counts captives, too."""
    if len(mentions) < 2 or mentions[0].first != 0 or not mentions[0].counted:
        return mentions
    whole, clauses = mentions[0], lexicon.clauses
    opens = whole.prep in (clauses.out_of + clauses.agent + clauses.genitive_marks)
    if not opens or whole.kind != "people" or whole.group not in lexicon.captive:
        return mentions
    at = next((n for n, m in enumerate(mentions[1:], 1) if m.counted), 0)
    share = mentions[at]
    if not at or share.kind != "number" or share.prep or share.group or _parted(whole, share, tagged):
        return mentions
    return [*mentions[:at], share._replace(group=whole.group, nations=whole.nations), *mentions[at + 1 :]]


def _parted(whole: Mention, share: Mention, tagged: Tagged) -> bool:
    """Whether what stands between a whole and a number is more than a description of the whole."""
    return any(form in ";:" for form in tagged.words.form[whole.last : share.first])
