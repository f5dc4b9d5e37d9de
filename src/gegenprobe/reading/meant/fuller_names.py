"""Fuller names: 'das Ministerium' told of before as 'das Innenministerium', 'ein Sprecher der Gruppe'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import CONJUNCTION, GIVEN, OFFICE, Lexicon
from gegenprobe.reading.cues.addressees import is_addressed
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

SHORTEST: Final = 6  # letters of a noun that may end a compound told before
ENDING: Final = 2  # letters that its case may add to it


def told_in_full(name: str, body: Mention, text: str, before: int, lexicon: Lexicon) -> str:
    """The name, or the last compound in the text before a place in it that ends in the noun of a definite body."""
    definite = body.first < body.head and bool(body.cases) and lexicon.clauses.nouns_capitalised
    if not definite or not name.isalpha():
        return name
    shortest = max(SHORTEST, len(name) - ENDING)
    if not _ends_a_word(text, name[:shortest].lower(), before):
        return name  # as nearly always
    for end in range(len(name), shortest - 1, -1):
        whole = _compound(text, name[:end].lower(), before)
        if whole:
            return whole
    return name


def _ends_a_word(text: str, noun: str, before: int) -> bool:
    """Whether letters stand before the noun somewhere before a place."""
    found = text.find(noun, 1, before)
    while found > 0 and not text[found - 1].isalpha():
        found = text.find(noun, found + 1, before)
    return found > 0


def _compound(text: str, noun: str, before: int) -> str:
    """The last word before a place that has letters before the noun; '' where none has."""
    found = text.rfind(noun, 0, before)
    while found > 0 and not text[found - 1].isalpha():
        found = text.rfind(noun, 0, found)
    start = found
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    return text[start : found + len(noun)] if found > 0 and text[start].isupper() else ""


def office_of(holder: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """'ein Sprecher der Gruppe': whose office it is that somebody without a name holds; ''."""
    office = holder.owner == "office" or bool(
        holder.kind == "people" and sentence.tagged.known[holder.head].flags & OFFICE
    )
    if not office:
        return ""
    if lexicon.clauses.fixed_order:
        return _office_in(holder, sentence, lexicon)
    if not lexicon.clauses.nouns_capitalised:
        return ""
    body = next((m for m in sentence.mentions if m.first == holder.last and m.kind in ("body", "person")), None)
    marks = ("", *lexicon.clauses.agent[:1])
    if body is None or body.prep not in marks or not (body.prep or body.cases & GENITIVE):
        return ""
    if is_addressed(body, holder, sentence, lexicon):
        return ""
    return " " + sentence.tagged.words.slice(holder.last, body.last)


def _office_in(holder: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """'a spokesman for the judiciary': the body right behind the office; ''."""
    marks = (*lexicon.clauses.genitive_marks, *lexicon.clauses.tail_links)
    body = next((m for m in sentence.mentions if m.first == holder.last and m.kind == "body"), None)
    if body is None or body.prep not in marks:
        return ""
    return " " + sentence.tagged.words.slice(holder.last, body.last)


def surname_shared(first: Mention, behind: Mention | None, sentence: Sentence) -> str:
    """'Uwe und Karl Breuer': the surname that a given name shares with the name right behind 'und'; ''."""
    if behind is None or not behind.joined or first.kind != "person" or behind.kind != "person":
        return ""
    known, at = sentence.tagged.known, first.head
    near = first in sentence.mentions and behind in sentence.mentions and behind.first - first.last <= 1
    alone = " " not in first.name and behind.name.count(" ") == 1 and first.last < len(known)
    given = near and alone and bool(known[at].flags & GIVEN) and bool(known[first.last].flags & CONJUNCTION)
    return " " + behind.name.split()[-1] if given else ""
