"""A list that takes those just counted apart: '14 foreigners: six Lithuanians, two Poles and six Britons'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.sentences.sentence import Sentence

_MARKS: Final = frozenset(":(–—")
_NEAR: Final = 3  # words between those counted and the colon: 'ließ 14 Ausländer frei: ...'
_BETWEEN: Final = 2  # from one share to the next: a mark or 'and', and a small word


def broken_down(counted: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The shares listed right behind a counted mention and a mark; [] where none are. Behind a comma all must add up.

    Whether they add up behind a colon is no question for the reader: a list that does not is worth knowing.
    """
    whole = counted.number.value if counted.number is not None else None
    start, mark = _list_behind(counted, sentence)
    if start < 0 or not isinstance(whole, int):
        return []
    shares = _shares_from(start, sentence, lexicon)
    values = [share.number.value for share in shares if share.number is not None]
    plain = [value for value in values if isinstance(value, int)]
    if len(plain) < 2 or len(plain) != len(shares) or max(plain) >= whole or _told_more(start, shares[-1], sentence):
        return []
    return shares if mark != "," or sum(plain) == whole else []


def as_many_of_each(following: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'darunter je zwei Letten, Polen und Deutsche': the first number counts those joined to it, too."""
    if not any(m.number is not None and m.number.each for m in following):
        return following
    shared = {share.first: share for m in following for share in _shares_from(m.first, sentence, lexicon)}
    told = {m.first: m for m in following if m.number is not None or m.first not in shared}
    return [{**shared, **told}[first] for first in sorted({*shared, *told})]


def _list_behind(counted: Mention, sentence: Sentence) -> tuple[int, str]:
    """Where the list begins, and the mark before it; -1 where nothing brings one in."""
    form, at = sentence.tagged.words.form, counted.last
    if at < len(form) and (form[at] in _MARKS or form[at] == ","):
        return at + 1, form[at]
    near = range(at, min(at + _NEAR, len(form)))
    colon = next((k for k in near if not form[k][0].isalnum()), -1)
    return (colon + 1, ":") if colon >= 0 and form[colon] == ":" else (-1, "")


def _shares_from(start: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The people counted one after the other from word `start` on, told apart by citizenship."""
    shares: list[Mention] = []
    end, each = start, None
    for mention in sentence.mentions:
        if mention.first < start:
            continue
        if mention.first - end > _BETWEEN:
            break
        number = mention.number
        if mention.kind == "number" and number is not None and number.each and not mention.prep:
            each, end = number, mention.last  # 'two each from Latvia and Poland'
            continue
        share = _share(mention, each, lexicon)
        if share is None:
            break
        each = share.number if share.number is not None and share.number.each else None
        shares.append(share._replace(joined=bool(shares)))
        end = mention.last
    return shares


def _share(mention: Mention, each: NumberHit | None, lexicon: Lexicon) -> Mention | None:
    """One of the list; 'je zwei Letten, Polen und Deutsche' counts all three by the first number. None: no share."""
    told = bool(mention.nations or mention.country)
    out_of = not mention.prep or mention.prep in lexicon.clauses.out_of
    if mention.kind == "people" and mention.number is not None and not mention.prep and told:
        return mention
    if each is None or mention.number is not None or mention.kind not in ("people", "place") or not out_of or not told:
        return None
    nations = mention.nations or ((mention.country,) if mention.country else ())
    return mention._replace(kind="people", number=each, nations=nations, prep="", name="", country="")


def _told_more(start: int, last: Mention, sentence: Sentence) -> bool:
    """Whether the list is the subject of a verb ('14 foreigners: six Lithuanians and two Poles spoke')."""
    verbs = [verb.at for clause in sentence.sliced.clauses for verb in clause.verbs]
    return any(start <= at <= last.last for at in verbs)
