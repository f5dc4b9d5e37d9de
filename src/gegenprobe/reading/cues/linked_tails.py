"""The rest of a body's name behind a small word: 'Bundesamt für Statistik', 'Club de Prisioneros Palestinos'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import DATIVE, GENITIVE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, CONJUNCTION, GIVEN, NAMED, ORGANISATION, PEOPLE, TITLE, Lexicon
from gegenprobe.reading.names.mention import QUOTES, SMALL, Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.extremes import longest

DEEP: Final = 2  # genitives on one another: 'Pressestelle des Staatskomitees für nationale Sicherheit'
LONGEST: Final = 7  # words of a tail
ADJECTIVES: Final = 2  # before a noun of a tail
NEAR: Final = 4  # words from a known name to the noun of one of its offices
_HEADS: Final = ("body", "thing", "person", "people")


def linked_tail(body: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """What the name goes on with behind its noun, as it is written; '' where it ends there."""
    last, clauses = body.last, lexicon.clauses
    if body.kind not in _HEADS or last >= len(sentence.tagged.words) or body.counted:
        return ""
    if clauses.nouns_capitalised:
        end = _nouns_behind(last, body, sentence, lexicon)
    elif clauses.noun_cases:
        end = _genitive_behind(last, body, sentence, lexicon)
    else:
        end = _capitals_behind(last, body, sentence, lexicon)
    return " " + sentence.tagged.words.slice(last, end) if end > last else ""


def quoted_behind(noun: Mention, sentence: Sentence) -> str:
    """'die Nachrichtenseite "Al-Wasat"': the name between quotation marks right behind a noun; ''."""
    form, first = sentence.tagged.words.form, noun.last + 1
    return _until_closed(first, sentence) if first < len(form) and form[noun.last] in QUOTES else ""


def in_quotes(people: Mention, sentence: Sentence) -> str:
    """'die «Damen in Schwarz»': the whole name between quotation marks that begins with a noun for people; ''."""
    form, at = sentence.tagged.words.form, people.head
    return _until_closed(at, sentence) if at and form[at - 1] in QUOTES else ""


def _until_closed(first: int, sentence: Sentence) -> str:
    form = sentence.tagged.words.form
    end = next((k for k in range(first, min(first + LONGEST, len(form))) if form[k] in QUOTES), -1)
    told = any(form[k].islower() and sentence.tagged.known[k].verbs for k in range(first, end))  # '„Wir haben ...“'
    return sentence.tagged.words.slice(first, end) if end > first and form[first][0].isupper() and not told else ""


def _taken(at: int, sentence: Sentence) -> bool:
    """Whether a time or a number stands there, or the sentence ends."""
    numbered = any(m.number is not None and not m.number.article and m.first <= at < m.last for m in sentence.mentions)
    return at >= len(sentence.tagged.words) or numbered or any(t.first <= at < t.last for t in sentence.times)


def _nouns_behind(last: int, body: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where every noun has a capital: 'für' and its nouns, and genitives that follow on them."""
    words, known, end = sentence.tagged.words, sentence.tagged.known, last
    if body.kind not in ("body", "thing") or known[body.head].flags & NAMED:
        return last
    links = lexicon.clauses.tail_links
    for _ in range(DEEP):
        linked = end < len(words) and words.lower[end] in links
        if not linked and not _owned(end, sentence):
            break
        behind = _noun_phrase(end + linked, sentence)
        if behind < 0 or (linked and known[end].base != words.lower[end] and not _goes_on(behind, sentence, lexicon)):
            break  # 'die Regierung zum Jahrestag', 'Perus Justiz zum Tode'
        end = behind
        links = (*lexicon.clauses.tail_links, *lexicon.clauses.agent[:1])  # 'für die Befreiung von Gefangenen'
    return end


