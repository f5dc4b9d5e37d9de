"""Shares told one by one, each by whose citizens they are: 'Four are Kenyans, two Somalis, one is from Uganda'."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.lexicon import PARTITIVE
from gegenprobe.reading.drafts.part_drafts import add_parts, without_whole
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.shares import of_others
from gegenprobe.reading.wholes.described_wholes import those
from gegenprobe.reading.wholes.parts import NEAR, member_near

_WHO: Final = 6  # words from a share to whose citizens they are ('Four of those arrested last week are Kenyans')
_LINK: Final = 2  # words between two shares of a list (', and')


class Share(NamedTuple):
    """So many, whose citizens they are, and the word at which that is told."""

    counted: Mention
    nations: tuple[str, ...]
    first: int
    last: int


def tell_by_nation(reading: SentenceReading) -> None:
    """Those of a list by nation of whom nothing was read, and the nation of those of whom it was."""
    if not any(m.counted for m in reading.sentence.mentions):
        return
    shares = _list_of(reading)
    drafts = [_draft_of(reading, share) for share in shares]
    for at, share in enumerate(shares):
        draft = drafts[at]
        if draft is not None and not draft.nations and share.first != share.counted.first:
            draft.nations = share.nations
    if not shares or all(draft is not None for draft in drafts):
        return
    base = drafts[0] or _opened(reading, shares[0])
    if base is None:
        return
    for share in shares[1:]:
        if _draft_of(reading, share) is None:
            _add_beside(reading, base, share)


def _list_of(reading: SentenceReading) -> list[Share]:
    """The shares of a sentence that follow one another, each told by nation."""
    found: list[Share] = []
    for counted in reading.sentence.mentions:
        counts = counted.counted and counted.kind in COUNTED
        share = _told_by_nation(reading, counted, listed=bool(found)) if counts else None
        if share is None:
            continue
        if found and counted.first - found[-1].last > _LINK:
            break
        found.append(share)
    return found


def _told_by_nation(reading: SentenceReading, counted: Mention, *, listed: bool) -> Share | None:
    """The share that a counted mention is, by the citizens or the country behind it; `listed`: behind another share."""
    if counted.prep:
        return None
    form = reading.sentence.tagged.words.form
    behind = next((m for m in reading.sentence.mentions if m.first >= counted.last), None)
    far = behind is None or behind.counted or behind.first - counted.last > _WHO
    if behind is None or far or "," in form[counted.last : behind.first]:
        own = counted.nations if counted.kind == "people" else ()
        return Share(counted, own, counted.first, counted.last) if own else None
    verbs = _verbs_between(reading.sentence, counted.last, behind.first)
    if not verbs and form[behind.first - 1] not in "–—" and not listed:
        return None
    nations, told = of_whom(reading, behind), all(_only_being(reading, lemmas, behind) for lemmas in verbs)
    return None if nations is None or not told else Share(counted, nations, behind.first, behind.last)


def only_says_who(reading: SentenceReading, first: int, told: Mention) -> bool:
    """Whether the verbs from word `first` to a mention only say who somebody is, or where from."""
    verbs = _verbs_between(reading.sentence, first, told.first)
    return all(_only_being(reading, lemmas, told) for lemmas in verbs)


def of_whom(reading: SentenceReading, told: Mention) -> tuple[str, ...] | None:
    """The countries whose citizens a mention says people are, () for a region they come from; None for neither."""
    if told.kind == "people" and told.nations and not told.prep:
        return told.nations
    if told.kind != "place" or not told.country or told.prep not in reading.lexicon.clauses.out_of:
        return None
    return (told.country,) if reading.sentence.is_country(told) else ()


def _verbs_between(sentence: Sentence, first: int, last: int) -> list[list[str]]:
    """The lemmas of each verb of its clause from word `first` to before `last`."""
    clauses = {sentence.sliced.clause_of[at] for at in range(first, last)}
    verbs = [verb for number in clauses for verb in sentence.clause(number).verbs if first <= verb.at < last]
    return [[form.lemma for form in verb.forms] for verb in verbs]


def _only_being(reading: SentenceReading, lemmas: list[str], told: Mention) -> bool:
    """Whether a verb may say no more than who or from where somebody is."""
    if told.kind == "place" and any(lemma in reading.lexicon.clauses.origins for lemma in lemmas):
        return True
    uses = [use for lemma in lemmas if (use := reading.lexicon.verbs.get(lemma)) is not None]
    return any("state" in use.auxiliary or "passive" in use.auxiliary for use in uses)


def _draft_of(reading: SentenceReading, share: Share) -> Draft | None:
    heads = (share.counted.head, share.first)
    told = (d for d in reading.drafts if any(m.head in heads for m in d.mentions) or d.at_word in heads)
    return next((d for d in told if d.count is not None), None)


def _opened(reading: SentenceReading, share: Share) -> Draft | None:
    """The first share as a draft: of those whom its own words name, or of those told of just before."""
    made = len(reading.drafts)
    counted = share.counted._replace(joined=False, nations=share.nations)
    kind, at = _named_beside(reading, share)
    whole = reading.context.last_whole([])
    if kind:
        those(reading, kind, [counted], at)
    elif whole is not None and _of_the_whole(reading, counted, whole):
        add_parts(reading, whole, [counted], counted.head)
    return reading.drafts[made] if len(reading.drafts) > made else None


def _named_beside(reading: SentenceReading, share: Share) -> tuple[str, int]:
    """What befell those whom the words beside a share name ('Of those freed, 12 ...'), and where; ('', 0)."""
    words, lexicon = reading.sentence.tagged.words, reading.lexicon
    opening = reading.sentence.clause(reading.sentence.sliced.clause_of[share.counted.head]).first
    opens = words.lower[opening] in (lexicon.clauses.out_of + lexicon.clauses.genitive_marks + lexicon.clauses.agent)
    before = range(opening, share.counted.first) if opens else range(0)
    for at in [*before, *range(share.counted.head + 1, share.first)]:
        word = lexicon.words.get(words.lower[at])
        member = word.member if word is not None else ""
        if not member and reading.sentence.tagged.known[at].flags & PARTITIVE:
            member = member_near(reading, at)
        if member:
            return member, at
    return "", 0


def _of_the_whole(reading: SentenceReading, counted: Mention, whole: Draft) -> bool:
    """Whether a number counts some of those told of: it stands by 'of them', or opens the sentence alone."""
    near = reading.number - whole.sentence <= NEAR and whole.count is not None
    text = reading.context.names.text
    if not near or of_others(counted, whole, reading.sentence, reading.lexicon, text):
        return False
    opens = counted.first == 0 and counted.kind == "number"
    return opens or any(word.flags & PARTITIVE for word in reading.sentence.tagged.known[: counted.last + 1])


def _add_beside(reading: SentenceReading, base: Draft, share: Share) -> None:
    """One more share of those that the first is a share of."""
    counted = share.counted._replace(kind="number", joined=False, prep="", nations=share.nations)
    if base.whole is not None:
        add_parts(reading, base.whole, [counted], counted.head)
    else:
        without_whole(reading, base, [counted], counted.head)
