"""A body told of before by more of its name: 'the Observatory', 'the SNM', 'Штаб', 'la Defensoría'."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import (
    AGENCY,
    ARTICLE,
    COMMON,
    CONJUNCTION,
    GIVEN,
    INDEFINITE,
    NAMED,
    ORGANISATION,
    PREPOSITION,
    Lexicon,
)
from gegenprobe.reading.meant.bodies_meant import ENDING, STEM, may_be_fuller, stem_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.short_forms import first_word
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Context
from gegenprobe.text.extremes import greatest

SHORTEST: Final = 2  # letters of a short form in capitals
LONGEST: Final = 8
BACK: Final = 12  # sentences in which a fuller name is looked for
BEFORE: Final = 100  # characters before a bracket in which the name may begin

Named = Callable[[Mention, Sentence, Context], str]


def name_told_before(mention: Mention, stands: tuple[Sentence, int], context: Context, named: Named) -> str:
    """The fuller name by which a body or an office called by one word was told of last; '' where it was not."""
    sentence, number = stands
    if not may_be_known(mention, sentence, context.lexicon):
        return ""
    word = sentence.tagged.known[mention.head].base or sentence.tagged.words.form[mention.head]
    base, lower = word.lower(), context.names.places.lower
    if len(word) <= STEM or not may_be_fuller(lower, (0, sentence.start, None), base):
        return ""
    for back in range(number, max(0, number - BACK), -1):
        told = context.sentence_before(back) if may_be_fuller(lower, context.spans[back - 1], base) else None
        found = _told_in(told, mention.kind, base, context, named) if told is not None else ""
        if found:
            return found
    return ""


def cited_before(mention: Mention, stands: tuple[Sentence, int], context: Context) -> str:
    """'the official added' after 'John Soto, director of prisons, said': the one person who spoke last; ''."""
    sentence, number = stands
    lexicon, head = context.lexicon, mention.head
    form = sentence.tagged.words.form[head]
    words = (sentence.tagged.known[head].base, form, form.lower())
    if lexicon.person_stand_ins.isdisjoint(words) or not may_be_known(mention, sentence, lexicon):
        return ""
    if _several(mention, sentence, lexicon) or _of_somebody(mention, sentence, lexicon):
        return ""
    start, end, _ = context.spans[max(0, number - 1)]
    if context.names.places.lower.count(form.lower(), start, end) > 1:
        return ""  # 'a spokesman for the courts, X, and a spokesman for the police, Y'
    spoke = context.speaking(number)
    return spoke[0] if len(spoke) == 1 and is_person(spoke[0], lexicon) else ""


def _several(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'the officials', 'die Beamten': whether the noun stands for several, or may."""
    clauses, lower, head = lexicon.clauses, sentence.tagged.words.lower, mention.head
    if clauses.noun_cases or clauses.fixed_order:
        acting = clauses.noun_cases and mention.kind == "body"  # 'Адвокаты добавили'
        return bool(acting) or lower[head].endswith(clauses.plural_endings)
    article = lower[head - 1]
    named = sentence.tagged.known[head - 1].cases & NOMINATIVE  # 'nach Angaben der Politiker' are several
    return article in clauses.definites or bool(named and (mention.prep or not mention.cases & NOMINATIVE))


