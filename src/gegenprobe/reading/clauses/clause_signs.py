"""What a stretch of words shows of itself: an opener, a relative, a finite verb, an infinitive that hangs."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import ATTRIBUTE, FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    CUE_BEFORE,
    MARK,
    NAMED,
    NOUN,
    OPENER,
    ORGANISATION,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TITLE,
)
from gegenprobe.reading.clauses.assembly import Assembly
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.clause_verbs import auxiliary, helpers_only, is_linked, may_help, some_finite
from gegenprobe.reading.clauses.complement_openers import adds, behind_people, completes, kind_opened
from gegenprobe.reading.clauses.segments import Segment, first_words, uses_of

LONGEST_SUBJECT: Final = 4  # words before a verb in second place


def opening_of(assembly: Assembly, segment: Segment) -> tuple[str, int]:
    """Which kind of clause the words at the start of a stretch open, and where its relative stands; '' and -1."""
    known, form = assembly.tagged.known, assembly.tagged.words.form
    if _inverted(assembly, segment):
        return "condition", -1
    if _behind_time(assembly, segment):
        return "background", -1
    for at in first_words(segment, assembly.tagged):
        flags = known[at].flags
        relative = flags & RELATIVE and not completes(assembly.tagged, at, assembly.lexicon)
        opener = flags & OPENER and not (relative and (_finite_at(segment, at + 1) or _of_people(assembly, at)))
        if opener and at > segment.first and not segment.verbs and assembly.lexicon.clauses.nouns_capitalised:
            break  # 'X, besser bekannt als Y, wurde verhaftet'
        told = segment.verbs or segment.first in assembly.parted
        opener = opener and not (flags & PREPOSITION and _no_opener(assembly, segment, at))
        if opener and (told or (not flags & PREPOSITION and segment.last - segment.first > 1)):
            kind = kind_opened(assembly.tagged, at, assembly.lexicon)
            adverb = _finite_at(segment, at + 1) and assembly.lexicon.clauses.nouns_capitalised
            return ("", -1) if adverb else (kind, -1)
        if segment.separator == "and" and _noun_at(assembly, at + 1):
            break  # 'und an die USA überstellt': an article
        goes_on = at > segment.first and known[at - 1].flags & CONJUNCTION  # ', und die Zahl liegt bei 12'
        if goes_on and assembly.lexicon.clauses.nouns_capitalised and not _in_relative(assembly):
            break
        if flags & RELATIVE and segment.separator in (",", "(", "–", "—", "and") and _relative(assembly, segment, at):
            return "relative", at
        if not flags & (PREPOSITION | CONJUNCTION) and form[at] not in "\"'„“«»":
            break
    return "", -1


def _no_opener(assembly: Assembly, segment: Segment, at: int) -> bool:
    """Whether a word that may open a clause is a preposition here."""
    background = kind_opened(assembly.tagged, at, assembly.lexicon) == "background"
    return _only_for_people(assembly, segment, at) or (background and _stands_before_noun(assembly, segment))


def _only_for_people(assembly: Assembly, segment: Segment, at: int) -> bool:
    """'Para los tres restantes se dictó prisión': a preposition before a phrase and a finite verb, no purpose."""
    if not assembly.lexicon.clauses.subjects_dropped or not segment.verbs:
        return False
    if kind_opened(assembly.tagged, at, assembly.lexicon) != "purpose":
        return False
    first = segment.verbs[0]
    return first.at > at + 2 and not any(form.features & INFINITIVE for verb in segment.verbs for form in verb.forms)


def _stands_before_noun(assembly: Assembly, segment: Segment) -> bool:
    """'Seit Mai wurden vier verhaftet', not 'seit sie verhaftet wurden': where a clause ends with its finite verb."""
    verbs = segment.verbs
    if not assembly.lexicon.clauses.nouns_capitalised or not verbs:
        return False
    behind = assembly.tagged.words.form[verbs[-1].at + 1 : segment.last]
    ends = some_finite(assembly, verbs[-1:]) and not any(form[0].isalnum() for form in behind)
    return not ends or any(auxiliary(assembly, verb) for verb in verbs[:-1])


def _behind_time(assembly: Assembly, segment: Segment) -> bool:
    """'wenige Wochen nachdem er kam': a length of time before the word that opens the clause."""
    lower, after = assembly.tagged.words.lower, assembly.lexicon.clauses.after_times
    if not after or not (segment.verbs or segment.first in assembly.parted):
        return False
    last = segment.verbs[0].at if segment.verbs else segment.last
    last -= assembly.lexicon.clauses.fixed_order  # 'in prison or after release': no subject
    return any(lower[at] in after for at in range(segment.first + 1, min(segment.first + 5, last)))


def _in_relative(assembly: Assembly) -> bool:
    """Whether the clause before is a relative one, which 'und die' may go on with."""
    return assembly.last >= 0 and assembly.made[assembly.last].kind == "relative"


def _of_people(assembly: Assembly, at: int) -> bool:
    """'los presos que el Gobierno liberó': right behind people a word that may be both opens a relative clause."""
    behind = assembly.lexicon.clauses.subjects_dropped and at and behind_people(assembly.tagged, at, assembly.lexicon)
    return bool(behind) or adds(assembly.tagged, at, assembly.lexicon)


def _inverted(assembly: Assembly, segment: Segment) -> bool:
    """'Sollte Minsk zustimmen, kommen ...': a verb that opens a condition where it opens the sentence."""
    words = assembly.tagged.words
    opens = segment.first == 0 and words.lower[0] in assembly.lexicon.clauses.inverted
    return opens and segment.last < len(words) and words.form[segment.last] == ","


def _noun_at(assembly: Assembly, at: int) -> bool:
    form = assembly.tagged.words.form
    return assembly.lexicon.clauses.nouns_capitalised and at < len(form) and form[at][0].isupper()


def _finite_at(segment: Segment, at: int) -> bool:
    """Whether the finite verb comes next: then the word before is an adverb ('Damit sind ...')."""
    return any(verb.at == at and any(form.features & FINITE for form in verb.forms) for verb in segment.verbs)


def _relative(assembly: Assembly, segment: Segment, at: int) -> bool:
    """Whether a form that may be an article opens a relative clause: some finite verb must follow."""
    if assembly.last < 0:
        return False
    if not assembly.lexicon.clauses.nouns_capitalised and not assembly.tagged.known[at].flags & (ARTICLE | OPENER):
        return True
    if assembly.lexicon.clauses.subjects_dropped and segment.last - segment.first == 1:
        return True
    if not segment.verbs:
        last = assembly.tagged.words.lower[segment.last - 1]
        unknown = not assembly.tagged.known[segment.last - 1].flags
        return unknown and last.endswith(assembly.lexicon.clauses.finite_endings or ("\0",))
    if not assembly.lexicon.clauses.nouns_capitalised:
        return True
    if is_linked(assembly, segment) and not some_finite(assembly, segment.verbs):
        return False
    verb = segment.verbs[-1]
    if _takes_up(assembly, segment, at):
        return False
    if any(auxiliary(assembly, v) for v in segment.verbs[:-1]) and any(f.features & PARTICIPLE for f in verb.forms):
        return auxiliary(assembly, verb)  # 'den USA und Kuba sind noch inhaftiert': no relative ends so
    return verb.at >= segment.last - 2 and any(f.features & FINITE for v in segment.verbs for f in v.forms)


def _takes_up(assembly: Assembly, segment: Segment, at: int) -> bool:
    """'wurden 19, die in Minsk waren, aus dem Lager entlassen': the participle of the clause around a relative."""
    last = assembly.made[assembly.last]
    around = assembly.made[last.parent] if last.kind == "relative" and last.parent >= 0 else None
    if around is None or not around.verbs or not all(may_help(assembly, verb) for verb in around.verbs):
        return False
    forms = segment.verbs[-1].forms
    placed = at > segment.first and bool(assembly.tagged.known[at - 1].flags & PREPOSITION)
    return placed and any(form.features & (PARTICIPLE | INFINITIVE) for form in forms)


def is_dateline(assembly: Assembly, first: Clause, segment: Segment) -> bool:
    """'MINSK, Belarus — Twelve ...': where a report was written is no subject."""
    form = assembly.tagged.words.form
    return first.first <= 1 and not first.verbs and segment.separator in ("—", "–") and form[first.first].isupper()


def is_participial(assembly: Assembly, segment: Segment) -> bool:
    """'X, juzgado en rebeldía, fue condenado': participles between marks, where the main clause wants its verb."""
    if assembly.lexicon.clauses.fixed_order or segment.separator != "," or assembly.last != assembly.main:
        return False
    closed = segment.last < len(assembly.tagged.words) and assembly.tagged.words.form[segment.last] == ","
    if (
        assembly.main < 0
        or assembly.made[assembly.main].verbs
        or not closed
        or starts_with_conjunction(assembly, segment)
    ):
        return False
    aside = PARTICIPLE | INFINITIVE | GERUND  # ', supuestamente por realizar pintadas,', ', отбыв срок,'
    return all(form.features & aside for form in segment.verbs[0].forms) and not some_finite(assembly, segment.verbs)


def participle_phrase(assembly: Assembly, segment: Segment) -> bool:
    """'19 человек, вышедших на свободу': a long participle right behind a comma tells of the noun before it."""
    if (
        not assembly.lexicon.clauses.adjectives_agree
        or segment.separator != ","
        or assembly.last < 0
        or not segment.verbs
    ):
        return False
    first = segment.verbs[0]
    return first.at - segment.first <= 1 and all(form.features & ATTRIBUTE for form in first.forms)


def closes_clause(assembly: Assembly, segment: Segment) -> bool:
    """Whether a stretch ends the clause before it: a participle that waits for no more."""
    participle = any(form.features & PARTICIPLE for form in segment.verbs[0].forms)
    return participle and not is_linked(assembly, segment) and not starts_with_conjunction(assembly, segment)


def starts_with_conjunction(assembly: Assembly, segment: Segment) -> bool:
    """Whether a stretch starts with a conjunction."""
    return bool(assembly.tagged.known[segment.first].flags & CONJUNCTION)


def _only_leads(assembly: Assembly, clause: Clause) -> bool:
    """'Previamente, la ONG informó de 80, pero ...': an adverb, or a preposition's phrase, is no subject."""
    clauses, first = assembly.lexicon.clauses, clause.first
    adverb = assembly.tagged.words.lower[first] in clauses.adverbs and clause.last - first == 1
    flags, cased = assembly.tagged.known[first].flags, bool(clauses.noun_cases)
    leads = bool(flags & PREPOSITION or (cased and flags & CUE_BEFORE))  # 'По данным X, Y заявил, что ...'
    return (clauses.subjects_dropped or cased) and (adverb or leads)


