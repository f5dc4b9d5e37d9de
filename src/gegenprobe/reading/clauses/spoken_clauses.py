"""Clauses behind a verb of saying, without an opener: 'said 44 had been freed', 'told Reuters 44 had been freed'."""

from __future__ import annotations

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import GERUND
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    MARK,
    OPENER,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    VerbUse,
)
from gegenprobe.reading.clauses.reduced import may_describe
from gegenprobe.reading.clauses.stretch import (
    GOVERNED,
    NO_USE,
    RELATIVE_MARK,
    SPOKEN,
    STARTS,
    Stretch,
    Verb,
    has_verb_at,
    is_helper,
    made_passive,
    may_be_finite,
    names_day,
    subject_start,
    surely_finite,
    verb_behind_marks,
)
from gegenprobe.reading.words.tagging import counts_at


def cut_spoken(stretch: Stretch, number: int, verb: Verb) -> None:
    """'said 44 convicts had been freed', 'denied it held 44': the clause after such a verb, without an opener."""
    uses = _that_tell(stretch, verb)
    if not uses or not _may_govern(stretch, number):
        return
    told = _pronoun_behind(stretch, verb.at + 1)
    addressed = any(form.lemma in stretch.lexicon.clauses.addressing for form in verb.forms)
    governs = stretch.lexicon.clauses.fixed_order and any(use.status for use in uses)
    behind_it = stretch.verbs[number + 1 :]
    following = next((v for v in behind_it if may_be_finite(stretch, v) or (governs and is_helper(stretch, v))), None)
    if following is None and verb_behind_marks(stretch, verb.at):
        stretch.found.setdefault(verb.at + 1, SPOKEN)
    if following is None or any(verb.at < at <= following.at for at in stretch.found):
        return
    sure = governs or all(use.frames for use in uses)
    if sure and not (told or addressed or is_helper(stretch, following)):
        return  # 'announced 12 arrests planned for May', not 'confirmed 12 men were held'
    between = range(verb.at + 1, following.at)
    parts = MARK | OPENER | RELATIVE | (0 if _listed(stretch, between, following) else CONJUNCTION)
    if len(between) < 1 or any(stretch.known[k].flags & parts for k in between):
        return
    behind = _behind_addressee if addressed and not told else subject_start
    particle = stretch.tagged.words.lower[verb.at + 1] in {form.particle for form in verb.forms}  # 'pointed out nine'
    start = behind(stretch, verb.at + 1 + particle, following.at)
    if start is not None:
        described = _describes(stretch, start, following)
        stretch.found.setdefault(start, GOVERNED if governs else SPOKEN if described else RELATIVE_MARK)


def _may_govern(stretch: Stretch, number: int) -> bool:
    """Whether a verb is finite, stands behind a helper that does not make it a passive, or opens ', saying it had'."""
    verb = stretch.verbs[number]
    helped = bool(number) and is_helper(stretch, stretch.verbs[number - 1])
    if helped and made_passive(stretch, number):
        return False
    opens = verb.at == stretch.first or bool(stretch.known[verb.at - 1].flags & PREPOSITION)  # 'quoted X as saying'
    beside = opens and stretch.lexicon.clauses.fixed_order
    return helped or may_be_finite(stretch, verb) or (beside and all(f.features & GERUND for f in verb.forms))


def _describes(stretch: Stretch, start: int, following: Verb) -> bool:
    """'said 25 men carrying signs were arrested': whether a verb before the clause's own only says who they are."""
    inner = [other for other in stretch.verbs if start < other.at < following.at]
    later = any(surely_finite(stretch, other) for other in stretch.verbs if other.at > following.at)
    inner += [following] if later else []
    return any(may_describe(stretch, other) for other in inner)


def _that_tell(stretch: Stretch, verb: Verb) -> list[VerbUse]:
    """What a verb does that may have such a clause behind it: says, or in a fixed order of words also denies, hopes."""
    uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    spoken = [use for use in uses if use.speech]
    if spoken or not stretch.lexicon.clauses.fixed_order:
        return spoken
    governs = all(use.status and not (use.modal or use.auxiliary) for use in uses)  # not 'held (up)'
    return uses if governs else []


def _listed(stretch: Stretch, between: range, following: Verb) -> bool:
    """'said 30 men and 12 women were freed': the conjunction joins people before an auxiliary."""
    joins = [k for k in between if stretch.known[k].flags & CONJUNCTION]
    people = [
        k for k in between if stretch.known[k].group or stretch.known[k].flags & PEOPLE or stretch.form[k][0].isdigit()
    ]
    return bool(joins and people) and is_helper(stretch, following) and people[0] < joins[0] and joins[-1] < people[-1]


def _pronoun_behind(stretch: Stretch, at: int) -> bool:
    """'announced it had freed 12', 'announced Friday it will free 12'."""
    if at + 1 < stretch.last and names_day(stretch, at):
        at += 1
    return at < stretch.last and subject_pronoun(stretch, at)


def subject_pronoun(stretch: Stretch, at: int) -> bool:
    """'confirmed it had received 14': right behind a verb that also counts or judges, a pronoun opens a clause."""
    word = stretch.known[at]
    pronoun = word.flags & PRONOUN and not word.flags & ARTICLE
    return bool(pronoun) and (not word.cases or bool(word.cases & NOMINATIVE)) and has_verb_at(stretch, at + 1)


def _behind_addressee(stretch: Stretch, first: int, verb: int) -> int | None:
    """'told the families 40 men were freed': where the subject begins behind whom it is said to; None for nobody."""
    form, known = stretch.form, stretch.known
    if known[first].flags & PRONOUN and not known[first].flags & ARTICLE:
        return first + 1 if first + 1 < verb else None
    for at in range(first + 1, verb):
        begins = known[at].flags & STARTS or counts_at(stretch.tagged, at, stretch.lexicon)
        if begins and not known[at - 1].flags & (STARTS | PREPOSITION):
            return at
    if known[first].flags & STARTS:
        return None
    end = next((at for at in range(first, verb) if not form[at][0].isupper()), verb)
    if end == verb:
        return verb - 1 if verb - first > 1 else None  # 'told Reuters Bello was freed'
    end = max(end, first + 1)  # 'told AFP captives had been freed', 'told reporters police had freed'
    return end if end < verb else None
