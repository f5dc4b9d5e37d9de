"""Who people are where no noun for them says it: members of what body, held for what, taken by whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION, RELATIVE, Lexicon
from gegenprobe.reading.meant.titles_told import group_of_noun, group_of_title
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence, Sentences
from gegenprobe.reading.told.draft import Draft

BEHIND: Final = 5  # words between 'members' and the noun of their body
SINCE: Final = 5  # sentences between people who were taken and the same people
FEWEST: Final = 5  # letters of a noun that may end a compound ('Oppositionspartei')
_SMALL: Final = PREPOSITION | ARTICLE
_CLOSING: Final = ",;:.–—()"


def tell_groups(drafts: Sequence[Draft], kinds: dict[str, Kind], lexicon: Lexicon, sentence: Sentences) -> None:
    """Give people whose noun says little the group that other words tell of them."""
    told = lexicon.told_by
    if not (told.of_bodies or told.held_for or told.taken or told.titles):
        return
    taken: list[Draft] = []
    for draft in drafts:
        if kinds[draft.kind].about != "people":
            continue
        if _may_be_told(draft, lexicon):
            here = sentence(draft.sentence)
            group = _of_body(draft, here, lexicon) or _held_for(draft, here, lexicon)
            draft.group = group or _of_title(draft, here, lexicon) or draft.group
        if _says_little(draft, lexicon) and not draft.nations:
            draft.group = _taken(draft, (kinds, lexicon), sentence(draft.sentence), taken) or draft.group
        if draft.group in told.taken.values() and kinds[draft.kind].fills:
            taken.append(draft)
    if lexicon.clauses.nouns_capitalised and lexicon.captive:
        _as_freed_before([d for d in drafts if kinds[d.kind].leaves], lexicon)


def _as_freed_before(freed: Sequence[Draft], lexicon: Lexicon) -> None:
    """'38 Häftlinge kamen frei. Sachsen entließ 29': of those counted without a noun of their own the same is told."""
    plain = max(lexicon.captive, key=lambda group: lexicon.ranks.get(group, 0))
    before = ""
    for draft in freed:
        bare = not draft.group and not draft.nations and not draft.people and draft.count is not None
        if bare and before == plain:
            draft.group = plain
        before = draft.group if draft.group in lexicon.captive else before


def leave_accused(drafts: Sequence[Draft], lexicon: Lexicon, sentence: Sentences) -> None:
    """'Four alleged smugglers', '60 suspects': what people are only said to have done is no group of theirs."""
    accused = lexicon.told_by.accused
    for draft in drafts if accused else ():
        if not draft.group or not _says_little(draft, lexicon):
            continue
        here = sentence(draft.sentence)
        counted = _counted(draft, here)
        if counted is not None and not accused.isdisjoint(here.tagged.words.lower[counted.first : counted.last]):
            draft.group = ""


def _says_little(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the people have no group, or that of all the rest."""
    return not draft.group or lexicon.ranks.get(draft.group, 0) == len(lexicon.ranks) - 1


