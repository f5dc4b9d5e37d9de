"""What stands beside a word with a capital and tells that it is no person, or not the one it seems to be."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import COMMON, CONJUNCTION, CUE_BEFORE, GIVEN, MARK, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

ABBREVIATION: Final = 4  # letters
SOURCE: Final = 5  # words of a phrase that brings in a source
TWO_NAMES: Final = 3  # words from a name past 'and' and another
FEW: Final = 6  # words from a name to the verb of talks
_CLOSING: Final = frozenset(",;:.–—")


def no_person(tagged: Tagged, lexicon: Lexicon, at: int, start: int) -> bool:
    """'31 военный ВС', 'четверо из Temirov Live': whose those counted are, in capitals or another script."""
    own, form = tagged.words.form[at], tagged.words.form[start]
    capitals = form.isupper() and 1 < len(form) <= ABBREVIATION and not own.isupper()
    return bool(lexicon.clauses.noun_cases) and (capitals or (form.isascii() and not own.isascii()))


def bears_no_name(before: Mention, tagged: Tagged, lexicon: Lexicon, span: tuple[int, int]) -> bool:
    """'лидер движения Мария Н.', 'судья районного суда Иван Н.': a body behind an office bears no person's name.

    `span`: the body's words, from its head to the name.
    """
    at, after = span
    if not lexicon.clauses.noun_cases or after >= len(tagged.known):
        return False
    behind, between = tagged.known[after], tagged.words.lower[before.last : at]
    told = all(word.endswith(lexicon.clauses.adjective_endings) for word in between)
    told = told and (before.owner == "office" or before.kind == "body")
    nominative = behind.given.lower() in ("", tagged.words.lower[after])
    return told and nominative and bool(behind.flags & GIVEN)


def names_people(tagged: Tagged, lexicon: Lexicon, at: int) -> bool:
    """'пограничники N. N. и N. N.', 'the protesters N. N. and N. N.': a given name behind persons is theirs."""
    form, clauses = tagged.words.form, lexicon.clauses
    if not tagged.known[at].flags & GIVEN or not form[at][0].isupper() or at + 1 >= len(form):
        return False
    several = tagged.words.lower[at - 1].endswith(clauses.plural_endings) and form[at - 1].islower()
    return bool(clauses.adjectives_agree) or (clauses.fixed_order and several and form[at + 1][0].isupper())


def stands_alone(tagged: Tagged, lexicon: Lexicon, at: int) -> bool:
    """'советник по безопасности Иван N.': a name in the nominative, behind a noun, is governed by no preposition."""
    word, lower = tagged.known[at], tagged.words.lower
    if not lexicon.clauses.noun_cases or not word.flags & GIVEN or word.given.lower() not in ("", lower[at]):
        return False
    before, form = tagged.known[at - 1], tagged.words.form[at - 1]
    plain = not before.flags & ~COMMON and not before.place and not before.group and form.isalpha() and form.islower()
    return plain and not form.endswith(lexicon.clauses.adjective_endings)


def told_by(source: Mention, tagged: Tagged) -> bool:
    """Whether the words that bring in a source ('По словам') stand right before the mention."""
    known, length = tagged.known, tagged.length
    before = range(max(0, source.first - SOURCE), source.first + 1)
    return any(known[k].flags & CUE_BEFORE and k + length[k] >= source.first - 1 for k in before)


def has_spoken(tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Havenbond hatte Lima aufgefordert': a participle of speech, demand or promise ends the first clause."""
    if not lexicon.clauses.nouns_capitalised:
        return False
    form, uses = tagged.words.form, lexicon.verbs
    end = next((k for k in range(2, len(form)) if form[k] in _CLOSING), len(form))
    last = [uses[f.lemma] for f in tagged.known[end - 1].verbs if f.features & PARTICIPLE and f.lemma in uses]
    return any(use.speech or use.status for use in last)


def meets_somebody(tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Putin and Trump will meet', 'Merz spoke with Orpo': a lone name opens the sentence, and one of talks follows.

    Behind it stands nothing but another name, helping verbs and the verb of talks.
    """
    if not lexicon.clauses.fixed_order or not tagged.words.form[0][1:].islower():
        return False
    form, known, at = tagged.words.form, tagged.known, 1
    if known[1].flags & CONJUNCTION and len(known) > TWO_NAMES and form[2][0].isupper():
        at = TWO_NAMES
        while at < len(form) - 1 and form[at][0].isupper():
            at += 1
    for k in range(at, min(at + FEW, len(known))):
        if not tagged.length[k]:
            continue
        uses = [lexicon.verbs[f.lemma] for f in known[k].verbs if f.lemma in lexicon.verbs]
        if any("with" in lexicon.frames[number].roles for use in uses for number in use.frames):
            return True
        helps = any(use.auxiliary or use.status for use in uses) or known[k].flags & MARK or known[k].status
        if not helps and lexicon.clauses.adverbs and tagged.words.lower[k] not in lexicon.clauses.adverbs:
            return False
    return False


def behind_genitive(previous: Mention, kind: str, cases: int, tagged: Tagged) -> bool:
    """'die Frau des Franzosen, Mira Dahl, ...': behind a genitive and a comma a name tells who its noun is."""
    after = tagged.words.form[previous.last : previous.last + 1]
    return previous.cases == GENITIVE and kind == "person" and not cases and after == [","]


def only_adverbs(tagged: Tagged, plain: range, lexicon: Lexicon) -> bool:
    """'75 Seeleute und alles in allem 90 Bürger': nothing but adverbs that say nothing here."""
    return " ".join(tagged.words.lower[k] for k in plain) in lexicon.clauses.adverbs
