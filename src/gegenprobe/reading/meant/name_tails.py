"""What stands behind a body's noun and belongs to its name: 'autoridades turcas', 'bloque de búsqueda'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import COMMON, NAMED, NOUN, Lexicon
from gegenprobe.reading.cues.linked_tails import linked_tail
from gegenprobe.reading.meant.stand_for import named_behind
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

MOST: Final = 2  # adjectives behind a name


def tail_of(body: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """' turcas', ' de derechos humanos': what the text goes on with, as it is written; '' where with nothing."""
    return _described(body, sentence, lexicon) or linked_tail(body, sentence, lexicon)


def _described(body: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """' turcas', ' de búsqueda': adjectives and small nouns, in a language that has them behind the noun."""
    if not lexicon.clauses.name_tails or body.last > len(sentence.tagged.words):
        return ""
    if sentence.tagged.known[body.head].flags & NAMED and " " in body.name:
        return ""  # 'la Guardia Civil española', but 'la Justicia argentina'
    words, known, at = sentence.tagged.words, sentence.tagged.known, body.last
    inside = known[at - 1].place if at - 1 > body.first else None
    if inside is not None and words.form[at - 1].islower():
        return "" if words.lower[at - 1] in body.name.lower().split() else f" {words.form[at - 1]}"
    end = at
    while end < at + MOST and _describes(end, sentence, lexicon):
        end += 1
    if end > at:
        return " " + " ".join(words.form[at:end])
    small = body.name.islower() or (not body.head and body.name[1:].islower())
    return _of_a_thing(at, sentence, lexicon) if small and body.kind == "body" else ""


def without_own_country(name: str, lexicon: Lexicon) -> str:
    """'autoridades del país': the name without the words that only say that a body is one of the country told of."""
    lower = name.lower()
    for words in lexicon.clauses.own_country:
        article, gap, noun = words.partition(" … ")
        if not gap and lower.endswith(f" {words}"):
            return name[: -len(words) - 1]
        at = lower.rfind(f" {article} ") if gap and lower.endswith(f" {noun}") else -1
        if at >= 0 and name[at : -len(noun)].islower():
            return name[:at]  # 'das Innenministerium der straff regierten Republik'
    return name


def called_behind(body: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """'la ONG Foro Penal', 'la guerrilla del Ejército de Liberación Nacional': the name right behind; '' for none."""
    return named_behind(body, sentence, lexicon) or body_behind(body, sentence, lexicon)


def body_behind(people: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """'miembros de la Guardia Presidencial': the body that people belong to; '' where none stands right behind."""
    if not lexicon.clauses.name_tails or people.kind not in ("people", "body"):
        return ""
    behind = (m for m in sentence.mentions if m.first == people.last and m.kind == "body" and m.name[:1].isupper())
    return next((m.name for m in behind if m.prep in lexicon.clauses.genitive_marks), "")


def genitive_behind(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """' der Präsidialverwaltung', ' des Orlow-Clans': the body in the genitive right behind a noun for others; ''."""
    known, words = sentence.tagged.known, sentence.tagged.words
    if not lexicon.clauses.nouns_capitalised or known[mention.head].flags & NAMED:
        return ""
    plain = mention.kind == "people" or (mention.kind == "body" and words.form[mention.last - 1] == mention.name)
    behind = next((m for m in sentence.mentions if m.first == mention.last and m.kind == "body"), None)
    if not plain or behind is None or behind.prep or not behind.cases & GENITIVE or mention.number is not None:
        return ""
    return " " + words.slice(behind.first, behind.last)


def _describes(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether an adjective stands there, known by its ending or as that of a country."""
    words, known = sentence.tagged.words, sentence.tagged.known
    if at >= len(words) or not words.form[at].islower() or known[at].verbs:
        return False
    place = known[at].place
    if place is None and known[at].flags & ~COMMON:
        return False
    behind = words.lower[at + 1] if at + 1 < len(words) else ""
    if lexicon.clauses.prepositions.get(behind, "") in lexicon.clauses.object_marks:
        return False  # 'una milicia leal al general'
    plain = not known[at].group and not known[at].events and words.lower[at].endswith(lexicon.clauses.name_tails)
    return plain if place is None else place.role in ("adjective", "citizen", "country")  # 'la justicia argentina'


def _of_a_thing(at: int, sentence: Sentence, lexicon: Lexicon) -> str:
    """'organizaciones de derechos humanos', 'bloque de búsqueda': the small noun behind 'of', and its adjective."""
    words, known, noun = sentence.tagged.words, sentence.tagged.known, at + 1
    if noun >= len(words) or words.lower[at] not in lexicon.clauses.genitive_marks or not words.form[noun].islower():
        return ""
    word = known[noun]
    if word.flags & ~(COMMON | NOUN) or word.group or word.events or word.place or not words.form[noun].isalpha():
        return ""
    end = noun + 2 if _agrees(noun, sentence) else noun + 1
    return " " + " ".join(words.form[at:end])


def _agrees(noun: int, sentence: Sentence) -> bool:
    """'derechos humanos': an adjective with the noun's ending right behind it."""
    words, known, after = sentence.tagged.words, sentence.tagged.known, noun + 1
    if after >= len(words) or not words.form[after].islower() or known[after].verbs or known[after].flags & ~COMMON:
        return False
    return words.lower[after][-2:] == words.lower[noun][-2:] and len(words.lower[after]) > len("los")
