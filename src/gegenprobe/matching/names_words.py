"""What is known of the single words of names: their sound, endings, gender, and which given name they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.names_fold import LONGEST, Bytes, Fold, Ints
from gegenprobe.matching.names_sounds import Cuts, Prices, prices
from gegenprobe.matching.names_split import across
from gegenprobe.matching.names_tables import LONGEST_END, WholeWords, WordEnds
from gegenprobe.packs.name_words import EndingRule, NameWords

MAN, WOMAN = 1, 2
EITHER = MAN | WOMAN
_GENDERS = {"m": MAN, "f": WOMAN, "both": EITHER, "any": EITHER}
_LONGEST_BITS = LONGEST.bit_length() - 1  # LONGEST is a power of two
_SHORTEST_STEM = 2  # units that must stay when an ending is cut off
_SHORTEST_FATHER = 4  # units: a father's name has more
_CONSONANT = 80  # hundredths: what units weigh at least that are no vowels
_TELLING = 3  # consonants that a given name must have to be known by them
_ALIKE = 10  # hundredths: consonants that are all but one
_HEAVY, _CHEAP = 90, 45  # hundredths: units that a word cannot do without; an exchange that says little


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Distinct words of names, a row each.

    `weights`: what leaving the whole word out costs; `gender`: by the ending (MAN, WOMAN, EITHER);
    `given`: rows of the packs' given names that the word may be of (-1: none): two by its letters or stem, and one
    that only its consonants tell of; `given_any`: whether there is one; `given_gender`: theirs (0: it is no known
    given name); `initial`: a lone letter.
    """

    cuts: Cuts
    weights: Ints
    gender: Bytes
    given: Ints
    given_any: NDArray[np.bool_]
    given_gender: Bytes
    consonants: Bytes  # the stem's, those that are written for one another as one
    last: Bytes  # the stem's last consonant
    final: Bytes  # the whole word's
    initial: NDArray[np.bool_]
    heard: NDArray[np.uint64]  # which consonants are in it, a bit each
    allowed: NDArray[np.uint64]  # which consonants another word may have in their stead, a bit each


