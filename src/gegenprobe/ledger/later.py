"""A map that is made when it is first looked into: what only posting needs costs nobody else anything."""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

K = TypeVar("K")
V = TypeVar("V")
D = TypeVar("D", bound="DataclassInstance")


class Later(Mapping[K, V]):
    """The map that `make` gives. It is never changed; two readers at once may both make it, and get equal ones."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Mapping[K, V]]) -> None:
        self._make: Callable[[], Mapping[K, V]] | None = make
        self._made: Mapping[K, V] | None = None

    @property
    def whole(self) -> Mapping[K, V]:
        """The map itself."""
        made, make = self._made, self._make
        if made is None:
            assert make is not None  # it goes only after the map is there
            self._made = made = make()
            self._make = None  # and with it the bytes from which it was made
        return made

    def __getitem__(self, key: K) -> V:
        return self.whole[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self.whole)

    def __len__(self) -> int:
        return len(self.whole)

    def keys(self) -> KeysView[K]:
        """Its keys."""
        return self.whole.keys()

    def items(self) -> ItemsView[K, V]:
        """Its pairs."""
        return self.whole.items()

    def values(self) -> ValuesView[V]:
        """Its values."""
        return self.whole.values()


def at_hand(one: D) -> D:
    """A record with every such map that it holds made: what is copied often is copied fast."""
    held = {each.name: getattr(one, each.name) for each in fields(one)}
    made = {name: value.whole for name, value in held.items() if isinstance(value, Later)}
    return replace(one, **made) if made else one
