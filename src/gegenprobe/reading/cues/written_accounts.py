"""Who is cited by what was written: 'según el último informe del Ministerio', 'según datos oficiales'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CUE_BEFORE, POSSESSIVE, PREPOSITION, Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

AHEAD: Final = 4  # words from the words for a source to what was written
NEAR: Final = 3  # words from what was written to who wrote it


def writing_behind(sentence: Sentence, span: tuple[int, int], lexicon: Lexicon) -> Cue | None:
    """The cue of a writing right behind the words for a source: by its author, else by its own name, else carried.

    None where no writing stands there, or the language's subjects are never left out and it is not told whose it is.
    """
    if not lexicon.clauses.subjects_dropped:
        return _own(sentence, span, lexicon)
    at = _writing(sentence, span[1], lexicon)
    if at < 0:
        return None
    clause, end = sentence.sliced.clause_of[span[0]], at + 1
    author = _author(sentence, at, lexicon)
    if author is not None:
        return Cue(span[0], author.last, "reported", (author,), clause, None, True)
    if _described(sentence, at, lexicon):
        named = Mention(at, at + 2, at, "thing", name=sentence.tagged.words.slice(at, at + 2).lower())
        return Cue(span[0], at + 2, "reported", (named,), clause, None, True)
    definite = any(word.flags & (ARTICLE | POSSESSIVE) for word in sentence.tagged.known[span[1] : at])
    return Cue(span[0], end, "reported", (), clause, None, True, carried=True) if definite else None


def own_accounts(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """'nach ihrer Zählung', 'by its own tally': behind a preposition that tells of a source only beside a writing."""
    known, lower, clauses = sentence.tagged.known, sentence.tagged.words.lower, lexicon.clauses
    found: list[Cue] = []
    for at in range(1, len(lower)):
        before = lower[at - 1]
        opens = known[at].flags & POSSESSIVE and not known[at - 1].flags & CUE_BEFORE and before not in clauses.inside
        if opens and (before in lexicon.written_in or (clauses.fixed_order and before in clauses.agent)):
            cue = _own(sentence, (at - 1, at), lexicon)
            found.extend([cue] if cue is not None else [])
    return found


def _own(sentence: Sentence, span: tuple[int, int], lexicon: Lexicon) -> Cue | None:
    """'according to its list': what whoever was cited before wrote; None where it is nobody's, or those who write."""
    at, lower, form = span[1], sentence.tagged.words.lower, sentence.tagged.words.form
    if at >= len(lower) or not sentence.tagged.known[at].flags & POSSESSIVE or lower[at] in lexicon.clauses.ours:
        return None
    nouns, known = {*lexicon.writings, *lexicon.accounts}, sentence.tagged.known
    near = range(at + 1, min(at + NEAR, len(lower)))
    written = next((k for k in near if lower[k] in nouns or known[k].base.lower() in nouns), -1)
    if written < 0 or not all(form[k].isalpha() for k in range(at, written)):
        return None
    return Cue(span[0], written + 1, "reported", (), sentence.sliced.clause_of[at], None, True, carried=True)


def _writing(sentence: Sentence, start: int, lexicon: Lexicon) -> int:
    """The first word from `start` on that is something written, with no other noun before it; -1."""
    lower, form = sentence.tagged.words.lower, sentence.tagged.words.form
    taken = {k for m in sentence.mentions if m.kind in ("body", "person", "place") for k in range(m.head, m.last)}
    for at in range(start, min(start + AHEAD, len(lower))):
        if lower[at] in lexicon.writings:
            return at
        if at in taken or not form[at].isalpha() or form[at][0].isupper():
            return -1
    return -1


def _author(sentence: Sentence, writing: int, lexicon: Lexicon) -> Mention | None:
    """Who wrote it: the first body, person or place behind a genitive's mark, with no mark of a clause between."""
    form, marks = sentence.tagged.words.form, (*lexicon.clauses.genitive_marks, *lexicon.clauses.agent)
    behind = [m for m in sentence.mentions if writing < m.first <= writing + NEAR and m.prep in marks]
    author = next((m for m in behind if m.kind in ("body", "person", "place") and not m.counted), None)
    if author is None or not all(word.isalpha() for word in form[writing : author.first]):
        return None
    named = next((m for m in sentence.mentions if m.kind == "body" and m.first == author.last), None)
    return author._replace(name=named.name) if named is not None and author.name.islower() else author


def _described(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """'datos oficiales': a word of its own right behind that tells whose or what they are."""
    words, known = sentence.tagged.words, sentence.tagged.known
    if at + 1 >= len(words) or not words.form[at + 1].isalpha() or not words.form[at + 1].islower():
        return False
    word = known[at + 1]
    return not word.flags & PREPOSITION and not word.verbs and words.lower[at + 1] not in lexicon.clauses.relatives


def by_a_writing(clause: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a writing without an author stands in the clause: 'dice el informe'."""
    lower, clause_of = sentence.tagged.words.lower, sentence.sliced.clause_of
    told = lexicon.clauses.subjects_dropped
    return told and any(word in lexicon.writings and clause_of[at] == clause for at, word in enumerate(lower))
