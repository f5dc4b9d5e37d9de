"""Whose people a noun tells of: 'Gegner Lukaschenkos' are not he; of two nouns before one name: both."""

from __future__ import annotations

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, GIVEN, OFFICE, PARTICLE, PREPOSITION, TITLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.words.tagging import Tagged


def of_another(tagged: Tagged, after: int, lexicon: Lexicon, names: Names) -> bool:
    """Whether the name behind a person's noun is that of another, whose opponent, lawyer or child the person is."""
    clauses, known, words = lexicon.clauses, tagged.known, tagged.words
    if not clauses.people_of or clauses.noun_cases or after + 1 >= len(known):
        return False
    theirs = words.lower[after - 1] in clauses.people_of
    if known[after].flags & PARTICLE and known[after].flags & PREPOSITION and words.form[after][0].islower():
        if not words.form[after + 1][0].isupper():
            return False
        named = after + 2 < len(known) and words.form[after + 2][0].isupper()  # 'Anwalt von Storch'
        return theirs or (named and bool(known[after + 1].flags & GIVEN))
    if not theirs or not words.form[after][0].isupper():
        return False
    end = names.end_of_name(tagged, after, titled=True)
    last = words.form[end - 1]
    if end == after or known[end - 1].flags & GIVEN or not last.endswith(clauses.genitive_endings):
        return False  # 'die Tochter Iris'
    if end == after + 1:
        return not names.is_surname(last)
    office = known[after - 1].flags & OFFICE  # 'der Anwalt Alexej Jakobs', 'die Anhänger Imran Khans'
    return not office or names.written(tagged, after, end) != words.slice(after, end)


def with_both_offices(found: list[Mention], tagged: Tagged) -> list[Mention]:
    """'den Aktivisten und Verleger Olaf Brandt': with one article, both nouns tell of the one who is named."""
    known, told = tagged.known, list[Mention]()
    for mention in found:
        left = told[-1] if told else None
        titled = mention.kind == "person" and mention.first < mention.head and known[mention.first].flags & TITLE
        if left is None or not titled or left.last != mention.first - 1 or left.kind not in ("person", "body"):
            told.append(mention)
            continue
        article = known[left.first].flags | (
            known[left.first + 1].flags if left.prep else 0
        )  # 'gegen den Arzt und ...'
        noun = known[left.head].flags & TITLE and article & ARTICLE and left.last == left.head + 1
        if noun and known[left.last].flags & CONJUNCTION and not left.counted and left.owner != "possessive":
            told[-1] = mention._replace(
                first=left.first, prep=left.prep, cases=left.cases, joined=left.joined, aside=left.aside,
                group=left.group or mention.group, nations=left.nations or mention.nations,
            )  # fmt: skip
        else:
            told.append(mention)
    return told
