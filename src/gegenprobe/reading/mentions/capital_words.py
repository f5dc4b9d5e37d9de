"""Plain words in the names of bodies: 'die Internationale Organisation', 'das Netzwerk Freies Wort'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, OPENER, ORGANISATION, RELATIVE, TITLE, Word
from gegenprobe.reading.mentions.phrases import country_of_word, finish_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import Mention

LONGEST: Final = 3  # words of a name behind the noun


def opens_body(sweep: Sweep, word: Word, at: int, after: int) -> bool:
    """'der Internationalen Organisation', 'der Deutschen Gesellschaft': an adjective with the capital of a name."""
    clauses, known, form = sweep.lexicon.clauses, sweep.tagged.known, sweep.tagged.words.form
    if not clauses.nouns_capitalised or not at or after >= len(known) or not form[at][0].isupper():
        return False
    body = known[after]
    if not body.flags & ORGANISATION or body.flags & TITLE or body.group or not form[after][0].isupper():
        return False
    citizens = word.place is not None and word.place.role == "citizen"
    return (citizens or _plain(word)) and sweep.tagged.words.lower[at].endswith(clauses.adjective_endings)


def read_plain_name(sweep: Sweep, word: Word, at: int, after: int) -> int | None:
    """'die Gruppe Offene Zelle', 'die Stiftung Hoffnung forderte': the word behind a name of plain nouns; or None."""
    if not sweep.lexicon.clauses.nouns_capitalised or (sweep.open.number is not None and not sweep.open.number.article):
        return None
    if not word.flags & ORGANISATION or word.base.lower() not in sweep.lexicon.stand_ins:
        return None
    end = after
    while end < min(after + LONGEST, len(sweep.tagged.words)) and _capital_noun(sweep, end):
        end += 1
    described = end > after + 1 and sweep.tagged.words.lower[after].endswith(sweep.lexicon.clauses.adjective_endings)
    if end == after or not (described or _fills_first_place(sweep, at, end)):
        return None
    name = sweep.tagged.words.slice(after, end)
    finish_phrase(sweep, Mention(at, end, at, "body", name=name, country=country_of_word(sweep, word)), end)
    return end


def _plain(word: Word) -> bool:
    """Whether the packs know nothing of a word but that it is one."""
    told = word.group or word.events or word.verbs or word.place or word.status
    return not word.flags & ~COMMON and not told


def _capital_noun(sweep: Sweep, at: int) -> bool:
    form = sweep.tagged.words.form[at]
    written = form[0].isupper() and form.isalpha() and at not in sweep.times and at not in sweep.numbers
    return written and _plain(sweep.tagged.known[at])


def _fills_first_place(sweep: Sweep, at: int, end: int) -> bool:
    """Whether all before the finite verb is one phrase: what stands behind the noun there is its name."""
    known = sweep.tagged.known
    if end >= len(known) or sweep.verbs or not any(form.features & FINITE for form in known[end].verbs):
        return False
    opened = any(word.flags & (OPENER | RELATIVE) and not word.flags & ARTICLE for word in known[:at])
    return not opened and "," not in sweep.tagged.words.form[:at]
