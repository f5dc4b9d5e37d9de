"""Every word for an event in every construction: sentences made of a table, each with what must be read of it.

A table has four parts. `fields` are those of `read_in`. `fillers` are words by the name of their place, each with
forms (`is`, `in`, ...) and with `as`, what is told of it (without: `is`). `events` are words by the kind that they
tell, each with those of its forms that it has. A construction is a sentence with places in braces and what is told:
it is made once with each event that has every form it asks for, and the fillers take turns. `{police.in}` asks for a
form, `{police}` in a sentence for `is`, in what is told for `as`; a place that is no filler asks for a form of the
event. `only` are the kinds, `but` the words (by their first form) that a construction is not made with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml

Forms = Mapping[str, str]

TABLES = Path(__file__).parent / "crossed"
PLACE = re.compile(r"\{([\w.]+)\}")


class Crossed(NamedTuple):
    """A construction with one word for an event in it."""

    construction: str
    word: str
    text: str
    told: str


class Table(NamedTuple):
    """What the sentences of one language are made of."""

    fields: str
    fillers: Mapping[str, tuple[Forms, ...]]
    events: tuple[Forms, ...]  # each with its `kind`
    constructions: tuple[Mapping[str, object], ...]

    @classmethod
    def of(cls, stem: str) -> Table:
        """A table of a language, from the file of its name: `en`, `en-speech`."""
        read = yaml.safe_load((TABLES / f"{stem}.yaml").read_text(encoding="utf-8"))
        fillers = {name: tuple(map(_forms, several)) for name, several in read["fillers"].items()}
        events = tuple({"kind": kind, **_forms(one)} for kind, several in read["events"].items() for one in several)
        return cls(read["fields"], fillers, events, tuple(read["constructions"]))

    def crossed(self, number: int) -> Iterator[Crossed]:
        """One construction with every event that has the forms it asks for."""
        of = self.constructions[number]
        sentence, told = str(of["sentence"]), str(of["told"])
        but = of.get("but", ())
        only = of.get("only", ())
        assert isinstance(but, list | tuple) and isinstance(only, list | tuple), f"no list: {of}"
        for turn, event in enumerate(self.events):
            word = next(form for name, form in event.items() if name != "kind")
            asked = {place for place in PLACE.findall(sentence) if place.partition(".")[0] not in self.fillers}
            if not asked <= event.keys() or word in but or (only and event["kind"] not in only):
                continue
            chosen = {name: several[(turn + number * 3) % len(several)] for name, several in self.fillers.items()}
            yield Crossed(sentence, word, _filled(sentence, chosen, event, "is"), _filled(told, chosen, event, "as"))


def _forms(entry: str | Forms) -> Forms:
    return {"is": entry} if isinstance(entry, str) else {name: str(form) for name, form in entry.items()}


def _filled(pattern: str, chosen: Mapping[str, Forms], event: Forms, plain: str) -> str:
    def words(place: re.Match[str]) -> str:
        name, _, form = place[1].partition(".")
        if name not in chosen:
            return event[name]
        forms = chosen[name]
        return forms[form] if form else forms.get(plain, forms["is"])

    made = PLACE.sub(words, pattern)
    return made[:1].upper() + made[1:] if plain == "is" else made