def has_subject(assembly: Assembly, segment: Segment) -> bool:
    """'was ordered to pay a fine, and X was freed': behind a comma a conjunction, and a subject before the verb."""
    behind = segment.separator == "," and starts_with_conjunction(assembly, segment)
    first = segment.verbs[0].at
    return behind and first - segment.first > 1 and not assembly.tagged.known[first - 1].flags & MARK


def tail_waits(assembly: Assembly, segment: Segment) -> bool:
    """'were freed, and X, a teacher, was jailed': a verb behind marks, and its subject behind 'and' before them."""
    clauses, tail = assembly.lexicon.clauses, assembly.tail
    if tail is None or not clauses.fixed_order or segment.separator != ",":
        return False
    first = segment.verbs[0].at == segment.first and tail.last < segment.first
    return first and tail.quote == segment.quote and some_finite(assembly, segment.verbs[:1])


def more_of_subject(assembly: Assembly, segment: Segment) -> bool:
    """'X, aged 62, and the journalist Y were freed', 'A, B, and C were held': before the verb of all."""
    clauses = assembly.lexicon.clauses
    if (
        not (clauses.subjects_dropped or clauses.inner_clauses or clauses.nouns_capitalised)
        or assembly.last != assembly.main
        or segment.separator != ","
    ):
        return False
    return segment.verbs[0].at - segment.first > 1


