"""What tells of itself beside a verb: a phrase set off by commas, or one that another verb of its own brings in."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt, uses_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

STATE: Final = 6  # words behind a phrase up to the comma: 'in prison since May last year,'
NEAR: Final = 3  # words between people and the phrase for where they are


def tells_itself(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a phrase ('in Haft') tells something in a clause with another verb that tells something."""
    set_off = _set_off(at, clause, sentence, lexicon) or bool(beside(at, sentence, lexicon))
    return set_off or _is_said_to_be(at, clause, lexicon)


def _set_off(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'X, seit drei Jahren in Haft, erhielt den Preis': a phrase between two commas, without a verb there."""
    form, end = sentence.tagged.words.form, at + max(1, sentence.tagged.length[at])
    if lexicon.clauses.fixed_order:
        end = next((k for k in range(end, min(end + STATE, len(form))) if form[k] == ","), len(form))
    elif not lexicon.clauses.nouns_capitalised:
        return False
    if end >= len(form) or form[end] != ",":
        return False
    comma = next((k for k in range(at - 1, clause.first, -1) if form[k] == ","), -1)
    aged = comma > clause.first + 1 and form[comma - 1].isdigit() and form[comma - 2] == ","  # 'X, 51, in prison'
    ends = (comma, comma - 2) if aged and lexicon.clauses.fixed_order else (comma,)
    named = any(m.last in ends and m.kind == "person" for m in sentence.mentions)
    return named and not any(comma < verb.at < end for verb in clause.verbs)


def beside(at: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'..., with more than 400 dissidents still behind bars': the people counted beside what the clause tells."""
    form, known, with_ = sentence.tagged.words.form, sentence.tagged.known, lexicon.clauses.with_others
    if not lexicon.clauses.fixed_order:
        return []
    some = next((m for m in reversed(sentence.mentions) if m.last <= at and m.counted and m.prep in with_), None)
    if some is None or some.kind != "people":
        return []
    between = range(some.last, at)
    only = all(sentence.tagged.words.lower[k] in lexicon.clauses.adverbs or known[k].flags for k in between)
    apart = form[some.first - 1] == "," or len(between) > 1
    return [some] if only and apart and len(between) <= NEAR else []


def _is_said_to_be(at: int, clause: Clause, lexicon: Lexicon) -> bool:
    """'Four men were in jail and would be brought to court': the verb before the phrase only says where they are."""
    before = [verb for verb in clause.verbs if verb.at < at]
    if lexicon.clauses.nouns_capitalised or not before:
        return False  # 'ist in Haft gestorben'
    uses = [use for use in uses_of(before[-1:], lexicon) if use.auxiliary]
    return bool(uses) and all("state" in use.auxiliary.split() for use in uses)


def passive_perfect(clause: Clause, verb: VerbAt, lexicon: Lexicon) -> bool:
    """'in der Haft bedroht worden sei': a verb of being that only completes another one, known or not."""
    others = [f for other in clause.verbs if other.at != verb.at for f in other.forms if f.features & PARTICIPLE]
    return any("passive" in lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in others)
