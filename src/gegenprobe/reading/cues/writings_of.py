"""Who wrote what is cited: 'nach einem neuen Bericht von Suma', 'in einer Mitteilung der Polizei heißt es'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import ARTICLE, IMPERSONAL, POSSESSIVE, PREPOSITION, TAG, Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

AHEAD: Final = 4  # words from the preposition to what was written
_AUTHORS: Final = ("body", "person", "place", "people")


def writings_of(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """The cues of writings behind a preposition that tells of sources, or behind the tag ('so die Angaben der ...')."""
    if not lexicon.written_in:
        return []
    form, lower = sentence.tagged.words.form, sentence.tagged.words.lower
    cues: list[Cue] = []
    for author in sentence.mentions:
        at = author.first - 1
        if at < 1 or not _is_author(author, lexicon) or not form[at][0].isupper():
            continue
        if any(lower[at].endswith(noun) for noun in lexicon.writings) and (opens := _opens(at, sentence, lexicon)) >= 0:
            clause = sentence.sliced.clause_of[at]
            cues.append(Cue(opens, author.last, "reported", (author,), clause, None, True))
    return cues


def behind_nation(sentence: Sentence, span: tuple[int, int], lexicon: Lexicon) -> bool:
    """'nach israelischen Angaben von der Hamas verschleppt': the account is a country's, and 'von' opens who acts."""
    at, after = span
    nation = at > 0 and sentence.tagged.known[at - 1].place is not None and lexicon.clauses.nouns_capitalised
    return nation and sentence.tagged.words.lower[after - 1] in lexicon.clauses.agent


def behind_source(sentence: Sentence, after: int, first: Mention, lexicon: Lexicon) -> bool:
    """'darunter laut Nachrichtenagenturen auch X': whether who is named comes only behind the noun that is cited."""
    form = sentence.tagged.words.form
    noun = lexicon.clauses.nouns_capitalised and first.first > after and form[after][0].isupper()
    return noun and "," not in form[after : first.first]  # 'nach Angaben des Anwalts, X, ...' cites X


def is_account(teller: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'ersten Angaben zufolge': whether only an account is named and nobody who gives it; 'einer Mitteilung' is one."""
    noun = sentence.tagged.words.lower[teller.last - 1]
    single = any(hit.article and teller.first <= hit.first < teller.last for hit in sentence.numbers)
    return not single and teller.kind == "thing" and noun in lexicon.writings and teller.name.lower() == noun


def is_written_by(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'nach einer Pressemitteilung der Polizei': whether the author stands at word `at`; not the press."""
    return bool(lexicon.written_in) and any(m.first == at and _is_author(m, lexicon) for m in sentence.mentions)


def _is_author(mention: Mention, lexicon: Lexicon) -> bool:
    """'von Suma', 'der Polizei': who may have written it, by a preposition or the genitive."""
    if mention.kind not in _AUTHORS or (mention.counted and not (mention.number and mention.number.article)):
        return False
    return mention.prep in lexicon.clauses.agent[:1] if mention.prep else bool(mention.cases & GENITIVE)


def _opens(writing: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where the phrase of the writing begins; -1 where it brings in nobody: 'nach der Mitteilung der Polizei'."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    one = {hit.first for hit in sentence.numbers if hit.article}
    anew = False
    of_nation = known[writing - 1].place is not None  # 'nach israelischen Angaben von der Hamas verschleppt'
    for at in range(writing - 1, max(writing - 1 - AHEAD, -1), -1):
        if known[at].flags & TAG:
            return at if at == 0 or not form[at - 1][0].isalnum() else -1
        if known[at].flags & PREPOSITION:
            told = known[at].base in lexicon.written_in and anew and not of_nation
            aloud = known[at].base not in lexicon.clauses.inside or bool(sentence.tagged.flags & IMPERSONAL)
            return at if told and aloud else -1
        if not form[at][0].islower():
            return -1
        anew = anew or at in one or bool(known[at].flags & POSSESSIVE) or not known[at].flags & ARTICLE
    return -1
