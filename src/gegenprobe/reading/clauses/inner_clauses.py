"""Clauses inside others that no mark sets off ('said 52 had been freed', 'men who fled were')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    MARK,
    OPENER,
    PEOPLE,
    PREPOSITION,
    RELATIVE,
    Lexicon,
    VerbForm,
)
from gegenprobe.reading.clauses.complement_openers import behind_people, completes, kind_opened
from gegenprobe.reading.clauses.reduced import cut_contact, cut_reduced
from gegenprobe.reading.clauses.spoken_clauses import cut_spoken, subject_pronoun
from gegenprobe.reading.clauses.stretch import (
    ADVERBS,
    AND,
    NO_USE,
    RELATIVE_MARK,
    RESUMES,
    Cut,
    Stretch,
    Verb,
    compares,
    has_verb_at,
    infinitive_mark,
    is_asked,
    is_helper,
    is_wished,
    may_be_finite,
    surely_finite,
)
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged
from gegenprobe.text.extremes import greatest

PLAN: Final = 4  # words of 'are set to be'


def cuts(
    tagged: Tagged, span: tuple[int, int], verbs: list[tuple[int, tuple[VerbForm, ...]]], lexicon: Lexicon
) -> list[Cut]:
    """The cuts inside the stretch of words `span`, in order; `verbs` are its verbs with their places."""
    return _all_cuts(Stretch(tagged, span, [Verb(at, forms) for at, forms in verbs], lexicon))


def _all_cuts(stretch: Stretch) -> list[Cut]:
    """All cuts of the stretch, in order."""
    if not stretch.verbs:
        return []
    for at in range(stretch.first, stretch.last):
        flags = stretch.known[at].flags
        if flags & RELATIVE and not _opener_here(stretch, at):
            _relative(stretch, at)
        elif flags & OPENER and at > stretch.first and _opens(stretch, at):
            stretch.found.setdefault(at, RELATIVE_MARK)
    cut_contact(stretch)
    for number, verb in enumerate(stretch.verbs):
        cut_spoken(stretch, number, verb)
        cut_reduced(stretch, number, verb)
        _infinitive(stretch, number, verb)
    return [Cut(at, separator) for at, separator in sorted(stretch.found.items()) if at > stretch.first]


def _opener_here(stretch: Stretch, at: int) -> bool:
    """A word that is relative and opener: a relative when a verb comes next, else an opener."""
    if not stretch.known[at].flags & OPENER:
        return False
    if completes(stretch.tagged, at, stretch.lexicon):
        return True
    if stretch.lexicon.clauses.subjects_dropped and at and _tells_of_noun(stretch, at):
        return False  # 'los presos que el Gobierno liberó'
    return not (at + 1 < stretch.last and has_verb_at(stretch, at + 1))


def _of_a_noun(stretch: Stretch, at: int) -> bool:
    """'en el marco de un proceso que el Gobierno anunció': with no verb before, the word tells of the noun."""
    before = stretch.known[at - 1]
    noun = (
        stretch.form[at - 1].isalpha() and not before.flags & (PREPOSITION | CONJUNCTION | OPENER) and not before.verbs
    )
    return noun and at - 1 > stretch.first and not any(verb.at < at for verb in stretch.verbs)


def _tells_of_noun(stretch: Stretch, at: int) -> bool:
    """Behind people or another noun the word is a relative; so it is behind 'and' where a mark closes it off."""
    closed = at == stretch.last - 1 and at > stretch.first and bool(stretch.known[at - 1].flags & CONJUNCTION)
    return (
        closed
        or behind_people(stretch.tagged, at, stretch.lexicon)
        or _of_a_noun(stretch, at)
        or _of_counted(stretch, at)
    )


def _of_counted(stretch: Stretch, at: int) -> bool:
    """'suman 92 los criminales de alto impacto que Perú mandó': behind a noun, with people since the last verb."""
    before = stretch.known[at - 1]
    if before.verbs or before.flags & (PREPOSITION | CONJUNCTION | OPENER) or not stretch.form[at - 1].isalpha():
        return False
    verb = greatest([v.at for v in stretch.verbs if v.at < at], -1)
    return verb >= 0 and any(stretch.known[k].group or stretch.known[k].flags & PEOPLE for k in range(verb + 1, at))


def _opens(stretch: Stretch, at: int) -> bool:
    """Whether an opener inside the stretch opens a clause: a finite verb follows, not at once."""
    if compares(stretch, at):
        return False
    if at and stretch.known[at - 1].flags & PREPOSITION and not stretch.known[at].flags & PREPOSITION:
        return is_asked(stretch, at)
    if not any(verb.at < at for verb in stretch.verbs):
        pronoun = (
            not stretch.lexicon.clauses.subjects_dropped and at + 1 < stretch.last and subject_pronoun(stretch, at + 1)
        )
        return pronoun and at > stretch.first + 1  # 'six staff and eight relatives after they were released'
    following = [verb for verb in stretch.verbs if verb.at > at]
    if stretch.known[at].flags & PREPOSITION and stretch.lexicon.clauses.subjects_dropped:
        return bool(following) and _after_which(stretch, at, following[0])  # 'para el servicio suman 300'
    if following and _after_which(stretch, at, following[0]):
        return True
    if following and (_after_being(stretch, at, following[0]) or _without_verb(stretch, at, following[0])):
        return not _without_verb(stretch, at, following[0])
    if not following and not stretch.known[at].flags & PREPOSITION:
        return _waits(stretch, at)
    if not following or (following[0].at == at + 1 and not stretch.lexicon.clauses.subjects_dropped):
        return False
    if stretch.known[at].flags & PREPOSITION and stretch.known[following[0].at - 1].flags & CONJUNCTION:
        return False
    return any(may_be_finite(stretch, verb) for verb in following[:2])


def _after_being(stretch: Stretch, at: int, verb: Verb) -> bool:
    """'reached Vilnius after being freed in Minsk': a preposition and the gerund of the passive's auxiliary."""
    if not stretch.lexicon.clauses.fixed_order or verb.at != at + 1 or not stretch.known[at].flags & PREPOSITION:
        return False
    passive = any("passive" in stretch.lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in verb.forms)
    return passive and any(form.features == GERUND for form in verb.forms)


