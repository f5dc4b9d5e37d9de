"""The evidence on two names as sentences, with what each weighs in bits."""

from __future__ import annotations

from collections.abc import Mapping
from math import log

import numpy as np

from gegenprobe.matching.names_evidence import EVIDENCE, Table
from gegenprobe.model.ledger import Weight

_TELLS = 0.05  # bits below which a piece of evidence is not worth a word
_ABOUT: Mapping[str, tuple[str, str, str]] = {
    # the pieces of evidence that start so: what they are about, what is said when it speaks for, and against
    "base": ("surname", "the surnames sound alike", "the surnames are unlike"),
    "surname": ("surname", "the surnames sound alike", "the surnames are unlike"),
    "short": ("surname", "the surnames sound alike", "the surnames are unlike"),
    "other": ("surname", "the surnames sound alike", "the surnames begin or end in other sounds"),
    "given": ("given name", "the given names agree", "the given names differ, or one is missing"),
    "initial": ("given name", "the initial agrees", "only an initial is given"),
    "genders": ("gender", "a man's and a woman's name", "one is a man's name and one a woman's"),
    "gender": ("gender", "one form is of either gender", "one form may be a man's or a woman's"),
    "fathers": ("father's name", "the father's name is the same", "the father's names differ"),
    "order": ("order", "the words stand in another order", "the words stand in another order"),
    "words": ("other words", "one has words more", "one has words that the other has not"),
    "no": ("surname", "there is no name", "there is no name"),
    "one": ("surname", "the surnames sound alike", "there are only surnames to go by"),
}


def weights_of(pieces: Table, weighing: Table) -> tuple[Weight, ...]:
    """The evidence on one pair, what is about the same thing taken together, what tells most first."""
    bits: dict[str, float] = {}
    for name, part in zip(EVIDENCE, pieces * weighing / np.float32(log(2)), strict=True):
        about = name.partition("_")[0]
        subject = _ABOUT[about][0]
        bits[subject] = bits.get(subject, 0.0) + float(part)
    said = {subject: (yes, no) for subject, yes, no in reversed(list(_ABOUT.values()))}
    found = [
        Weight(subject, round(value, 2), said[subject][0] if value > 0 else said[subject][1])
        for subject, value in bits.items()
        if abs(value) >= _TELLS
    ]
    return tuple(sorted(found, key=lambda weight: (-abs(weight.value), weight.about)))