def _may_be_told(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether another group would tell more: 'women', 'prisoners', 'employees' say little of who they are."""
    return _says_little(draft, lexicon) or draft.group in lexicon.general or draft.group in lexicon.captive


def _counted(draft: Draft, here: Sentence) -> Mention | None:
    """The first mention of the people in their own sentence; None where they stand elsewhere."""
    places = {(m.first, m.last, m.head, m.kind) for m in here.mentions}
    return next((m for m in draft.mentions if (m.first, m.last, m.head, m.kind) in places), None)


def _of_body(draft: Draft, here: Sentence, lexicon: Lexicon) -> str:
    """'three members of the opposition party', 'vier Mitarbeiter der Zeitung': the group told by their body; ''."""
    counted = _counted(draft, here)
    if counted is None or counted.kind != "people" or not _says_little(draft, lexicon):
        return ""
    lower, known, told = here.tagged.words.lower, here.tagged.known, lexicon.told_by
    if lower[counted.head] not in told.belonging:
        return ""
    for at in range(counted.first, min(counted.head + 1 + BEHIND, len(lower))):
        behind = at > counted.head
        if behind and (lower[at] in _CLOSING or (known[at].flags & RELATIVE and lexicon.clauses.inner_clauses)):
            return ""
        pair = told.of_bodies.get(" ".join(lower[at : at + 2]), "") if behind else ""
        group = pair or (_body_group(lower[at], lexicon) if at != counted.head else "")
        if group:
            return group
        if behind and known[at].verbs and not known[at].flags and not known[at - 1].flags & _SMALL:
            return ""
    return ""


def _of_title(draft: Draft, here: Sentence, lexicon: Lexicon) -> str:
    """'General X', 'the former customs officer X': the group told by what stands before the name; ''."""
    told = lexicon.told_by.titles
    counted = _counted(draft, here) if told and draft.group not in lexicon.captive else None
    if counted is None:
        return ""
    if draft.people:
        return group_of_title(counted, here, lexicon) if counted.kind == "person" and draft.count is None else ""
    return group_of_noun(counted, here, lexicon) if counted.kind == "people" and _says_little(draft, lexicon) else ""


def _body_group(word: str, lexicon: Lexicon) -> str:
    """The group of those who belong to a body; in a language with compounds also by the end of its noun."""
    bodies = lexicon.told_by.of_bodies
    group = bodies.get(word, "")
    if not group and lexicon.compounds and len(word) > FEWEST:
        ends = (word[at:] for at in range(1, len(word) - FEWEST + 1))
        group = next((bodies[end] for end in ends if end in bodies), "")
    return group


def _held_for(draft: Draft, here: Sentence, lexicon: Lexicon) -> str:
    """'412 people held for political reasons': the group told by a phrase that belongs to those counted; ''."""
    words = f" {' '.join(here.tagged.words.lower)} "
    found = next(((words.index(p), group) for p, group in lexicon.told_by.held_for if p in words), None)
    if found is None:
        return ""
    at, group, clause_of = words.count(" ", 0, found[0]), found[1], here.sliced.clause_of
    counted, kinds = _counted(draft, here), ("people", "number", "person")
    people = [m for m in here.mentions if m.kind in kinds and (m.counted or m.kind == "person")]
    nearest = next((m for m in reversed(people) if m.head < at), people[0] if people else None)
    if counted is not None and nearest is not None and counted.head != nearest.head:
        return ""
    if counted is None and clause_of[min(at, len(clause_of) - 1)] != clause_of[draft.at_word]:
        return ""
    ranks = lexicon.ranks
    if draft.group in lexicon.captive and group not in lexicon.captive:
        return ""
    return group if ranks[group] < ranks.get(draft.group, len(ranks)) else ""


def _taken(draft: Draft, of: tuple[dict[str, Kind], Lexicon], here: Sentence, before: Sequence[Draft]) -> str:
    """'kidnapped 42 people', 'the kidnappers released 14', 'on Tuesday 30 of them were freed': hostages; ''."""
    kinds, lexicon = of
    told, kind = lexicon.told_by, kinds[draft.kind]
    if draft.status == "denied":
        return ""
    if kind.fills:
        named = draft.group and not lexicon.clauses.noun_cases
        return "" if named else told.taken.get(draft.frame.base.replace("|", ""), "")
    if not (kind.leaves or kind.stock or kind.final):
        return ""
    lower, known, clause_of = here.tagged.words.lower, here.tagged.known, here.sliced.clause_of
    clause = clause_of[draft.at_word]
    by_takers = (told.takers[w] for at, w in enumerate(lower) if clause_of[at] == clause and w in told.takers)
    group = next(by_takers, "")
    counted = _counted(draft, here)
    if not group and counted is not None:
        near = range(counted.first, min(counted.last + 2, len(lower)))
        forms = (form.lemma for at in near for form in known[at].verbs)
        group = next((told.taken[lemma] for lemma in forms if lemma in told.taken), "")
    if group or draft.group or (draft.mentions and draft.mentions[0].kind == "event"):
        return group
    return next((d.group for d in reversed(before) if _of_those(draft, d)), "")


def _of_those(draft: Draft, taken: Draft) -> bool:
    """Whether the people may be those who were taken, or some of them."""
    if draft.whole is taken:
        return True
    if draft.people or not 0 <= draft.sentence - taken.sentence <= SINCE:
        return bool(set(draft.people) & set(taken.people))
    low, most = (draft.count.low if draft.count else None), (taken.count.high if taken.count else None)
    return low is not None and most is not None and low <= most
