"""Who some of those told of are: 'Der bekannteste von ihnen ist X', 'One of them is X', 'Задержанные — X и Y'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PARTITIVE
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.amounts import people_told_before, tell_of_kind
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.words.openings import opened_with

OPENING: Final = 8  # words in which what opens such a sentence stands
_SETS_OFF: Final = frozenset("—–:")


def tell_named_among(reading: SentenceReading) -> None:
    """The names that the sentence gives to some or all of those told of before, or of whom a noun tells."""
    if not any(m.kind == "person" for m in reading.sentence.mentions):
        return
    for draft in reading.drafts:
        _of_one_of_them(reading, draft)
    lower = reading.sentence.tagged.words.lower
    opening = " ".join(lower[:OPENING])
    clauses = reading.lexicon.clauses
    if phrase := opened_with(opening, reading.lexicon.foremost):
        _of_foremost(reading, len(phrase.split()))
    elif reading.drafts:
        return
    elif phrase := opened_with(opening, reading.lexicon.named_singly):
        _of_single(reading, len(phrase.split()))
    elif clauses.noun_cases and reading.sentence.mentions:
        _of_members_by_name(reading)


def _of_one_of_them(reading: SentenceReading, draft: Draft) -> None:
    """'One of them is the reporter X': the one who is counted has a name behind the verb of being."""
    count, told = draft.count, draft.mentions[0] if draft.mentions else None
    if count is None or count.value != 1 or count.op != "exact" or draft.people or told is None:
        return
    if not told.part or told.kind != "number":
        return
    clause = reading.sentence.sliced.clause_of[told.head]
    named = _bare_names(reading, told.last)
    named = [m for m in named if reading.sentence.sliced.clause_of[m.head] == clause]
    if len(named) == 1 and (only_is(reading, clause) or _behind_dash(reading, clause, told, named[0])):
        draft.people, draft.count, draft.group = names_of_people(reading, named), None, named[0].group or draft.group


def _behind_dash(reading: SentenceReading, clause: int, told: Mention, named: Mention) -> bool:
    """'Один из них — учитель N. N.': a dash stands for the verb of being."""
    if not reading.lexicon.clauses.noun_cases or reading.sentence.clause(clause).verbs:
        return False
    return any(form in _SETS_OFF for form in reading.sentence.tagged.words.form[told.last : named.first])


def _bare_names(reading: SentenceReading, first: int) -> list[Mention]:
    """Persons by name from word `first` on, those behind prepositions left out."""
    named = [m for m in reading.sentence.mentions if m.kind == "person" and m.first >= first and m.owner != "office"]
    return [m for m in named if not m.prep and (not m.aside or reading.lexicon.clauses.noun_cases)]


def _of_foremost(reading: SentenceReading, first: int) -> None:
    """'The best known of those freed is X', 'Самый известный из них — X'."""
    named = _bare_names(reading, first)[:1]
    if not named or not _only_names(reading, named[0], first) or _told_in_clause(reading, named[0]):
        return
    before = [m for m in reading.sentence.mentions if m.head < named[0].first]
    if any(m.kind not in ("people", "pronoun", "number") or m.counted for m in before):
        return
    words = reading.sentence.tagged.known[: named[0].first + 1]
    kind = next((word.member for word in words if word.member), "")
    told = [named[0]._replace(joined=False, aside=False)]
    if kind:
        tell_of_kind(reading, kind, told, named[0].head)
        return
    form, captive = reading.sentence.tagged.words.form[first], reading.lexicon.captive
    theirs = any(word.flags & PARTITIVE for word in words) or bool(words[first].verbs) or not form[0].isalnum()
    whole = people_told_before(reading) if theirs or any(m.group in captive for m in before) else None
    if whole is not None and whole.count is not None and whole.count.value != 1:
        add_parts(reading, whole, told, named[0].head)


def _told_in_clause(reading: SentenceReading, name: Mention) -> bool:
    """Whether the clause of the name tells something itself; a relative behind it may."""
    clause_of = reading.sentence.sliced.clause_of
    return any(clause_of[draft.at_word] == clause_of[name.head] for draft in reading.drafts)


def _only_names(reading: SentenceReading, name: Mention, first: int) -> bool:
    """Whether no more than a verb of being stands right before the name, or behind it."""
    uses, clause = reading.lexicon.verbs, reading.sentence.clause(reading.sentence.sliced.clause_of[name.head])
    verbs = [verb for verb in clause.verbs if verb.at >= first]
    before = [verb for verb in verbs if verb.at < name.first][-1:]
    told = [*before, *(verb for verb in verbs if verb.at >= name.last)]
    return all(form.lemma in uses and uses[form.lemma].auxiliary for verb in told for form in verb.forms)


def _of_single(reading: SentenceReading, first: int) -> None:
    """'Sie heißt Anna Lenz', 'His name is X': the name of the one person told of before."""
    named, whole = _bare_names(reading, first), people_told_before(reading)
    if whole is None or len(named) != 1 or named[0].first > first + 1 or whole.people:
        return
    if whole.count is not None and whole.count.value == 1 and whole.status == "occurred":
        whole.people = names_of_people(reading, named)


def _of_members_by_name(reading: SentenceReading) -> None:
    """'Задержанные — X, Y и Z': a noun for those told of, a dash, and nothing but their names."""
    form, mentions = reading.sentence.tagged.words.form, reading.sentence.mentions
    noun = mentions[0]
    kind = reading.sentence.tagged.known[noun.head].member
    if not kind or noun.kind != "people" or noun.number is not None or noun.prep or noun.first > 1:
        return
    if noun.last >= len(form) or form[noun.last] not in _SETS_OFF:
        return
    named = _bare_names(reading, noun.last)
    verbs = [verb.at for verb in reading.sentence.clause(reading.sentence.sliced.clause_of[noun.head]).verbs]
    if named and any(verb < named[-1].last for verb in verbs):
        return
    if named and named[0].first <= noun.last + 2:
        tell_of_kind(reading, kind, [m._replace(joined=n > 0, aside=False) for n, m in enumerate(named)], noun.head)
