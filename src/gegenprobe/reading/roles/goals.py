"""Where people are brought, where the country only tells which place is meant: 'a una cárcel de Perú'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

FAR: Final = 5  # words from the preposition of the goal to the country


def with_goals(frame: Frame, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions; a country behind 'of' and a noun that the frame's preposition of the goal opens is that goal."""
    if "to" not in frame.roles or not lexicon.clauses.subjects_dropped:
        return mentions
    return [_as_goal(m, frame, sentence, lexicon) if m.kind == "place" else m for m in mentions]


def is_inside(place: Mention, frame: Frame, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'In Hessen wurden 20 abgeschoben': where, and not where to, which in German needs an article and its case."""
    if not lexicon.clauses.nouns_capitalised or "where" in frame.roles.get("to", ()):
        return False
    bare = place.kind == "place" and place.prep in lexicon.clauses.inside and not place.cases
    if not bare or place.head - place.first != 1:
        return False  # 'in ihr Herkunftsland Peru'
    things = (m for m in sentence.mentions if m.first < place.first <= m.last and m.kind in ("thing", "body"))
    return not any(m.prep in frame.roles.get("to", ()) for m in things)  # 'in ein Gefängnis in Chile'


def _as_goal(place: Mention, frame: Frame, sentence: Sentence, lexicon: Lexicon) -> Mention:
    if place.prep not in lexicon.clauses.genitive_marks or place.joined:
        return place
    known, form, goals = sentence.tagged.known, sentence.tagged.words.form, frame.roles["to"]
    people = {at for m in sentence.mentions if m is not place for at in range(m.first, m.last)}
    for at in range(place.first - 1, max(place.first - FAR, -1), -1):
        word = known[at]
        verb = not word.flags & ARTICLE and any(f.features & FINITE for f in word.verbs)
        if at in people or verb or not form[at][0].isalpha():
            return place
        if word.flags & PREPOSITION:
            noun = place.first - at > 1 and word.base in goals and word.base not in frame.roles.get("from", ())
            return place._replace(prep=word.base) if noun else place
    return place
