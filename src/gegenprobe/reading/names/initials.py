"""Letters that name somebody: 'J.L.M., de 34 años, fue detenido', and other capitals that open a sentence."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.name_marks import acronym
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged

_FEWEST, _MOST = 2, 4  # letters
_DOTS: Final = "."


def in_letters(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a word of letters names somebody: initials anywhere, other capitals where they open the sentence."""
    return only_initials(tagged, at) or (at == 0 and acronym(tagged, at, lexicon))


def only_initials(tagged: Tagged, at: int) -> bool:
    """'J.L.M., de 34 años': a person of whom nothing but the initials is told; not '10 A.M.'."""
    form = tagged.words.form[at]
    if _DOTS not in form or tagged.known[at] is not UNKNOWN or (at and tagged.words.form[at - 1][0].isdecimal()):
        return False
    parts = form.rstrip(_DOTS).split(_DOTS)
    return _FEWEST <= len(parts) <= _MOST and all(len(part) == 1 and part.isupper() for part in parts)
