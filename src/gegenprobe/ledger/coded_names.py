"""Whether two written names name the same person, body or place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from gegenprobe.packs.same_names import NameWords

_WORD = re.compile(r"[a-z0-9]+")


@dataclass(slots=True)
class SameNames:
    """Compares names by their last word, apart from inflection; offices by another word, too."""

    words: NameWords
    _folded: dict[str, list[str]] = field(default_factory=dict)

    def common(self, some: Sequence[str], others: Sequence[str]) -> int:
        """How many of the names stand on both sides; each is used once."""
        rest, hits = list(others), 0
        for name in some:
            found = next((other for other in rest if self.same(name, other)), None)
            if found is not None:
                rest.remove(found)
                hits += 1
        return hits

    def same(self, one: str, other: str) -> bool:
        """Whether the two are one name."""
        first, second = self.folded(one), self.folded(other)
        if not first or not second:
            return False
        if not _same_word(first[-1], second[-1]):
            return first == second
        if len(first) > 1 and len(second) > 1 and any(office in first[-1] for office in self.words.offices):
            return any(_same_word(a, b) for a in first[:-1] for b in second[:-1])
        return True

    def folded(self, name: str) -> list[str]:
        """The words of a name in lower-case Latin letters without accents."""
        found = self._folded.get(name)
        if found is None:
            latin = "".join(self.words.letters.get(letter, letter) for letter in name.lower())
            bare = "".join(part for part in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(part))
            found = self._folded[name] = _WORD.findall(bare)
        return found


def _same_word(one: str, other: str) -> bool:
    """Equal but for an ending: at least four letters shared, at most two left over on either side."""
    if one == other:
        return True
    pairs = enumerate(zip(one, other, strict=False))
    shared = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    return shared >= 4 and shared >= max(len(one), len(other)) - 2
