"""A source that no mention covers: 'according to the European naval force', 'according to a report by Al Wasat TV'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import (
    ACCOUNT,
    ARTICLE,
    CONJUNCTION,
    GIVEN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Lexicon,
)
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

LONGEST: Final = 5  # words of a source behind its article
AUTHOR: Final = 3  # words from what was written to who wrote it, a day among them
_ENDS: Final = PREPOSITION | CONJUNCTION | RELATIVE | PRONOUN | POSSESSIVE


def unread_source(sentence: Sentence, after: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Who stands behind the words for a source, read from the words alone; () where they name nobody."""
    if not lexicon.clauses.fixed_order:
        return ()
    form, known = sentence.tagged.words.form, sentence.tagged.known
    definite = after < len(form) and bool(known[after].flags & ARTICLE)
    first = end = after + definite
    taken = {k for t in sentence.times for k in range(t.first, t.last)}
    while end < min(first + LONGEST, len(form)) and _in_source(end, sentence) and end not in taken:
        end += 1
    if end == first:
        return ()
    if end < len(form) and (author := _author(sentence, end, lexicon)):
        return author
    capital = any(form[k][0].isupper() and not known[k].place for k in range(first, end))
    closes = end >= len(form) or not form[end][0].isalnum() or end in taken
    if _says_nothing(end - 1, sentence, lexicon) or not closes or not (capital or definite):
        return ()
    if _says_nothing(first, sentence, lexicon) and known[end - 1].verbs:
        return ()  # 'according to a notice posted on Friday'
    start = end
    while start > first and form[start - 1][0].isupper():
        start -= 1
    named = start if start < end else first  # 'the platform Decide'
    return (Mention(first, end, end - 1, "body", name=sentence.tagged.words.slice(named, end)),)


def by_an_account(found: Mention, sentence: Sentence, lexicon: Lexicon) -> Mention:
    """'according to official figures': an account of an office that is nobody by name is called by its own words."""
    words, at = sentence.tagged.words, found.last
    office = lexicon.clauses.fixed_order and found.kind in ("person", "people") and found.name.islower()
    if not office or at >= len(words) or not _says_nothing(at, sentence, lexicon):
        return found
    return found._replace(last=at + 1, kind="thing", group="", name=words.slice(found.head, at + 1))


def _says_nothing(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    lower, known = sentence.tagged.words.lower[at], sentence.tagged.known[at]
    return lower in lexicon.mute or lower in lexicon.writings or bool(known.flags & ACCOUNT)


def cut_off(found: Mention, sentence: Sentence) -> bool:
    """'the Andean border force': whether only the first word of a source was taken for somebody."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    alone = found.kind in ("person", "people") and not found.owner and found.last - found.head == 1
    behind = found.last < len(form) and form[found.last].islower() and not known[found.last].flags & (_ENDS | GIVEN)
    return alone and behind and form[found.head][0].isupper()


def _in_source(at: int, sentence: Sentence) -> bool:
    form, known = sentence.tagged.words.form, sentence.tagged.known
    return form[at][0].isalpha() and not known[at].flags & _ENDS


def _author(sentence: Sentence, end: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'a report on Wednesday by Al Wasat TV': who wrote it, behind a genitive's or an agent's mark."""
    marks = (*lexicon.clauses.genitive_marks, *lexicon.clauses.agent)
    near = [m for m in sentence.mentions if end <= m.first <= end + AUTHOR and m.prep in marks]
    return tuple(m for m in near if m.kind in ("person", "body") and not m.counted)[:1]
