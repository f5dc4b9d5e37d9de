"""Words of a language that bring in a speaker: what its `speech.yaml` holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Words that bring in a speaker."""

    verbs: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    backward: tuple[str, ...] = ()
    impersonal: tuple[str, ...] = ()
    hearsay: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()
    person_stand_ins: tuple[str, ...] = ()
    mute: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    writings: tuple[str, ...] = ()
    written_in: tuple[str, ...] = ()
    showing: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    confirming: tuple[str, ...] = ()
    quoting: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
