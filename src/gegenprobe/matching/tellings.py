"""What a statement tells of an event, as far as matching asks. Statements that tell alike are weighed once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from hashlib import blake2b

from gegenprobe.model.identity import content_id
from gegenprobe.model.statement import Statement, When
from gegenprobe.packs.codebook import Kind

Names = Callable[[str], str]  # a name as written to the one it is compared by

# Statuses whose time is that of the event; with the others it is that of the demand, the plan, the talks about it.
OF_THE_EVENT = frozenset({"occurred", "denied", "possible"})
_FEWEST_WORDS = 6  # shorter sentences are alike by chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The slots by which two statements are told apart; names are those that `Names` gives.

    `family` is the kind, or that of the swap whose side this is; `happened` whether `when` is the time of the event;
    `printed` the day of publication where `when` is None; `wording` a hash of the words where there is no date.
    `apart` is the id of a statement on which there is a verdict: it is weighed by itself.
    """

    family: str
    kind: str
    change: str | None
    cumulative: bool
    happened: bool
    when: When | None
    printed: date | None
    at: str | None
    origin: str | None
    to: str | None
    group: str | None
    nationality: frozenset[str]
    people: frozenset[str]
    parties: frozenset[str]
    target: frozenset[str]
    by: frozenset[str]
    low: int | None
    high: int | None
    counted: bool
    part: bool
    wording: str
    apart: str

    @property
    def closed(self) -> bool:
        """Whether the people it names are all that it speaks of."""
        return bool(self.people) and not self.part and (not self.counted or self.high == len(self.people))


@dataclass(frozen=True, slots=True)
class Around:
    """What a statement's telling is made with: its report's day, its time, its whole, and how names fold.

    `when` is the time that it gives, or that its report gives for it elsewhere.
    """

    published: date | None
    when: When | None
    whole: Statement | None
    names: Names
    kinds: Mapping[str, Kind]


def telling_of(one: Statement, around: Around, apart: bool = False) -> Telling:
    """The telling of a statement."""
    kind = around.kinds.get(one.kind, Kind(name=one.kind))
    family = _family(one, kind, around)
    by, counterpart = _named(one.by, around.names), _named(one.counterpart, around.names)
    return Telling(
        family=family,
        kind=one.kind,
        change=one.change,
        cumulative=one.cumulative,
        happened=one.status in OF_THE_EVENT,
        when=around.when,
        printed=around.published if around.when is None else None,
        at=one.at,
        origin=one.origin,
        to=one.to,
        group=one.whom.group,
        nationality=frozenset(one.whom.nationality),
        people=_named(one.people, around.names),
        parties=by | counterpart if kind.about == "parties" else frozenset(),
        target=_named(one.target, around.names),
        by=by,
        low=one.count.low if one.count else None,
        high=one.count.high if one.count else None,
        counted=one.count is not None,
        part=one.part_of is not None,
        wording=_wording(one.evidence.text) if around.when is None else "",
        apart=one.id if apart else "",
    )


def identity_of(telling: Telling) -> str:
    """An id that depends on nothing but the telling."""
    return content_id("t", [_plain(getattr(telling, one.name)) for one in fields(telling)])


def _plain(value: object) -> str | int | list[str] | None:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, When):
        return [value.start.isoformat(), value.end.isoformat()]
    return value if value is None or isinstance(value, str | int) else str(value)


def _family(one: Statement, kind: Kind, around: Around) -> str:
    """The kind; for what a side of a swap lets go, the swap's kind."""
    whole = around.whole
    if whole is not None and kind.leaves and around.kinds.get(whole.kind, Kind(name="")).swaps:
        return whole.kind
    return one.kind


def _named(names: tuple[str, ...], fold: Names) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


def _wording(text: str) -> str:
    words = text.lower().split()
    return blake2b(" ".join(words).encode(), digest_size=8).hexdigest() if len(words) >= _FEWEST_WORDS else ""
