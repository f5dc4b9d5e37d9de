"""A paper by its name alone: 'wie der «Tagesspiegel» meldet', 'berichtet die „Neue Post“', 'die „Bild“-Zeitung'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.sentences.sentence import Sentence

LONGEST: Final = 4  # words of a paper's name
NEAR: Final = 3  # words from it to a verb that ends the clause


def in_quotes_by_article(
    sentence: Sentence, clause: Clause, verb: int, subject: tuple[Mention, ...], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """The name in quotation marks behind an article, next to the verb; else who was found to speak."""
    if not lexicon.clauses.nouns_capitalised or QUOTES.isdisjoint(sentence.tagged.words.form):
        return subject
    form, known = sentence.tagged.words.form, sentence.tagged.known
    for at in range(max(clause.first, 1), min(clause.last, len(form) - 2)):
        if form[at] not in QUOTES or not form[at + 1][0].isupper() or not known[at - 1].flags & ARTICLE:
            continue
        closed = next((k for k in range(at + 2, min(at + 2 + LONGEST, len(form))) if form[k] in QUOTES), -1)
        end = closed + 3 if closed > 0 and form[closed + 1 : closed + 2] == ["-"] else closed + 1
        beside = verb == at - 2 or (closed > 0 and end <= verb <= end + NEAR)
        if closed < 0 or not beside or any(form[k].islower() for k in range(at + 1, closed)):
            continue
        if any(at < m.first < closed and m.kind in ("body", "person") for m in subject):
            return subject
        return (Mention(at - 1, end, at + 1, "thing", name=sentence.tagged.words.slice(at + 1, closed)),)
    return subject