def behind_bracket(assembly: Assembly, segment: Segment) -> bool:
    """'hat 30 (nach Zählung der UN 40) Häftlinge entlassen': behind a bracket the clause around it goes on."""
    if assembly.last < 0 or segment.separator != ")" or not assembly.lexicon.clauses.nouns_capitalised:
        return False
    around = assembly.made[assembly.last]
    return around.quote == segment.quote and helpers_only(assembly, around) and not some_finite(assembly, segment.verbs)


def is_parenthesis(assembly: Assembly, segment: Segment) -> bool:
    """', Foro Penal says,': a speech verb with its own subject, where the clause around it still wants its verb."""
    if (
        assembly.main < 0
        or assembly.last != assembly.main
        or assembly.made[assembly.main].verbs
        or segment.separator != ","
    ):
        return False
    if segment.last >= len(assembly.tagged.words) or not _closes_behind(assembly, segment.last):
        return False
    if _only_leads(assembly, assembly.made[assembly.main]) and segment.verbs[0].at > segment.first:
        return False
    uses = uses_of(segment.verbs, assembly.lexicon)
    if not any(use.speech for use in uses) or _holder_speaks(assembly, segment):
        return False
    verbs = {verb.at for verb in segment.verbs}
    known, form = assembly.tagged.known, assembly.tagged.words.form
    subject = ORGANISATION | TITLE | PEOPLE | PRONOUN | NAMED | NOUN
    return any(
        form[at][0].isupper() or known[at].flags & subject
        for at in range(segment.first, segment.last)
        if at not in verbs and not known[at].flags & PREPOSITION
    )


def _holder_speaks(assembly: Assembly, segment: Segment) -> bool:
    """'El ministro, X, informó de la detención de 20 personas, seis de ellas menores': the clause's own verb it is.

    The office or body that opens the clause speaks, and no other finite verb follows that could be the clause's.
    """
    known, main = assembly.tagged.known, assembly.made[assembly.main]
    if segment.verbs[0].at != segment.first or not assembly.lexicon.clauses.inner_clauses:
        return False
    opening = range(main.first, min(main.first + LONGEST_SUBJECT, segment.first))
    if not any(known[at].flags & (TITLE | ORGANISATION) for at in opening) or main.first == segment.first:
        return False
    behind = (form for word in known[segment.last :] for form in word.verbs)
    return not any(form.features & FINITE and not form.features & PARTICIPLE for form in behind)


def _closes_behind(assembly: Assembly, at: int) -> bool:
    """Whether a mark stands there, or behind a relative clause that opens there (', says a note that ..., are')."""
    form = assembly.tagged.words.form
    relative = assembly.tagged.known[at].flags & RELATIVE and assembly.tagged.known[at - 1].flags & NOUN
    return form[at] == "," or (bool(relative) and "," in form[at:])
