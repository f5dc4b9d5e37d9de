"""Words that tell who people are without being nouns for them: of what body, why they are held, by whom taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.inflection import Inflection

SECTIONS: Final = frozenset({"belonging", "of_bodies", "held_for", "taken", "takers", "titles", "accused"})


class GroupWords(NamedTuple):
    """The section `told_by` of a codebook's file for a language, as it is written.

    `belonging`: nouns that only say that people belong to what stands behind them; `of_bodies`: the nouns behind them,
    by group; `held_for`: phrases for why people are held; `taken`, `takers`: verbs by which they were taken, and nouns
    for those who take them; `titles`: what stands before a name ('General'), with a capital where it has one here;
    `accused`: words by which people are only said to have done something.
    """

    belonging: tuple[str, ...] = ()
    of_bodies: Mapping[str, tuple[str, ...]] = {}
    held_for: Mapping[str, tuple[str, ...]] = {}
    taken: Mapping[str, tuple[str, ...]] = {}
    takers: Mapping[str, tuple[str, ...]] = {}
    titles: Mapping[str, tuple[str, ...]] = {}
    accused: tuple[str, ...] = ()


class GroupForms(NamedTuple):
    """The same by surface form: each with the group that it tells."""

    belonging: frozenset[str]
    of_bodies: dict[str, str]
    held_for: tuple[tuple[str, str], ...]
    taken: dict[str, str]
    takers: dict[str, str]
    titles: dict[str, str]
    capital_titles: frozenset[str]
    accused: frozenset[str]


def bind_group_words(root: Item, groups: AbstractSet[str], binder: Binder) -> GroupWords:
    """The section bound; a group that the codebook does not have is a fault at its place."""
    found = dict(binder.known(root, set(SECTIONS), "setting"))

    def by_group(name: str) -> dict[str, tuple[str, ...]]:
        items = binder.known(found[name], set(groups), "group") if name in found else ()
        return {group: binder.texts(words) for group, words in items}

    return GroupWords(
        belonging=binder.texts(found["belonging"]) if "belonging" in found else (),
        of_bodies=by_group("of_bodies"),
        held_for=by_group("held_for"),
        taken=by_group("taken"),
        takers=by_group("takers"),
        titles=by_group("titles"),
        accused=binder.texts(found["accused"]) if "accused" in found else (),
    )


def group_forms(words: GroupWords, inflection: Inflection) -> GroupForms:
    """All forms of the words, in lower case."""
    return GroupForms(
        belonging=frozenset(form for noun in words.belonging for form in _forms(noun, inflection)),
        of_bodies=_by_form(words.of_bodies, inflection),
        held_for=tuple((f" {phrase.lower()} ", group) for group, told in words.held_for.items() for phrase in told),
        taken={verb.replace("|", ""): group for group, verbs in words.taken.items() for verb in verbs},
        takers=_by_form(words.takers, inflection),
        titles=_by_form(words.titles, inflection),
        capital_titles=frozenset(
            noun.lower() for nouns in words.titles.values() for noun in nouns if noun[0].isupper()
        ),
        accused=frozenset(form for noun in words.accused for form in _forms(noun, inflection)),
    )


def _by_form(words: Mapping[str, Iterable[str]], inflection: Inflection) -> dict[str, str]:
    return {form: group for group, nouns in words.items() for noun in nouns for form in _forms(noun, inflection)}


def _forms(noun: str, inflection: Inflection) -> list[str]:
    return [noun.lower(), *(form.lower() for form in inflection.noun(noun))]
