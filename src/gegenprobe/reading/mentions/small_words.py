"""Prepositions, determiners, pronouns, verbs and marks: what opens, joins and ends phrases."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    CUE_BEFORE,
    IN_RETURN,
    MORE,
    NONE,
    OPENER,
    PART,
    PARTITIVE,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STILL,
    VerbUse,
    Word,
)
from gegenprobe.reading.mentions.bodies import read_thing
from gegenprobe.reading.mentions.determiners import read_determiner, read_pronoun
from gegenprobe.reading.mentions.joined import joins_adjectives
from gegenprobe.reading.mentions.opening_subjects import place_next
from gegenprobe.reading.mentions.phrases import close_phrase, hold_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.mentions.verb_or_noun import (
    capital_noun,
    in_the_role_of,
    is_particle,
    is_verb,
    noun_follows,
    past_bracket,
)
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.words.parts_ended import another_event, place_ahead

BRACKETS: Final = "()"


def read_small_word(sweep: Sweep, word: Word, at: int, after: int) -> int:
    """What is no noun: prepositions, determiners, pronouns, verbs, marks; the word after it."""
    if word.verbs and word.flags & POSSESSIVE and (_modal_follows(sweep, at) or not noun_follows(sweep, at)):
        word = word._replace(flags=word.flags & ~(ARTICLE | POSSESSIVE))
    if word.verbs and word.flags & ARTICLE and _reflexive_follows(sweep, at):
        word = word._replace(flags=0)
    form = sweep.tagged.words.form[at]
    if _binds(sweep, word, at):
        return after
    if word.verbs and is_verb(sweep, word, at):
        close_phrase(sweep, at)
        sweep.open.clear()
        sweep.last_prep = ""
        _end_aside(sweep, at)
        sweep.verbs.append(at)
    elif form == "(" and (end := past_bracket(sweep, at)):
        return end
    elif form in BRACKETS and _counts_people(sweep, at, form):
        return after
    elif not form[0].isalnum():
        _mark(sweep, form, at)
    else:
        _other(sweep, word, at, after)
    return after


def _counts_people(sweep: Sweep, at: int, mark: str) -> bool:
    """'a total of (13,356) people are held': brackets around the number of the people right behind."""
    known = sweep.tagged.known
    first = at + 1 if mark == "(" else next((hit.first for hit in sweep.numbers.values() if hit.last == at), at)
    hit = sweep.numbers.get(first)
    if hit is None or hit.unit is not None or hit.last + 1 >= len(known) or sweep.tagged.words.form[hit.last] != ")":
        return False
    counted = sweep.open.number is not None and mark == "("
    people = known[hit.last + 1].group or known[hit.last + 1].flags & PEOPLE
    return bool(people) and not counted


def _reflexive_follows(sweep: Sweep, at: int) -> bool:
    """'einigen sich': a form that may be an article is the verb before its reflexive."""
    lower = sweep.tagged.words.lower
    return at + 1 < len(lower) and lower[at + 1] in sweep.lexicon.clauses.reflexives


def _closes_time(sweep: Sweep, at: int) -> bool:
    """'von Freitag an 300 Gefangene': behind a time that another preposition opened."""
    onwards, known = sweep.lexicon.clauses.onwards, sweep.tagged.known
    if not onwards or sweep.tagged.words.lower[at] not in onwards:
        return False
    times = (time for time in sweep.times.values() if time.last == at)
    return any(known[time.first].base in sweep.lexicon.clauses.agent for time in times)


def _inside_verb(sweep: Sweep, at: int) -> bool:
    """'dio a conocer Ana Ruiz': between a verb and the word that belongs to it nobody is brought in."""
    known, lower = sweep.tagged.known, sweep.tagged.words.lower
    if not at or at + 1 >= len(lower) or sweep.lexicon.clauses.nouns_capitalised:
        return False
    return any(form.particle == lower[at + 1] for form in known[at - 1].verbs)


def _modal_follows(sweep: Sweep, at: int) -> bool:
    """'In Haft sein sollen rund 30': right before a modal the form is the verb."""
    known, after = sweep.tagged.known, at + 1
    if not sweep.lexicon.clauses.nouns_capitalised or after >= len(known) or known[after].flags & POSSESSIVE:
        return False
    uses = (sweep.lexicon.verbs.get(form.lemma) for form in known[after].verbs)
    return any(use is not None and use.modal for use in uses)


def _binds(sweep: Sweep, word: Word, at: int) -> bool:
    """Whether the word is one that opens or joins phrases; then that is done."""
    open_, flags = sweep.open, word.flags
    if flags & PREPOSITION and (_closes_time(sweep, at) or _inside_verb(sweep, at)):
        return True
    if flags & PREPOSITION and not is_particle(sweep, at):
        hold_phrase(sweep, at)
        close_phrase(sweep, at)
        open_.clear()
        _part_from_speaker(sweep, flags)
        open_.first, open_.prep = at, word.base
    elif flags & POSSESSIVE and flags & PRONOUN and _stands_for_one(sweep, at):
        read_pronoun(sweep, word, at)
    elif flags & (ARTICLE | POSSESSIVE | NONE | MORE | PARTITIVE):
        read_determiner(sweep, word, at)
    elif flags & (PRONOUN | RELATIVE):
        read_pronoun(sweep, word, at)
    elif flags & CONJUNCTION and not joins_adjectives(sweep, at):
        close_phrase(sweep, at)
        prep = open_.prep
        open_.clear()
        long = sweep.tagged.length[at] if sweep.lexicon.clauses.nouns_capitalised else 1
        sweep.last_conjunction = at + max(1, long) - 1  # 'wie auch sechs Geistliche'
        sweep.last_prep = prep or sweep.last_prep
    else:
        return False
    return True


def _stands_for_one(sweep: Sweep, at: int) -> bool:
    """'a court sentenced her to five years': a form that may own is the object where no noun follows."""
    after, known = at + 1, sweep.tagged.known
    clauses, words = sweep.lexicon.clauses, sweep.tagged.words
    if not clauses.fixed_order or after >= len(known) or after in sweep.times:
        return clauses.fixed_order
    alone = not words.form[after][0].isalnum() or words.lower[after] in clauses.adverbs
    return alone or bool(known[after].flags & (PREPOSITION | CONJUNCTION | ARTICLE))


def _mark(sweep: Sweep, form: str, at: int) -> None:
    """A punctuation mark: most end the phrase, quotation marks and hyphens do not."""
    number, clauses = sweep.open.number, sweep.lexicon.clauses
    goes_on = clauses.inner_clauses or clauses.adjectives_agree
    if form in QUOTES and number is not None and number.last == at and goes_on:
        return  # 'ocho "ciudadanos rusos" han vuelto'
    close_phrase(sweep, at)
    sweep.aside = sweep.aside and form != ";" and not _opener_follows(sweep, at)
    sweep.aside = sweep.aside and not another_event(sweep.tagged, at, sweep.lexicon)
    goes_on_to = sweep.aside and form == "," and place_ahead(sweep.tagged, at, sweep.numbers)
    sweep.aside = sweep.aside and not goes_on_to
    if form != "," and form not in QUOTES:
        sweep.last_prep = ""
    if form not in QUOTES and form != "-":
        prep = sweep.open.prep
        sweep.open.clear()
        sweep.last_prep = prep or sweep.last_prep
    if form not in QUOTES or sweep.last_conjunction != at - 1 or not clauses.noun_cases:  # 'США и «Талибан»'
        sweep.last_conjunction = at if form == "," and not goes_on_to else -2
    if sweep.aside and form == "," and place_next(sweep, at + 1):
        sweep.aside, sweep.last_conjunction = False, -2


def _opener_follows(sweep: Sweep, at: int) -> bool:
    """'geht davon aus, dass Peru 40 Männer festhält': what the clause tells is no part of anything."""
    known, after = sweep.tagged.known, at + 1
    capitals = sweep.lexicon.clauses.nouns_capitalised and after < len(known)
    return capitals and bool(known[after].flags & OPENER) and not known[after].flags & PREPOSITION


def _other(sweep: Sweep, word: Word, at: int, after: int) -> None:
    """An attribute of the open phrase, a phrase that takes the noun behind it, or an unknown noun."""
    open_, flags = sweep.open, word.flags
    if word.verbs and open_.first >= 0 and not capital_noun(sweep, at):
        open_.attribute = at
    elif flags & (OPENER | CUE_BEFORE | IN_RETURN):
        hold_phrase(sweep, at)
        close_phrase(sweep, at)
        open_.clear()
        _part_from_speaker(sweep, flags)
        if flags & OPENER and in_the_role_of(sweep, at):
            open_.first, open_.prep = after, sweep.tagged.words.lower[at]
        elif not flags & OPENER and after not in sweep.numbers:
            open_.first, open_.prep = after, _governing(sweep, at, after, flags)
    elif sweep.lexicon.clauses.nouns_capitalised and sweep.tagged.words.form[at][0].isupper() and not flags & STILL:
        read_thing(sweep, at)


def _part_from_speaker(sweep: Sweep, flags: int) -> None:
    """'entre ellas 12 menores, según la ONG': who says it is none of those told of."""
    if flags & CUE_BEFORE:
        sweep.aside, sweep.last_conjunction = False, -2


def _governing(sweep: Sweep, at: int, after: int, flags: int) -> str:
    """The preposition for the noun behind a phrase: 'im Austausch für X' takes it, 'im Gegenzug' does not."""
    lower = sweep.tagged.words.lower
    if flags & CUE_BEFORE:
        return lower[at]
    last = sweep.lexicon.words.get(lower[after - 1])
    return last.base if last is not None and last.flags & PREPOSITION else ""


def _end_aside(sweep: Sweep, at: int) -> None:
    """'..., including X, lawyers said', '..., the Viasna group said': from the last mark on the verb's subject."""
    last = sweep.mentions[-1] if sweep.aside and sweep.mentions else None
    whole = len(sweep.mentions) - 1  # where the phrase begins: 'the Viasna' and 'rights group'
    while whole > 0 and sweep.mentions[whole - 1].last == sweep.mentions[whole].first:
        whole -= 1
    inner = last is not None and sweep.mentions[whole].first > 0
    inner = inner and sweep.tagged.words.form[sweep.mentions[whole].first - 1] == ","
    if last is not None and inner and last.aside and last.number is None and sweep.lexicon.clauses.in_names:
        sweep.mentions[whole:] = [m._replace(aside=False, joined=False) for m in sweep.mentions[whole:]]
    if last is not None and last.aside and _opens_next(sweep, last, at):
        share = sweep.tagged.words.form[last.first - 1] == ","  # 'Of these inmates, 173 were arrested'
        sweep.mentions[-1] = last._replace(aside=False, joined=False, part=share)
    elif last is not None and last.aside and _is_subject(sweep, last, at):
        sweep.mentions[-1] = last._replace(aside=False, joined=False, part=True)  # 'de ellas, 358 fueron detenidas'
    sweep.aside = False


