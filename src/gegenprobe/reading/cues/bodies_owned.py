"""A body told by whose it is: 'according to a prisoners' support group', 'according to Norway's Refugee Council'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import POSSESSIVE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

NEAR: Final = 4  # words from the mark of who owns it to the body's noun
_APOSTROPHES: Final = ("'", "’")
_OWNERS: Final = ("place", "people", "person")


def body_of_owner(owner: Mention, sentence: Sentence, lexicon: Lexicon) -> Mention:
    """The body whose owner stands right behind the words for a source; the owner where it owns none."""
    form, mark = sentence.tagged.words.form, owner.last
    apostrophe = form[mark - 1] in _APOSTROPHES
    mark -= int(apostrophe)
    if not lexicon.clauses.fixed_order or owner.kind not in _OWNERS or owner.counted or mark + 1 >= len(form):
        return owner
    if not apostrophe and form[mark] not in _APOSTROPHES and not sentence.tagged.known[mark].flags & POSSESSIVE:
        return owner
    behind = [m for m in sentence.mentions if m.first >= mark and m.head > mark]
    if behind and behind[0].owner == "office" and behind[0].first - mark <= 1 and owner.kind == "place":
        return next((m for m in behind if m.name == behind[0].name and not m.owner), behind[0])
    body = next((m for m in behind if m.kind == "body"), None)
    if body is None or body.head - mark > NEAR or not all(word[0].isalnum() for word in form[mark + 1 : body.head]):
        return owner
    if any(owner.last < m.head < body.head and (m.kind in _OWNERS or m.kind == "pronoun") for m in sentence.mentions):
        return owner  # 'Norway's minister said the council ...'
    start = mark + 1 if owner.kind == "place" else owner.head
    return body._replace(first=owner.first, name=sentence.tagged.words.slice(start, body.last), prep="", owner="")
