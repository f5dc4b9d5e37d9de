"""Which people a figure is about, for adding up: which groups lie within others, which shut each other out.

The section `populations` of a codebook; without it no group is part of another one and nothing is added up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gegenprobe.packs.document import Binder, Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Populations:
    """How the groups of a codebook lie to each other.

    `within`: a group and the wider one that all its members belong to. `apart`: sets of groups that nobody is in two
    of. `everyone`: sets of groups that are everybody between them. `foreign`: the group of those who are no citizens
    of the country where they are counted; None when there is none.
    """

    within: Mapping[str, str] = field(default_factory=dict)
    apart: tuple[frozenset[str], ...] = ()
    everyone: tuple[frozenset[str], ...] = ()
    foreign: str | None = None


def bind_populations(item: Item, groups: frozenset[str], binder: Binder) -> Populations:
    """The section bound; a group that the codebook does not have is a fault at its place."""
    found = dict(binder.known(item, {"within", "apart", "everyone", "foreign"}, "setting"))
    within = {}
    if "within" in found:
        for narrow, wide in binder.known(found["within"], set(groups), "group"):
            within[narrow] = binder.choice(wide, set(groups), "group")
            if narrow == within[narrow]:
                binder.fault(wide, f"'{narrow}' cannot lie within itself")

    def sets(name: str) -> tuple[frozenset[str], ...]:
        items = binder.items(found[name]) if name in found else ()
        return tuple(_set_of_groups(one, groups, binder) for one in items)

    return Populations(
        within=within,
        apart=sets("apart"),
        everyone=sets("everyone"),
        foreign=binder.choice(found["foreign"], set(groups), "group") if "foreign" in found else None,
    )


def _set_of_groups(item: Item, groups: frozenset[str], binder: Binder) -> frozenset[str]:
    chosen = frozenset(binder.choice(one, set(groups), "group") for one in binder.items(item))
    if len(chosen) < 2:
        binder.fault(item, "at least two groups are wanted here, such as [woman, man]")
    return chosen