def _opens_next(sweep: Sweep, last: Mention, at: int) -> bool:
    """'including 28 for theft, and ten were jailed': behind a comma and 'and', before its verb, nobody of those."""
    known, form, before = sweep.tagged.known, sweep.tagged.words.form, last.first - 1
    fixed_order = sweep.lexicon.clauses.fixed_order
    counted = last.counted and last.last == at
    helps = any("passive" in use.auxiliary or "perfect" in use.auxiliary for use in _uses_at(sweep, at))
    conjoined = form[before - 1] == "," and bool(known[before].flags & CONJUNCTION)
    opened = form[before] == "," and any(word.flags & PARTITIVE for word in known[:before])
    return fixed_order and counted and helps and (conjoined or opened)


def _uses_at(sweep: Sweep, at: int) -> list[VerbUse]:
    verbs = sweep.lexicon.verbs
    return [verbs[form.lemma] for form in sweep.tagged.known[at].verbs if form.lemma in verbs]


def _is_subject(sweep: Sweep, last: Mention, at: int) -> bool:
    """Whether a counted part stands right before the verb: then the verb tells of it in its own right."""
    counted = last.counted and last.kind in ("number", "people")
    if not counted or sweep.lexicon.clauses.nouns_capitalised:
        return False
    first = last.first - 1 if sweep.tagged.words.form[last.first - 1] == "," else last.first
    opened = any(
        sweep.tagged.known[k].flags & (PART | PARTITIVE) and k + sweep.tagged.length[k] == first for k in range(first)
    )
    return opened and at == last.last