def _of_somebody(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'el vocero del ministerio', 'представитель полиции': whether it is told right behind whose he is."""
    behind = next((m for m in sentence.mentions if m.first >= mention.last), None)
    if behind is None or behind.first != mention.last:
        return False
    marks = (*lexicon.clauses.genitive_marks, *lexicon.clauses.tail_links)
    return behind.prep in marks or (bool(lexicon.clauses.noun_cases) and not behind.prep)


def is_person(name: str, lexicon: Lexicon) -> bool:
    """Whether a name of two words or more is a person's, by what the packs know of its words."""
    words = [lexicon.words.get(part.lower()) for part in name.split()]
    first = words[0].flags if words[0] is not None else 0
    body = any(word is not None and word.flags & (ORGANISATION | NAMED | AGENCY) for word in words)
    general = any(word is not None and word.flags & COMMON and not word.flags & GIVEN for word in words)
    return len(words) > 1 and name[:1].isupper() and not body and (bool(first & GIVEN) or not general)


def _told_in(told: Sentence, kind: str, word: str, context: Context, named: Named) -> str:
    """The last fuller name in a sentence of somebody of that kind; '' for none."""
    for other in reversed(told.mentions):
        if other.kind != kind or other.name.lower() == word or not _has(other, told, word, context.lexicon):
            continue  # 'die Organisation' again: who it is was told before that
        if kind == "body" and (described := _described(other, told)):
            return described
        name = context.names.full(other.name) if kind == "person" else named(other, told, context)
        if kind == "person" and name[:1].isupper() and " " in name:
            return name
        if kind == "body" and _tells_more(name, word, context.lexicon):
            return name
    return ""


def _described(body: Mention, told: Sentence) -> str:
    """'Prison Watch Peru, a Lima-based group, said': the name that stands alone before the comma; ''."""
    words, comma = told.tagged.words, body.first - 1
    named = comma > 1 and words.form[comma] == "," and all(word[0].isupper() for word in words.form[:comma])
    return words.slice(0, comma) if named else ""


def _tells_more(name: str, word: str, lexicon: Lexicon) -> bool:
    """Whether a body's name is more than the one word for it, and, where compounds are, than that and a place."""
    words = name.lower().split()
    if len(words) == 1:
        return len(name.rstrip(".")) > 1 and not words[0].startswith(word[:STEM])  # not 'auf der Plattform X.'
    return not (lexicon.clauses.nouns_capitalised and words[1] in lexicon.clauses.inside)


def _has(other: Mention, told: Sentence, word: str, lexicon: Lexicon) -> bool:
    """Whether the words of a mention have this one in any of its forms, or a compound that ends in it."""
    ends = word[: max(STEM + 1, len(word) - 1)] if lexicon.clauses.nouns_capitalised else "\0"
    stem, lower = stem_of(word), told.tagged.words.lower
    whole = other.kind == "person" or lexicon.clauses.noun_cases
    inside = lower[other.first : other.last] if whole else [lower[other.head]]
    return any(
        (form.startswith(stem) and len(form) - len(word) <= ENDING) or form.endswith((word, ends)) for form in inside
    )


def may_be_known(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether one word may take up somebody told of before: with its article, where there are articles."""
    known = sentence.tagged.known
    if mention.last != mention.head + 1 or mention.counted or known[mention.head].flags & (AGENCY | NAMED):
        return False
    if mention.kind == "person" and (mention.owner != "office" or " " in mention.name):
        return False
    if lexicon.clauses.noun_cases:
        return mention.first == mention.head or (bool(mention.prep) and mention.first == mention.head - 1)
    before = known[mention.head - 1].flags if mention.head else 0
    one = before & INDEFINITE or any(hit.first == mention.head - 1 for hit in sentence.numbers)
    if lexicon.clauses.fixed_order and sentence.tagged.words.lower[mention.head - 1] not in lexicon.clauses.definites:
        return False
    return bool(before & ARTICLE) and not one and mention.first < mention.head


def spelled_out(short: str, text: str, lexicon: Lexicon) -> str:
    """'SNM' where the text has 'National Migration Service (SNM)': the name before the bracket; '' for none."""
    if not (short.isalpha() and short.isupper() and SHORTEST <= len(short) <= LONGEST):
        return ""
    at = text.find(f"({short}")
    if at < 0 or text[at + len(short) + 1 : at + len(short) + 2] not in (")", ","):
        return ""
    words = text[max(0, at - BEFORE) : at].split()
    ends = [k for k, word in enumerate(words) if not word[-1].isalnum() and word[-1] not in "'’»\""]
    words = [word.strip("«»„“\"'") or "-" for word in words[greatest(ends, -1) + 1 :]]
    first = first_word(words, len(words), short) if words else -1
    if first < 0:
        first = _in_capitals(words, lexicon)
    name = words[first:] if first >= 0 else []
    if name and _small(name[0], lexicon):
        name = name[1:]
    return " ".join(name) if len(name) > 1 else ""


def _in_capitals(words: list[str], lexicon: Lexicon) -> int:
    """Where the words with capitals begin that end the line, small words between them; -1 where there are not two."""
    first = len(words)
    while first and (words[first - 1][0].isupper() or _small(words[first - 1], lexicon)):
        first -= 1
    while first < len(words) and words[first][0].islower():
        first += 1
    capitals = sum(word[0].isupper() and not _small(word, lexicon) for word in words[first:])
    return first if capitals > 1 and words[-1][0].isupper() else -1


def _small(word: str, lexicon: Lexicon) -> bool:
    found = lexicon.words.get(word.lower())
    return found is not None and bool(found.flags & (ARTICLE | PREPOSITION | CONJUNCTION))
