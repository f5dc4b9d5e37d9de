"""The evidence on two names as messages, with what each weighs in bits."""

from __future__ import annotations

from collections.abc import Mapping
from math import log

import numpy as np

from gegenprobe.matching.names_evidence import EVIDENCE, Table
from gegenprobe.model.ledger import Weight
from gegenprobe.model.message import message

_TELLS = 0.05  # bits below which a piece of evidence is not worth a word
_ABOUT: Mapping[str, tuple[str, str, str]] = {
    # the pieces of evidence that start so: what they are about, and which message speaks for, which against it
    "base": ("surname", "surnames_alike", "surnames_unlike"),
    "surname": ("surname", "surnames_alike", "surnames_unlike"),
    "short": ("surname", "surnames_alike", "surnames_unlike"),
    "other": ("surname", "surnames_alike", "surnames_other"),
    "given": ("given name", "given_agree", "given_differ"),
    "initial": ("given name", "initial_agrees", "initial_only"),
    "genders": ("gender", "man_and_woman", "man_or_woman"),
    "gender": ("gender", "either_gender", "maybe_gender"),
    "fathers": ("father's name", "father_same", "father_differ"),
    "order": ("order", "other_order", "other_order"),
    "words": ("other words", "words_more", "words_other"),
    "no": ("surname", "no_name", "no_name"),
    "one": ("surname", "surnames_alike", "only_surnames"),
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
        Weight(subject, round(value, 2), message(f"names.{said[subject][value <= 0]}"))
        for subject, value in bits.items()
        if abs(value) >= _TELLS
    ]
    return tuple(sorted(found, key=lambda weight: (-abs(weight.value), weight.about)))