def _without_verb(stretch: Stretch, at: int, verb: Verb) -> bool:
    """'como gesto hacia los que esperan': the verb belongs to a relative clause, and the opener opens none."""
    if not stretch.lexicon.clauses.subjects_dropped or stretch.known[at].flags & RELATIVE:
        return False
    between = [stretch.known[k].flags for k in range(at + 1, verb.at)]
    return any(flags & RELATIVE and not flags & ARTICLE for flags in between)


def _after_which(stretch: Stretch, at: int, verb: Verb) -> bool:
    """'liberados tras haber participado': a preposition that opens a background clause, and its infinitive."""
    clauses = stretch.lexicon.clauses
    kind = kind_opened(stretch.tagged, at, stretch.lexicon)  # 'después de' as 'tras'
    if not clauses.subjects_dropped or kind not in ("background", "purpose"):
        return False
    near = 0 <= verb.at - at - max(1, stretch.tagged.length[at]) <= 1
    return near and any(form.features & INFINITIVE for form in verb.forms)


def _waits(stretch: Stretch, at: int) -> bool:
    """'said that another American, the businessman X, is held': the verb comes behind a mark."""
    after = stretch.last
    return at + 2 < stretch.last and after < len(stretch.form) and stretch.form[after] in (",", "(", "–", "—")


def _relative(stretch: Stretch, at: int) -> None:
    """A relative clause from its pronoun to the verb that takes the sentence up again."""
    inside = [number for number, verb in enumerate(stretch.verbs) if verb.at > at]
    waits = at == stretch.last - 1 and at - 1 > stretch.first
    if not inside and waits and stretch.lexicon.clauses.subjects_dropped:
        stretch.found.setdefault(at, RELATIVE_MARK)  # 'a las que se acusaba y que, según la policía, fueron ...'
    if not inside:
        return
    start = at - 1 if at > stretch.first and stretch.known[at - 1].flags & PREPOSITION else at
    if start > stretch.first:
        stretch.found.setdefault(start, RELATIVE_MARK)
    if _unknown_past(stretch, at + 1):
        if is_helper(stretch, stretch.verbs[inside[0]]) and may_be_finite(stretch, stretch.verbs[inside[0]]):
            stretch.found.setdefault(stretch.verbs[inside[0]].at, RESUMES)
        return
    _resume(stretch, inside)


