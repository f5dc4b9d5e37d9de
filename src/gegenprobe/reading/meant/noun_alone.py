"""A noun alone for those told of before: 'Журналиста задержали в мае', 'Задержанных отпустили утром'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import INDEFINITE, NEGATION, POSSESSIVE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Context

BACK: Final = 3  # sentences in which the person was named
_BESIDE: Final = ("body", "thing", "place", "person")


def is_alone(noun: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the phrase is one person's noun with nothing that tells whose, which or how many."""
    several, form = lexicon.clauses.noun_plurals, sentence.tagged.words.lower
    if lexicon.clauses.fixed_order or lexicon.clauses.the_one:  # 'the pastor was arrested in May', 'el pastor'
        at = noun.first + (form[noun.first] in lexicon.clauses.object_marks)  # 'a la reportera'
        definite = form[at] in (lexicon.clauses.the_one or lexicon.clauses.definites)
        return (
            definite
            and not form[noun.last - 1].endswith(lexicon.clauses.plural_endings)
            and _is_bare(noun, sentence, lexicon)
        )
    return bool(several) and not form[noun.head].endswith(several) and _is_bare(noun, sentence, lexicon)


def stand_first(noun: Mention, verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """The same of several before their verb, as those stand who are known already: 'Мужчин приговорили к году'."""
    several, form = lexicon.clauses.noun_plurals, sentence.tagged.words.lower
    first = bool(several) and noun.head < verb
    return first and form[noun.head].endswith(several) and _is_bare(noun, sentence, lexicon)


def _is_bare(noun: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    if noun.number is not None or noun.prep or noun.more or noun.none or not noun.group or noun.head >= noun.last:
        return False
    before = range(max(noun.first - 1, 0), noun.head)
    if any(sentence.tagged.known[at].flags & (INDEFINITE | POSSESSIVE | NEGATION) for at in before):
        return False  # 'Большинство задержанных отпустили', 'Не все задержанные на свободе'
    if any(sentence.tagged.words.lower[at] in lexicon.clauses.nearly for at in before):
        return False
    beside = [m for m in sentence.mentions if m.first in (noun.last, noun.last + 1) and m is not noun and not m.prep]
    return not any(m.kind in _BESIDE and _tells_which(m, noun, sentence) for m in beside)


def _tells_which(beside: Mention, noun: Mention, sentence: Sentence) -> bool:
    """'журналиста «Зари»', 'главу МВД': what stands right behind the noun, no verb between."""
    return beside.first == noun.last or not sentence.tagged.known[noun.last].verbs


def who_is_named(noun: Mention, told_first: bool, number: int, context: Context) -> str:
    """The full name of the one person in the sentences before sentence `number` whom the noun fits; ''.

    `told_first`: the noun stands before its verb, as one does who is known already.
    """
    for back in range(number, max(0, number - BACK), -1):
        sentence = context.sentence_before(back)
        persons = [m for m in sentence.mentions if m.kind == "person" and m.owner != "office"] if sentence else []
        named = [m._replace(name=context.names.full(m.name)) for m in persons]
        fitting = [m for m in named if _may_be(noun, m, context.lexicon)]
        same = {m.name for m in fitting if m.group == noun.group}
        found = same or ({m.name for m in fitting} if told_first else set())
        if found or (named and not told_first):
            return found.pop() if len(found) == 1 else ""
    return ""


def _may_be(noun: Mention, person: Mention, lexicon: Lexicon) -> bool:
    """Whether group and sex of the noun and of the named person may be one and the same's."""
    told_of_many = {*lexicon.general, *lexicon.captive, ""}
    groups = noun.group == person.group or noun.group in told_of_many or person.group in told_of_many
    first, clauses = person.name.split()[0].lower(), lexicon.clauses
    if not clauses.feminine_given:
        return groups
    woman = first.endswith(clauses.feminine_given) and first not in clauses.masculine_given
    return groups and not (noun.group == "woman" and not woman) and not (noun.group == "man" and woman)
