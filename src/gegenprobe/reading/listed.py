"""The names of those just counted: 'nine people: X, Y and Z', 'один человек — X', 'three reporters, X, Y and Z,'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PARTITIVE
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.sentence import Sentence

_OWNERS: Final = ("place", "body")  # 'двое военнослужащих Азербайджана — ...'
_BRINGS_IN: Final = frozenset(":–—(")
BETWEEN: Final = 3  # words: a mark or 'and', and an age ('и 19-летний N. N.')


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
    if mark in _BRINGS_IN:
        return chain if len(chain) == wanted or 1 < len(chain) < wanted else []
    if mark == "," and len(chain) == wanted > 1:
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
