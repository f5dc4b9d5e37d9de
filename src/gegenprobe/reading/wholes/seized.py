"""Captives whose own word is a participle that tells of their arrest: 'la cifra de detenidos'."""

from __future__ import annotations

from collections.abc import Mapping

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon, Word
from gegenprobe.reading.sentences.sentence import Sentence


def seized_by_word(at: int, word: Word, sentence: Sentence, lexicon: Lexicon, kinds: Mapping[str, Kind]) -> int | None:
    """The frame of the arrests; None for 'encarcelados', who are held, and 'detenidos en centros de ...'."""
    clauses, known, after = lexicon.clauses, sentence.tagged.known, at + 1
    if not clauses.subjects_dropped or word.group not in lexicon.captive:
        return None
    if after < len(known) and known[after].flags & PREPOSITION and known[after].base in clauses.inside:
        return None
    forms = lexicon.words[sentence.tagged.words.lower[at]].verbs
    lemmas = [f.lemma for f in forms if f.features & PARTICIPLE and f.lemma not in clauses.jailed]
    uses = [lexicon.verbs[lemma] for lemma in lemmas if lemma in lexicon.verbs]
    plain = [n for use in uses for n in use.frames if not lexicon.needs[n]]
    return next((n for n in plain if kinds[lexicon.frames[n].kind].fills), None)
