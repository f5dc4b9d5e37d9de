"""What `names/*.yaml` say of names: how letters sound, what becomes of names in a sentence, which names are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from gegenprobe.packs.document import Binder, Item, load_document

_FILES = ("sounds", "forms", "given", "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounds:
    """Units of sound, one character each.

    `letters`: letters (`^` `$` for a word's start and end) to units; `weights`: what a unit is worth, in hundredths;
    `near`: what it costs to take one unit for another, in hundredths, each pair once.
    """

    letters: Mapping[str, str]
    weights: Mapping[str, int]
    near: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingRule:
    """Endings that words with one of `after` before them may have: a man's, a woman's, or of either."""

    after: tuple[str, ...]
    endings: Mapping[str, tuple[str, ...]]  # 'm', 'f', 'both', 'any' to endings


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """All that the packs know of names. `given`: rows of (gender, words), the words in lower case.

    `evidence`: what each piece of evidence weighs (log odds), by its name.
    """

    sounds: Sounds
    endings: tuple[EndingRule, ...]
    given: tuple[tuple[str, tuple[str, ...]], ...]
    titles: frozenset[str]
    particles: frozenset[str]
    patronymics: tuple[str, ...]
    evidence: Mapping[str, float]


def bind_names(roots: Mapping[str, Item], binder: Binder) -> NameWords:
    """The content of the files by their names; what is wrong with them is filed with the binder."""
    forms = dict(binder.known(roots["forms"], {"reads", "endings", "titles", "particles", "patronymics"}, "section"))
    given = dict(binder.known(roots["given"], {"reads", "m", "f"}, "section"))
    evidence = dict(binder.known(roots["evidence"], {"reads", "weights"}, "section"))
    return NameWords(
        sounds=_bind_sounds(roots["sounds"], binder),
        endings=tuple(_bind_rule(item, binder) for item in _items(forms, "endings", binder)),
        given=tuple(
            (gender, tuple(binder.text(item).split()))
            for gender in ("m", "f")
            for item in _items(given, gender, binder)
        ),
        titles=frozenset(_texts(forms, "titles", binder)),
        particles=frozenset(_texts(forms, "particles", binder)),
        patronymics=_texts(forms, "patronymics", binder),
        evidence=_bind_weights(evidence, binder),
    )


def _bind_sounds(root: Item, binder: Binder) -> Sounds:
    found = dict(binder.known(root, {"reads", "units", "near", "letters"}, "section"))
    weights = {unit: binder.whole(item) for unit, item in _entries(found, "units", binder).items()}
    near: dict[tuple[str, str], int] = {}
    for cost, pairs in _entries(found, "near", binder).items():
        for item in binder.items(pairs):
            one, _, other = binder.text(item).partition(" ")
            if one not in weights or other not in weights or not cost.isdigit():
                binder.fault(item, f"'{one} {other}' at '{cost}': two units and a number of hundredths are wanted")
            elif near.setdefault(_pair(one, other), int(cost)) != int(cost):
                binder.fault(item, f"'{one} {other}' stands here a second time, at another cost")
    letters: dict[str, str] = {}
    for written, item in _entries(found, "letters", binder).items():
        letters[written] = binder.text(item)
        if unknown := sorted(set(letters[written]) - set(weights)):
            binder.fault(item, f"no unit '{unknown[0]}' under `units`")
    return Sounds(letters=letters, weights=weights, near=near)


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _bind_rule(item: Item, binder: Binder) -> EndingRule:
    found = dict(binder.known(item, {"after", "m", "f", "both", "any"}, "key"))
    return EndingRule(
        after=_texts(found, "after", binder),
        endings={key: _texts(found, key, binder) for key in ("m", "f", "both", "any") if key in found},
    )


def _bind_weights(found: Mapping[str, Item], binder: Binder) -> dict[str, float]:
    weights: dict[str, float] = {}
    for name, item in _entries(found, "weights", binder).items():
        text = binder.text(item)
        try:
            weights[name] = float(text)
        except ValueError:
            binder.fault(item, f"a number is wanted here, not '{text[:40]}'")
    return weights


def _entries(found: Mapping[str, Item], key: str, binder: Binder) -> dict[str, Item]:
    return binder.entries(found[key]) if key in found else {}


def _items(found: Mapping[str, Item], key: str, binder: Binder) -> tuple[Item, ...]:
    return binder.items(found[key]) if key in found else ()


def _texts(found: Mapping[str, Item], key: str, binder: Binder) -> tuple[str, ...]:
    return binder.texts(found[key]) if key in found else ()


@cache
def shipped_name_words() -> NameWords:
    """The words that come with the program. Raises ValueError on a fault in them, which the tests rule out."""
    binder = Binder()
    roots: dict[str, Item] = {}
    for name in _FILES:
        file = resources.files("gegenprobe.packs") / "names" / f"{name}.yaml"
        root, faults = load_document(file.read_bytes(), f"packs/names/{name}.yaml")
        binder.faults.extend(faults)
        if root is not None:
            roots[name] = root
    words = bind_names(roots, binder) if len(roots) == len(_FILES) else None
    if binder.faults or words is None:
        raise ValueError("; ".join(map(str, binder.faults)))
    return words
