"""Which fighters a general word stands for where they act: 'the rebels freed 12' after 'M23 seized 20'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, GIVEN, NAMED, ORGANISATION, TITLE, Lexicon
from gegenprobe.reading.meant.bodies_meant import is_new, own_name_behind
from gegenprobe.reading.meant.told_before import may_be_known
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Context
from gegenprobe.reading.told.draft import Draft

BACK: Final = 6  # sentences


def fighters_meant(
    acting: Sequence[Mention], stands: tuple[Sentence, int], context: Context, own: Sequence[Draft]
) -> tuple[str, ...]:
    """The body with a name of its own that acted last, where only a word for fighters tells who acts; ()."""
    words, (sentence, number) = context.lexicon.clauses.fighters, stands
    if len(acting) != 1 or not words or acting[0].kind not in ("body", "people") or acting[0].number is not None:
        return ()
    noun, lower = acting[0], sentence.tagged.words.lower
    told = lower[noun.head] if noun.last == noun.head + 1 else " ".join(lower[noun.head : noun.last])
    known = told in words or (noun.last == noun.head + 1 and sentence.tagged.known[noun.head].base.lower() in words)
    if not known or is_new(noun, sentence, context.lexicon) or own_name_behind(noun, sentence):
        return ()
    definite = bool(sentence.tagged.known[noun.first].flags & ARTICLE)  # 'el grupo armado'
    if not definite and not may_be_known(noun, sentence, context.lexicon):
        return ()
    for draft in context.latest(own):
        if number - draft.sentence > BACK:
            break
        if len(draft.by) == 1 and _own_name(draft.by[0], context.lexicon):
            return draft.by
    return ()


def _own_name(name: str, lexicon: Lexicon) -> bool:
    """Whether it is no country, no person by a given name, and no word for a body ('Police', 'Rebellen')."""
    if not name[:1].isupper():
        return False
    known = [lexicon.words.get(part.lower()) for part in (name, *name.split())]
    found = [word for word in known if word is not None and not word.flags & NAMED]
    return not any(w.place is not None or w.group or w.flags & (GIVEN | ORGANISATION | TITLE) for w in found)
