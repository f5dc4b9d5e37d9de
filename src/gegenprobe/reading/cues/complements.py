"""Whose or where somebody is who has no name: 'the father of X', 'ein Anwalt der Familie', 'adjunto del ministro'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import ARTICLE, NAMED, POSSESSIVE, Lexicon
from gegenprobe.reading.cues.addressees import is_addressed
from gegenprobe.reading.cues.linked_tails import linked_tail
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

LONGEST: Final = 7  # words of what is added
ADDED: Final = 3  # words with a capital behind 'de' ('ministro de Seguridad')
DEEP: Final = 2  # genitives on one another: 'the mother of an activist of the group'
_KINDS: Final = ("person", "people", "body", "place", "thing")


def complement_of(noun: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """What the text adds to a noun for somebody without a name, as it is written; '' where it adds nothing."""
    end = noun.last
    if end >= len(sentence.tagged.words) or sentence.tagged.known[noun.head].flags & NAMED:
        return ""
    for _ in range(DEEP):
        owner = next((m for m in sentence.mentions if m.first == end), None)
        if owner is None or not _owns(owner, noun, sentence, lexicon):
            break
        end = _end_of(owner, sentence, lexicon)
    end = end if end > noun.last else _capitals(end, sentence, lexicon)
    dated = any(time.first < end and noun.last < time.last for time in sentence.times)
    return " " + sentence.tagged.words.slice(noun.last, end) if 0 < end - noun.last <= LONGEST and not dated else ""


def informed(noun: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """' familiar with the matter', ' in plain clothes': what people without a name know of, or wear; ''."""
    if noun.kind not in ("people", "person") or not lexicon.clauses.informed or noun.last >= len(sentence.tagged.words):
        return ""
    end = _informed(noun.last, sentence, lexicon)
    return " " + sentence.tagged.words.slice(noun.last, end) if end > noun.last else ""


def members_of(body: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """'the union of teachers', 'Angehörige der Gefangenen': the people of whom a body without a name is; ''."""
    owner = next((m for m in sentence.mentions if m.first == body.last), None)
    if owner is None or owner.kind != "people" or lexicon.clauses.noun_cases:
        return ""
    return complement_of(body, sentence, lexicon)


def _owns(owner: Mention, noun: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the mention right behind a noun tells whose it is, or in a fixed order of words also where."""
    clauses = lexicon.clauses
    if owner.kind not in _KINDS or (owner.counted and not (owner.number and owner.number.article)):
        return False
    if clauses.nouns_capitalised:
        if is_addressed(owner, noun, sentence, lexicon):
            return False
        articled = owner.head > owner.first and owner.cases & GENITIVE and owner.kind != "place"
        return owner.prep in clauses.agent[:1] if owner.prep else bool(articled)
    if clauses.noun_cases:
        own = owner.kind != "people" or owner.group not in lexicon.captive
        return not owner.prep and own and bool(owner.cases & GENITIVE)
    if owner.kind == "place" and owner.prep not in clauses.genitive_marks:  # 'a diplomat in Bamako'
        known = bool(sentence.tagged.known[noun.first].flags & POSSESSIVE)
        known = known or sentence.tagged.words.lower[noun.first] in clauses.definites
        return clauses.fixed_order and not known and (owner.prep in clauses.inside or owner.prep in clauses.out_of)
    linked = owner.prep in clauses.tail_links and (owner.kind != "person" or " " in owner.name)  # not 'on Negros'
    return linked or owner.prep in clauses.genitive_marks


def _end_of(owner: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    tail = linked_tail(owner, sentence, lexicon) if owner.kind == "body" else ""
    return owner.last + len(tail.split())


def _capitals(last: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """'ministro de Seguridad': a word with a capital behind a genitive's mark that is nobody and no place."""
    words, marks = sentence.tagged.words, lexicon.clauses.genitive_marks
    if not lexicon.clauses.subjects_dropped or lexicon.clauses.prepositions.get(words.lower[last]) not in marks:
        return last
    at = last + 1
    at += int(at < len(words) and bool(sentence.tagged.known[at].flags & ARTICLE))
    end = at
    while end < min(at + ADDED, len(words)) and words.form[end][0].isupper() and words.form[end].isalpha():
        end += 1
    return end if end > at else last


def _informed(last: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """Behind words that say what somebody knows of, and their noun; the place itself where none stand."""
    lower, form = sentence.tagged.words.lower, sentence.tagged.words.form
    opening = " ".join(lower[last : last + LONGEST]) + " "
    phrase = next((phrase for phrase in lexicon.clauses.informed if opening.startswith(f"{phrase} ")), "")
    at = last + phrase.count(" ") + 1
    if not phrase or at >= len(form):
        return last
    at += int(bool(sentence.tagged.known[at].flags & ARTICLE))
    return at + 1 if at < len(form) and form[at].isalpha() else last