def _goes_on(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'zum Schutz von Journalisten', 'zur Bekämpfung der Korruption': whether what a body is for has an object."""
    lower = sentence.tagged.words.lower
    return at < len(lower) and (lower[at] in lexicon.clauses.agent[:1] or _owned(at, sentence))


def _owned(at: int, sentence: Sentence) -> bool:
    """'des Bundesstaates': a genitive that can be nothing else stands there."""
    owner = next((m for m in sentence.mentions if m.first == at and m.head > at), None)
    return owner is not None and owner.cases == GENITIVE and owner.kind in ("body", "thing", "place", "event")


def _noun_phrase(at: int, sentence: Sentence) -> int:
    """Behind an article, adjectives and a noun with a capital, and one that 'und' adds; -1 where they do not stand."""
    words, known = sentence.tagged.words, sentence.tagged.known
    at += int(at < len(words) and bool(known[at].flags & ARTICLE))
    first = at
    while at < min(first + ADJECTIVES, len(words)) and words.form[at].islower() and not known[at].flags & ~COMMON:
        if known[at].verbs or _taken(at, sentence):
            return -1
        at += 1
    if not _noun(at, sentence):
        return -1
    at += 1
    while _noun(at, sentence) and not words.form[at - 1].islower():
        at += 1  # 'Nationale Sicherheit'
    joined = at + 1 < len(words) and bool(known[at].flags & CONJUNCTION) and _noun(at + 1, sentence)
    return at + 2 if joined else at


def _noun(at: int, sentence: Sentence) -> bool:
    if _taken(at, sentence):
        return False
    words, known = sentence.tagged.words, sentence.tagged.known
    return words.form[at][0].isupper() and not known[at].flags & (SMALL | GIVEN) and not known[at].place


def _capitals_behind(last: int, body: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where only names have capitals: what stands behind 'de', 'for' with one belongs to a name before it."""
    words, known, end = sentence.tagged.words, sentence.tagged.known, last
    links = (*lexicon.clauses.tail_links, *lexicon.clauses.genitive_marks)
    person = body.kind == "person" and (" " in body.name or bool(known[last - 1].flags & GIVEN))
    if known[body.head].flags & NAMED:
        return _office_behind(last, sentence)
    if not words.form[last - 1][0].isupper() or body.owner or person:
        return last
    while end < min(last + LONGEST, len(words)):
        adds = lexicon.clauses.adjectives_follow and known[end].flags & CONJUNCTION and _unnamed(end + 1, sentence)
        step = end + int(words.lower[end] in links or bool(adds))
        if not _capital(step, sentence) or (step == end and known[step].verbs):
            break
        end = step + 1
    return end


def _unnamed(at: int, sentence: Sentence) -> bool:
    """Whether no person or body of its own begins there: 'Secretaría de Seguridad y Protección Ciudadana'."""
    return not any(m.first == at and m.kind in ("person", "body", "place") for m in sentence.mentions)


def _office_behind(last: int, sentence: Sentence) -> int:
    """'the UN human rights office': a body's noun a few small words behind a known name; `last` where none stands."""
    words, known = sentence.tagged.words, sentence.tagged.known
    verbs = {verb.at for verb in sentence.clause(sentence.sliced.clause_of[last - 1]).verbs}
    for at in range(last, min(last + NEAR, len(words))):
        if not words.form[at].islower() or known[at].flags & SMALL or _taken(at, sentence):
            break
        if at in verbs:
            break  # 'HRW said police had detained 40'
        if at > last and known[at].flags & ORGANISATION and not known[at].flags & TITLE:
            return at + 1
    return last


def _capital(at: int, sentence: Sentence) -> bool:
    """Whether a word of a name stands there: a capital, or digits with one ('11J')."""
    if _taken(at, sentence):
        return False
    form, word = sentence.tagged.words.form[at], sentence.tagged.known[at]
    return (form[0].isupper() or (form[0].isdigit() and form[-1].isupper())) and not word.flags & SMALL


def _genitive_behind(last: int, body: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where cases tell: people of whom a body is, and the noun of an adjective that it ends with."""
    words, known = sentence.tagged.words, sentence.tagged.known
    if body.kind != "body" or not words.form[last].islower() or _taken(last, sentence):
        return last
    hanging = words.lower[last - 1].endswith(lexicon.clauses.adjective_endings) and last - 1 > body.head
    if hanging and not known[last].verbs and not known[last].flags & SMALL:
        owner = next((m for m in sentence.mentions if m.first == last + 1 and m.kind == "body" and not m.prep), None)
        return owner.last if owner is not None else last + 1
    people = known[last].flags & PEOPLE or known[last].group
    longer = longest([e for e in lexicon.clauses.noun_cases if words.lower[last].endswith(e)])
    cases = lexicon.clauses.noun_cases.get(longer, 0)
    inside = last - 1 > body.head and (not cases or cases & DATIVE)  # 'по правам человека', 'помощи заключенным'
    of_its_own = known[last].group not in lexicon.captive or inside  # 'адвокаты арестованных'
    end = last + max(1, sentence.tagged.length[last])
    return end if people and of_its_own and (cases & GENITIVE or inside) else last
