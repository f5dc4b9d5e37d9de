"""Articles, possessives and pronouns: what opens a phrase, stands for somebody, or makes a number a part."""

from __future__ import annotations

from gegenprobe.packs.grammar import GENITIVE, NOMINATIVE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    MORE,
    NONE,
    OPENER,
    PARTITIVE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Word,
)
from gegenprobe.reading.mentions.joined import relates
from gegenprobe.reading.mentions.phrases import add_mention, close_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.mentions.verb_or_noun import hangs_before, noun_before, stands_for_noun
from gegenprobe.reading.names.mention import Mention


def read_determiner(sweep: Sweep, word: Word, at: int) -> None:
    """An article, possessive or the like, which opens a phrase."""
    open_ = sweep.open
    if word.flags & PARTITIVE:
        _partitive(sweep, at)
        return
    if relates(sweep, at):
        open_.clear()
        return
    _close_before(sweep, word, at)
    if word.flags & (RELATIVE | PRONOUN) and open_.first in (-1, at - 1) and stands_for_noun(sweep, at):
        read_pronoun(sweep, word, at)
        return
    open_.first = at if open_.first < 0 else open_.first
    open_.more = open_.more or bool(word.flags & MORE)
    open_.none = open_.none or bool(word.flags & NONE)
    open_.owned = open_.owned or bool(word.flags & POSSESSIVE)
    uninflected = sweep.lexicon.clauses.fixed_order or bool(sweep.lexicon.clauses.noun_cases)
    caseless = word.flags & PRONOUN and word.flags & POSSESSIVE and uninflected
    open_.cases = (0 if caseless else word.cases) or open_.cases  # 'her brother was arrested'


def _close_before(sweep: Sweep, word: Word, at: int) -> None:
    """Close the phrase that the determiner cannot belong to."""
    open_ = sweep.open
    stranded = open_.prep and at - open_.first >= 2 and not open_.described()
    if stranded and word.flags & ARTICLE and sweep.lexicon.clauses.nouns_capitalised:
        open_.clear()  # 'von Minsk aus sicher die Grenze': the word before was no preposition of this phrase
    owning = word.flags & RELATIVE and word.flags & POSSESSIVE  # 'all 29 whose cases were heard'
    if (word.flags & (ARTICLE | MORE) and noun_before(sweep, at)) or (owning and open_.described()):
        close_phrase(sweep, at)
        open_.clear()
    if word.flags & (ARTICLE | NONE) and (open_.number is not None or open_.cases):
        close_phrase(sweep, at, part=bool(word.cases & GENITIVE) and open_.number is not None)
        open_.clear()
    if (
        word.flags & PRONOUN
        and sweep.lexicon.clauses.noun_cases
        and noun_before(sweep, at)
        and stands_for_noun(sweep, at)
    ):
        close_phrase(sweep, at)  # 'через сутки её отпустили'
        open_.clear()


def _partitive(sweep: Sweep, at: int) -> None:
    """'von ihnen': behind a number it makes a part of it, before one it opens one; not 'of these inmates'."""
    part = sweep.open.number is not None
    after = at + max(1, sweep.tagged.length[at])
    noun = sweep.tagged.known[after].group if after < len(sweep.tagged.known) else ""
    if noun and not part and sweep.lexicon.clauses.inner_clauses:
        close_phrase(sweep, at)
        sweep.open.clear()
        sweep.open.first, sweep.open.prep = at, sweep.lexicon.clauses.genitive_marks[0]
        return
    close_phrase(sweep, at, part=part)
    sweep.open.clear()
    if not part and _behind_noun(sweep, at):
        _owning_people(sweep, at)
        return
    sweep.share = not part and _opens_relative(sweep, at)
    sweep.aside = sweep.aside or not (part or sweep.share)


def _behind_noun(sweep: Sweep, at: int) -> bool:
    """Whether a noun ended right before a word."""
    form = sweep.tagged.words.form
    return sweep.lexicon.clauses.nouns_capitalised and at > 0 and form[at - 1][0].isupper() and form[at][0].islower()


def _owning_people(sweep: Sweep, at: int) -> None:
    """'die Zahl der Gefangenen': behind a noun the words for a part are its genitive."""
    end = at + max(1, sweep.tagged.length[at])
    word = sweep.lexicon.words.get(sweep.tagged.words.lower[end - 1])
    group = word.group if word is not None else ""
    add_mention(sweep, Mention(at, end, end - 1, "people" if group else "pronoun", cases=GENITIVE, group=group))


def _opens_relative(sweep: Sweep, at: int) -> bool:
    """', von denen 17 in Haft sitzen': a part that has a verb of its own."""
    form, end = sweep.tagged.words.form, at + max(1, sweep.tagged.length[at])
    relative = sweep.tagged.words.lower[end - 1] in sweep.lexicon.clauses.relatives
    return sweep.lexicon.clauses.nouns_capitalised and at > 0 and form[at - 1] == "," and relative


def _governed(sweep: Sweep, at: int) -> bool:
    """Whether a preposition ends right before a word, or an article of its own behind one ('de los que')."""
    known, length = sweep.tagged.known, sweep.tagged.length
    before = at - 1 if at and known[at - 1].flags & ARTICLE else at
    return before > 0 and bool(known[before - 1].flags & PREPOSITION or not length[before - 1])


def read_pronoun(sweep: Sweep, word: Word, at: int) -> None:
    """A pronoun: somebody told of before."""
    fixed, dropped = sweep.lexicon.clauses.fixed_order, sweep.lexicon.clauses.subjects_dropped
    # 'Of the 90 who were killed', 'de los otros 65 que siguen presos', 'before they were freed'
    counted = sweep.open.number is not None and bool(word.flags & RELATIVE) and (fixed or dropped)
    prep = "" if counted or (word.cases == NOMINATIVE and fixed) else sweep.open.prep
    if prep and dropped and word.flags & RELATIVE and not _governed(sweep, at):
        prep = ""  # 'estudiante de periodismo que fue detenido'
    close_phrase(sweep, at)
    sweep.open.clear()
    if dropped and not at and word.flags & OPENER and word.flags & RELATIVE:
        return None  # 'Que liberen ya a los mineros, reclama el sindicato': it opens a wish
    cases = word.cases or hangs_before(sweep, at, prep)
    mention = Mention(at, at + 1, at, "pronoun", prep=prep, cases=cases, name=word.base)
    set_off = sweep.lexicon.clauses.nouns_capitalised and at > 0 and sweep.tagged.words.form[at - 1] == ","
    if word.flags & RELATIVE and (set_off or fixed) and sweep.aside:
        return sweep.mentions.append(mention)  # 'darunter 13, die ausreisten': it stands aside no longer
    return add_mention(sweep, mention)