class WordTables:
    """The packs' tables, ready for looking up many words at once."""

    def __init__(self, packs: NameWords) -> None:
        self.fold = Fold(packs.sounds)
        self.prices: Prices = prices(packs.sounds)
        self._endings = WordEnds(_suffixes(packs.endings, self.fold))
        self._fathers = WordEnds({end: (1, 0) for end in self.fold.units(packs.patronymics).values()})
        self._coarse = _coarse_units(packs)
        self._heard = np.where(self.prices.leave >= _CONSONANT, np.arange(len(self.prices.leave)), 0).astype(np.uint8)
        self._given_whole, self._given_stems, self._given_coarse = self._given(packs)
        self._given_genders = np.array([_GENDERS[gender] for gender, _ in packs.given] + [0], dtype=np.uint8)
        self._bits, self._near_bits = _consonant_bits(packs)

    def words(self, written: Sequence[str]) -> Words:
        """What is known of the words (as `split` gives them), in their order."""
        folded = self.fold.words(written)
        cuts, gender = self._cuts(folded.units, folded.lengths)
        stem = _first_units(cuts.lengths - cuts.short)
        consonants = self._consonants(cuts.units, stem)
        given = self._given_of(cuts.units, stem, consonants)
        columns = np.ascontiguousarray(folded.units.T)
        last, final = self._last(columns, cuts.lengths - cuts.short, cuts.lengths)
        genders = self._given_genders[given[:, :2]]
        return Words(
            cuts=cuts,
            weights=_over(np.add, self.prices.leave.astype(np.int32), columns),
            gender=gender,
            given=given,
            given_any=across(np.maximum, given) >= 0,
            given_gender=np.bitwise_or(genders[:, 0], genders[:, 1]),
            consonants=consonants,
            last=last,
            final=final,
            initial=_initials(folded.lengths, written),
            heard=_over(np.bitwise_or, self._bits, columns),
            allowed=_over(np.bitwise_or, self._near_bits, columns),
        )

    def fathers(self, of: Words, some: Ints) -> NDArray[np.bool_]:
        """Whether each of some rows of the words may be a father's name."""
        units, lengths = of.cuts.units[some], of.cuts.lengths[some]
        return (self._fathers.longest(units, lengths)[:, 0] > 0) & (lengths > _SHORTEST_FATHER)

    def _cuts(self, units: Bytes, lengths: Ints) -> tuple[Cuts, Bytes]:
        found = self._endings.longest(units, lengths)
        short, long, gender = found[:, 0], found[:, 1], found[:, 2]
        short = np.where(lengths - short >= _SHORTEST_STEM, short, 0)
        long = np.where((lengths - long >= _SHORTEST_STEM) & (long > short), long, 0)
        gender = np.where(gender == 0, EITHER, gender)
        return Cuts(units, lengths, short.astype(np.int32), long.astype(np.int32)), gender.astype(np.uint8)

    def _given(self, packs: NameWords) -> tuple[WholeWords, WholeWords, WholeWords]:
        """Rows of given names by the whole word, by its stem, and by its consonants where these tell one name."""
        wholes: dict[str, tuple[int, ...]] = {}
        stems: dict[str, tuple[int, ...]] = {}
        coarse: dict[str, set[int]] = {}
        for row, (_, names) in enumerate(packs.given):
            folded = self.fold.words(names)
            cuts, _ = self._cuts(folded.units, folded.lengths)
            for at, rough in enumerate(self._consonants(cuts.units, _first_units(cuts.lengths - cuts.short))):
                coarse.setdefault(rough.tobytes().rstrip(b"\0").decode("ascii"), set()).add(row)
                whole = folded.units[at].tobytes().rstrip(b"\0").decode("ascii")
                stem = whole[: len(whole) - int(cuts.short[at])]
                wholes[whole] = (*wholes.get(whole, ()), row) if row not in wholes.get(whole, ()) else wholes[whole]
                for part in (stem, whole, whole.removesuffix("j")):
                    if len(part) > _SHORTEST_STEM and row not in stems.get(part, ()):
                        stems[part] = (*stems.get(part, ()), row)
        told = {rough: tuple(rows) for rough, rows in coarse.items() if len(rows) == 1 and len(rough) >= _TELLING}
        return WholeWords(_two(wholes)), WholeWords(_two(stems)), WholeWords(told)

    def _given_of(self, units: Bytes, stem: NDArray[np.bool_], consonants: Bytes) -> Ints:
        whole = self._given_whole.of(units, 2)
        stems = self._given_stems.of(units * stem, 2)
        second = np.where(whole[:, 1] != whole[:, 0], whole[:, 1], stems[:, 0])
        second = np.where((whole[:, 0] < 0) | (second == whole[:, 0]), stems[:, 1], second)
        rough = self._given_coarse.of(consonants, 1)[:, 0]
        return np.stack([np.where(whole[:, 0] >= 0, whole[:, 0], stems[:, 0]), second, rough], axis=1).astype(np.int32)

    def _consonants(self, units: Bytes, stem: NDArray[np.bool_]) -> Bytes:
        """The stems' consonants, those that are written for one another as one, none twice running."""
        rough = self._coarse.take(units) * stem
        flat = rough.reshape(-1)
        place = np.flatnonzero(flat != 0)
        word, heard = place >> _LONGEST_BITS, flat[place]
        new = np.ones(len(word), dtype=bool)
        new[1:] = (heard[1:] != heard[:-1]) | (word[1:] != word[:-1])
        word, heard = word[new], heard[new]
        sizes = np.bincount(word, minlength=len(rough))
        found = np.zeros_like(flat)
        found[word * LONGEST + np.arange(len(word)) - (np.cumsum(sizes) - sizes)[word]] = heard
        return found.reshape(rough.shape)

    def _last(self, columns: Bytes, *lengths: Ints) -> list[Bytes]:
        """For each of these lengths of the words the last unit inside that is no vowel; 0 where there is none."""
        found = [np.zeros(columns.shape[1], dtype=np.uint8) for _ in lengths]
        for place, column in enumerate(columns):
            heard = self._heard.take(column)
            for last, length in zip(found, lengths, strict=True):
                np.copyto(last, heard, where=(heard > 0) & (length > place))
        return found


