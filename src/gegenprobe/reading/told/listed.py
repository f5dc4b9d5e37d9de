"""The names of those just counted: 'nine people: X, Y and Z', 'один человек — X', 'three reporters, X, Y and Z,'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PARTITIVE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft

_OWNERS: Final = ("place", "body")  # 'двое военнослужащих Азербайджана — ...'
_BRINGS_IN: Final = frozenset(":–—(")
_SETS_OFF: Final = frozenset(":–—-,")
ADVERBIAL: Final = 8  # words from those counted to the mark before their names
BETWEEN: Final = 3  # words: a mark or 'and', and an age ('и 19-летний N. N.')


def all_listed(before: list[Mention], drafts: list[Draft]) -> list[Mention]:
    """'knows of four women and six men who were freed': all counted in the list, of whom nothing else is told."""
    told = {m.head for draft in drafts for m in draft.mentions}
    first = len(before) - 1
    while first and before[first].joined and before[first - 1].counted and before[first - 1].kind == "people":
        first -= 1
    return before[first:] if not any(m.head in told for m in before[first:]) else before[-1:]


def ends_list(last: Mention, relative: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'nine men and one woman, who were freed': whether the relative tells of the list that ends with `last`."""
    lower, behind = sentence.tagged.words.lower, relative.last
    alone = behind < len(lower) and lower[behind] in lexicon.clauses.one_does
    return last.kind == "people" and (last.counted or (last.number is not None and not alone))


def listed(counted: Mention, sentence: Sentence) -> list[Mention]:
    """The persons right behind a counted mention and a colon, dash or bracket, or as many as counted behind a comma."""
    form, number = sentence.tagged.words.form, counted.number
    last = next((m.last for m in sentence.mentions if m.first == counted.last and m.kind in _OWNERS), counted.last)
    if number is None or number.value is None or last >= len(form):
        return []
    known = sentence.tagged.known
    if counted.part and known[last].flags & PARTITIVE:
        last = min(last + sentence.tagged.length[last], len(form) - 1)  # 'один из них — N. N.'
    last = _behind_their_body(last, sentence)
    behind = last + 1
    particle = behind < len(form) and form[behind] == ":" and form[last].isalpha()  # 'nahm zwei Reporter fest:'
    at = behind if particle else last
    mark, end = form[at], at + 1
    if any(m.first == last and m.kind == "person" and not m.owner for m in sentence.mentions):
        mark, end = ",", last  # 'двух журналистов N. N. и N. N.'
    chain, wanted = _names_from(end, sentence), int(number.value)
    if mark in _BRINGS_IN and len(chain) < wanted:
        chain = _each_described(end if not chain else chain[0].first, wanted, sentence) or chain
    if mark in _BRINGS_IN:
        return chain if len(chain) == wanted or 1 < len(chain) < wanted else []
    if mark == "," and len(chain) == wanted > 1:
        return chain
    if form[at][0].isalnum() and wanted > 1 and (chain := _named_further_on(last, wanted, sentence)):
        return chain
    colon = next((k for k in range(last, len(form)) if form[k] == ":"), -1) if wanted > 1 else -1
    chain = _names_from(colon + 1, sentence) if colon >= 0 else []
    return chain if len(chain) == wanted else []  # 'Tres diputados fueron detenidos ayer: X, Y y Z'


def _names_from(end: int, sentence: Sentence) -> list[Mention]:
    """The persons from word `end` on, with hardly a word between them."""
    chain: list[Mention] = []
    for mention in sentence.mentions:
        if mention.first < end:
            continue
        if mention.kind != "person" or mention.owner or mention.first - end >= BETWEEN or (not chain and mention.prep):
            break
        chain.append(mention)
        end = mention.last
    return chain


def _named_further_on(last: int, wanted: int, sentence: Sentence) -> list[Mention]:
    """'freed three prisoners on Friday: X, Y and Z': the names behind a later mark, with no verb or number between."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    near = range(last, min(last + ADVERBIAL, len(form) - 1))
    clauses, clause_of = sentence.sliced.clauses, sentence.sliced.clause_of
    mark = next((at for at in near if form[at] in _SETS_OFF or (
        known[at].verbs and clauses[clause_of[at]].kind != "relative")), len(form))  # fmt: skip
    counted = any(last <= m.first < mark and m.counted for m in sentence.mentions)
    if mark >= len(form) or form[mark] not in _SETS_OFF or counted:
        return []
    return _each_described(mark + 1, wanted, sentence)


def _each_described(start: int, wanted: int, sentence: Sentence) -> list[Mention]:
    """'X, a teacher, and Y, 34': the persons from a word on, where they are exactly as many as counted."""
    behind = [m for m in sentence.mentions if m.first >= start and m.kind == "person" and not m.aside]
    behind = [m for m in behind if not m.prep and not m.owner]
    behind = behind[:wanted] if sentence.tagged.words.form[start - 1] == "," else behind
    return behind if len(behind) == wanted and behind[0].first - start <= BETWEEN else []


def _behind_their_body(last: int, sentence: Sentence) -> int:
    """'пять членов оргкомитета акции: ...': the colon behind small words that tell whose they are; else `last`."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    end = last
    while end < min(last + BETWEEN + 1, len(form) - 1) and form[end].islower() and not known[end].verbs:
        end += 1
    return end if form[end] == ":" else last


def with_names(drafts: list[Draft], names: dict[int, tuple[str, ...]]) -> list[Draft]:
    """The counted drafts with the names listed behind them (by the head of who is counted), told once."""
    for draft in drafts:
        if draft.count is not None and not draft.people and draft.mentions:
            draft.people = names.get(draft.mentions[0].head, ())
            if draft.people and draft.mentions[0].part and draft.count.value == 1:
                draft.count = None  # 'один из них — N. N.': that it is one is no news
    told = {(draft.kind, name) for draft in drafts if draft.count is not None for name in draft.people}
    return [
        draft
        for draft in drafts
        if draft.count is not None or not draft.people or not all((draft.kind, n) in told for n in draft.people)
    ]
