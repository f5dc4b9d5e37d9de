"""Words of a language that say how real something is, as `status.yaml` of a language pack holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

from gegenprobe.model.kinds import Status

STATUS_NAMES = frozenset(get_args(Status))


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWords:
    """Words that say how real something is; every mapping leads to a status of CODING."""

    verbs: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] = field(default_factory=dict)
    modals: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    negations: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    happens: tuple[str, ...] = ()
    contesting: tuple[str, ...] = ()
    rumours: frozenset[str] = frozenset()
    mounting: frozenset[str] = frozenset()
    achieving: tuple[str, ...] = ()
    deciding: tuple[str, ...] = ()
    hesitating: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()
    not_yet: tuple[str, ...] = ()
    enabling: tuple[str, ...] = ()
    foiling: tuple[str, ...] = ()
    able: tuple[str, ...] = ()
    claiming: tuple[str, ...] = ()
    of_phrase: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    talking: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    rallying: tuple[str, ...] = ()
    performing: tuple[str, ...] = ()
    offering: tuple[str, ...] = ()
    for_now: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    till: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    priced: tuple[str, ...] = ()
    pricing: tuple[str, ...] = ()
    rallies: frozenset[str] = frozenset()
    rallied_for: tuple[str, ...] = ()