def _first_units(lengths: Ints) -> NDArray[np.bool_]:
    """For each word which of its units are among so many first ones."""
    among: NDArray[np.bool_] = np.arange(LONGEST, dtype=np.int32) < lengths[:, None]
    return among


def _over(both: np.ufunc, table: NDArray[Any], columns: Bytes) -> NDArray[Any]:
    """For each word what the table has for its units, all together; a row of `columns` has one unit of every word."""
    found: NDArray[Any] = table.take(columns[0])
    for column in columns[1:]:
        both(found, table.take(column), out=found)
    return found


def _initials(lengths: Ints, written: Sequence[str]) -> NDArray[np.bool_]:
    """Whether each word is one letter, or one that is heard as two units."""
    initial: NDArray[np.bool_] = np.equal(lengths, 1)
    for row in np.flatnonzero((lengths == 0) | (lengths == 2)).tolist():
        initial[row] = len(written[row]) <= 1
    return initial


def _two(rows: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """The first two rows of each word; one row stands twice."""
    return {word: (found + found)[:2] if len(found) == 1 else found[:2] for word, found in rows.items()}


def _suffixes(rules: Iterable[EndingRule], fold: Fold) -> dict[str, tuple[int, ...]]:
    """Ends of words in units: (the shortest ending, the longest, gender)."""
    readings = [
        (before, ending, key)
        for rule in rules
        for before in rule.after
        for key, endings in rule.endings.items()
        for ending in endings
    ]
    units = fold.units(text for before, ending, _ in readings for text in (before, ending, before + ending))
    found: dict[str, dict[int, int]] = {}
    for before, ending, key in readings:
        suffix = units[before + ending]
        cut = min(len(suffix) - len(units[before]), len(units[ending])) if before else len(suffix)
        cuts = found.setdefault(suffix, {})
        gender = _GENDERS[key]
        if gender != EITHER and cuts.get(cut) == EITHER and not before:
            gender = EITHER
        cuts[cut] = cuts.get(cut, 0) | gender
    return {
        suffix: (min(cuts), max(_longest_cut(suffix[at:], found) for at in range(len(suffix))), _gender(cuts.values()))
        for suffix, cuts in found.items()
        if 0 < len(suffix) <= LONGEST_END
    }


def _longest_cut(suffix: str, found: Mapping[str, Mapping[int, int]]) -> int:
    return max(found.get(suffix, {}), default=0)


def _gender(genders: Iterable[int]) -> int:
    """What all readings together tell."""
    both = 0
    for gender in genders:
        both |= gender
    return both


def _consonant_bits(packs: NameWords) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """For each unit: a bit if it is a consonant, and the bits of those that it may stand for at little cost."""
    heavy = [unit for unit, weight in packs.sounds.weights.items() if weight >= _HEAVY]
    own = np.zeros(128, dtype=np.uint64)
    for number, unit in enumerate(heavy):
        own[ord(unit)] = 1 << number
    near = own.copy()
    for (one, other), cost in packs.sounds.near.items():
        if cost <= _CHEAP:
            near[ord(one)] |= own[ord(other)]
            near[ord(other)] |= own[ord(one)]
    return own, near


def _coarse_units(packs: NameWords) -> Bytes:
    """For each consonant the first of those that are written for it at next to no cost; 0 for all other units."""
    first: dict[str, str] = {unit: unit for unit, weight in packs.sounds.weights.items() if weight >= _CONSONANT}
    for (one, other), cost in sorted(packs.sounds.near.items(), key=lambda pair: (pair[1], pair[0])):
        if cost <= _ALIKE and one in first and other in first:
            old, new = sorted((first[one], first[other]))
            first = {unit: old if found == new else found for unit, found in first.items()}
    coarse = np.zeros(128, dtype=np.uint8)
    for unit, found in first.items():
        coarse[ord(unit)] = ord(found)
    return coarse
