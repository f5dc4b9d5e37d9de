"""Records of which reading makes hundreds for a report: words, mentions, clauses, numbers, times.

Plain classes, since the compiler of `make native` turns these into C structures: one is made in 30 ns, where a
NamedTuple or a dataclass takes 400 and more (docs/decisions/0003).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from typing import Self


class Record:
    """A value with named fields, set once (but for those of a draft); two are equal when all their fields are."""

    _fields: ClassVar[tuple[str, ...]] = ()
    __slots__ = _fields

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other):
            return False
        return all(getattr(self, name) == getattr(other, name) for name in self._fields)

    __hash__ = None  # type: ignore[assignment]

    def _replace(self, **changes: object) -> Self:
        """The same record with these fields changed, as a NamedTuple makes it. TypeError for a field it has not."""
        left = len(changes)
        values: list[object] = []
        for name in self._fields:
            if name in changes:
                values.append(changes[name])
                left -= 1
            else:
                values.append(getattr(self, name))
        if left:
            unknown = sorted(name for name in changes if name not in self._fields)
            raise TypeError(f"{type(self).__name__} has no field {', '.join(unknown)}")
        return type(self)(*values)
