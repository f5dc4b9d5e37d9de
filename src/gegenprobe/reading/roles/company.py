"""Who is affected together with the subject: 'X was freed along with 14 others'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.lexicon import CONJUNCTION, PARTITIVE, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

WORDS: Final = 3  # of the longest conjunction


def with_company(
    event: Event, whom: Mention | None, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> list[Mention]:
    """The affected people: the subject of a passive, who a conjunction adds behind the verb, who comes along."""
    known, length, clauses = sentence.tagged.known, sentence.tagged.length, lexicon.clauses
    beside = alongside(mentions, lexicon)
    if whom is not None and beside and whom.first < beside[0].first:
        return together(with_joined(whom, mentions), with_joined(beside[0], mentions))
    if whom is not None and beside and beside[0].last <= whom.first and beside[0].prep in clauses.company:
        return [*with_joined(beside[0], mentions), *with_joined(whom, mentions)]  # 'Along with 88 soldiers five nurses'
    if whom is not None and whom.last <= event.at:
        counted = [m for m in mentions if m.first > event.at + 1 and m.kind in ("people", "thing") and m.number]
        counted = [m._replace(kind="people") for m in counted if not (m.joined or _of_things(m, sentence, clauses))]
        more = [m for m in counted if known[m.first - 2].flags & CONJUNCTION and length[m.first - 2] > 1]
        return [*with_joined(whom, mentions), *more]
    if whom is None or whom.first <= event.at + 1 or not _added(whom.first, sentence):
        return with_joined(whom, mentions)
    subjects = [m for m in mentions if m.last <= event.at and not m.prep and m.kind in ("person", "people")]
    return [*with_joined(subjects[0] if subjects else None, mentions), *with_joined(whom, mentions)]


def _of_things(mention: Mention, sentence: Sentence, clauses: Clauses) -> bool:
    """'along with four boats'."""
    return any(word in clauses.things for word in sentence.tagged.words.lower[mention.first : mention.last])


def with_those_told(event: Event, whom: list[Mention], told: list[Mention], sentence: Sentence) -> list[Mention]:
    """'40 are expected to be freed, along with 120 others': of an infinitive, those told of and who comes along."""
    first = whom[0].first - 1 if whom and event.passive and whom[0].first > event.at + 1 else 0
    length, known = sentence.tagged.length, sentence.tagged.known
    leads = any(length[at] > 1 and at + length[at] == first + 1 for at in range(event.at + 1, first + 1))
    leads = leads and any(known[at].flags & CONJUNCTION for at in range(event.at + 1, first + 1))
    counted = told if leads and all(m.number is not None for m in told) else []
    return [*counted, *(m for m in whom if m not in counted)]


def together(affected: list[Mention], beside: list[Mention]) -> list[Mention]:
    """Those affected and those who come along behind them, each once."""
    heads = {m.head for m in affected}
    last = affected[-1].head if affected else 0
    ahead = [m for m in beside if m.head < last and m.kind == "person"]  # 'Вместе с Анной Орловой задержали троих'
    return [*ahead, *affected, *[m for m in beside if m.head not in heads and m.head > last]]


def come_along(affected: list[Mention], mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """Those to whom something is done, with who comes along: 'arrested five mayors with 17 others'."""
    if not affected or not (lexicon.clauses.with_others or lexicon.clauses.noun_cases):
        return affected
    beside, clauses = alongside(mentions, lexicon), lexicon.clauses
    if not (clauses.noun_cases or clauses.subjects_dropped or affected[-1].more):
        beside = [m for m in beside if m.kind != "person"]  # 'Der Präsident begnadigte gemeinsam mit Minister X vier'
    return together(affected, beside)


def go_along(affected: list[Mention], mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """The same of those who do something themselves: 'вышел на свободу вместе с 14 другими'."""
    if not affected:
        return affected
    return [*affected, *(m for m in alongside(mentions, lexicon) if m not in affected)]


def alongside(mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """Those counted who come along with others: 'along with 14 nurses', 'with 17 others', 'with 90 prisoners'."""
    clauses = lexicon.clauses
    counted = [m for m in mentions if m.prep and m.number is not None and m.kind in ("people", "number")]
    if not clauses.fixed_order:
        counted += [m for m in mentions if m.kind == "person" and m.prep and m.owner != "office"]
    others = [m for m in counted if m.prep in clauses.with_others and m.kind == "people"]
    others = [m for m in others if m.more or not m.group or (clauses.fixed_order and m.group in lexicon.captive)]
    return [m for m in counted if m.prep in clauses.company or m in others]


def _added(first: int, sentence: Sentence) -> bool:
    """Whether a conjunction stands right before the phrase, of one word or several ('junto a otros 14')."""
    known, length = sentence.tagged.known, sentence.tagged.length
    ends = [(k, k + max(length[k], 1)) for k in range(max(first - WORDS, 0), first)]
    return any(known[k].flags & CONJUNCTION and first - 1 <= end <= first for k, end in ends)


def with_whole(whom: list[Mention], mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """'Siete socios de una red, dos de ellos menores, fueron detenidos': those of whom the part between marks is one.

    What hangs on the whole may stand between: neither noun is the other's then.
    """
    part = whom[0] if len(whom) == 1 else None
    if part is None or part.prep or part.kind != "people" or sentence.tagged.words.form[part.first - 1] != ",":
        return whom
    if not any(word.flags & PARTITIVE for word in sentence.tagged.known[part.first : part.last]):
        return whom
    before = [m for m in mentions if m.last < part.first and m.counted and not m.prep and m.kind == "people"]
    return [before[-1], part._replace(joined=True)] if before else whom


def past_company(following: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """'Unter ihnen sind neben Peruanern auch 14 Letten', '... neben zwölf Frauen zwei Kinder': one list of parts."""
    company = lexicon.clauses.company if lexicon.clauses.nouns_capitalised else ()
    if len(following) <= 1 or following[0].prep not in company:
        return following
    first, second, *rest = following
    told = [first._replace(prep="")] if first.counted or first.kind == "person" else []
    return [*told, second._replace(joined=bool(told)), *rest]