def _unknown_past(stretch: Stretch, at: int) -> bool:
    """'inmates who tunneled out of jail were caught': a word that the packs do not know, with a verb's ending."""
    endings = stretch.lexicon.clauses.past_endings
    return bool(endings) and stretch.known[at] == UNKNOWN and stretch.lower[at].endswith(endings)


def _resume(stretch: Stretch, inside: list[int]) -> None:
    """Cut before the first finite verb after the clause's own verbs, unless it hangs on them."""
    last = _group_end(stretch, inside[0])
    if _governs(stretch, inside[0], last):
        return
    for number in range(last + 1, len(stretch.verbs)):
        verb = stretch.verbs[number]
        between = range(stretch.verbs[number - 1].at + 1, verb.at)
        if any(
            stretch.known[k].flags & (CONJUNCTION | OPENER | RELATIVE)
            or not (stretch.form[k][0].isalnum() or stretch.form[k] in "()")  # 'by the Liberation Army (ELN) were'
            for k in between
        ):
            return
        bare = not between and any(form.features & INFINITIVE for form in verb.forms)  # 'who was let go'
        bare = bare or _goes_with(stretch, number)
        itself = bool(between) and stretch.lower[verb.at - 1] in stretch.lexicon.clauses.reflexives
        if not bare and (may_be_finite(stretch, verb) or is_wished(stretch, verb)):
            stretch.found.setdefault(verb.at - itself, RESUMES)  # 'que salieron se ven'
            _own_subject(stretch, inside[0])
            return


def _goes_with(stretch: Stretch, number: int) -> bool:
    """'who are expected to be freed': the participle behind an auxiliary in the infinitive."""
    verb, before = stretch.verbs[number], stretch.verbs[number - 1]
    marked = any(stretch.known[k].flags & MARK for k in range(max(before.at - 1, 0), verb.at)) and is_helper(
        stretch, before
    )
    return marked and verb.at - before.at <= PLAN and any(f.features & PARTICIPLE for f in verb.forms)


def _own_subject(stretch: Stretch, number: int) -> None:
    """'it was moved and five men who fled were freed': the subject of the verb resumed opens a clause."""
    relative = next((at for at in sorted(stretch.found) if at <= stretch.verbs[number].at), stretch.first)
    before = next((verb.at for verb in reversed(stretch.verbs[:number]) if verb.at < relative), -1)
    joins = [k for k in range(before + 1, relative) if stretch.known[k].flags & CONJUNCTION]
    if before >= 0 and joins:
        stretch.found.setdefault(joins[-1], AND)


def _group_end(stretch: Stretch, number: int) -> int:
    """The last verb of a verb group: auxiliaries, adverbs, the verb."""
    while number + 1 < len(stretch.verbs):
        verb, following = stretch.verbs[number], stretch.verbs[number + 1]
        own = stretch.lexicon.clauses.subjects_dropped and surely_finite(stretch, following)
        if following.at - verb.at > ADVERBS + 1 or not is_helper(stretch, verb) or own:
            break  # 'los presos que están en Lima sean liberados'
        number += 1
    return number


def _governs(stretch: Stretch, first: int, last: int) -> bool:
    """Whether a verb of the group takes a clause: it speaks, or gives a status."""
    for verb in stretch.verbs[first : last + 1]:
        uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        if any(use.speech for use in uses):
            return True
    return False


def _infinitive(stretch: Stretch, number: int, verb: Verb) -> None:
    """'urged Minsk to release 14', 'are expected to be freed': an infinitive that hangs on a verb with a status."""
    mark = infinitive_mark(stretch, verb)
    if not number or mark <= stretch.verbs[number - 1].at or not stretch.known[mark].flags & MARK:
        return
    if not any(form.features & INFINITIVE for form in verb.forms):
        return
    uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in stretch.verbs[number - 1].forms]
    if any(use.status or use.speech for use in uses):
        stretch.found.setdefault(mark, RELATIVE_MARK)
