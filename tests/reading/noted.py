"""What the reader finds, written as one line, so that a test is a table of sentence and result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest

from gegenprobe.model.statement import Statement
from gegenprobe.reading.answers.layers import layer
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.sentences.sentence import Day, Packs, Sentence, take_apart
from gegenprobe.reading.words.tagging import tag
from reports_of import TUESDAY, library, reading_of, report_of


def apart(text: str, language: str = "de") -> Sentence:
    """The text as one sentence, taken apart."""
    tongue = library().tongue(language)
    assert tongue is not None
    packs = Packs(tongue.lexicon, tongue.numbers, tongue.times)
    tagged = tag(text, 0, len(text), tongue.lexicon)
    return take_apart(tagged, (0, len(text)), packs, Day(TUESDAY), Names(text, tongue.lexicon))


def clauses_in(text: str, language: str = "de") -> str:
    """'main: Der Richter sagte | complement: dass sie frei sind': each clause with its words, marks left out."""
    sentence = apart(text, language)
    words, clause_of = sentence.tagged.words, sentence.sliced.clause_of
    parts = []
    for clause in sentence.sliced.clauses:
        inside = [words.form[k] for k in range(len(words)) if clause_of[k] == clause.number]
        parts.append(f"{clause.kind}: {' '.join(form for form in inside if form[0].isalnum())}")
    return " | ".join(parts)


def mentions_in(text: str, language: str = "de") -> str:
    """'people 52 prisoner LT: 52 litauische Häftlinge; person Mira Dahl: Mira Dahl'."""
    sentence = apart(text, language)
    shown = [mention for mention in sentence.mentions if mention.kind not in ("event", "thing")]
    return "; ".join(_mention(mention, sentence) for mention in shown)


def _mention(mention: Mention, sentence: Sentence) -> str:
    told = [mention.kind]
    if mention.number is not None and not mention.number.article:
        number = mention.number
        value = f"{number.low}-{number.high}" if number.op == "between" else str(number.value)
        told.append(value if number.op == "exact" else f"{number.op} {value}")
    told.extend(part for part in (mention.group, "/".join(mention.nations), mention.name, mention.country) if part)
    return f"{' '.join(dict.fromkeys(told))}: {sentence.tagged.words.slice(mention.first, mention.last)}"


def read_in(text: str, fields: str, language: str = "de") -> str:
    """The statements of a text, by the fields asked for ('kind status count'); '-' for an open slot, '' for none."""
    told = []
    for statement in reading_of(text, language).statements:
        told.append(" ".join(_field(statement, name) or "-" for name in fields.split()))
    return "; ".join(told)


Row = tuple[str, str]  # a text, and what is read of it


def read_as(fields: str, rows: Mapping[str, Sequence[Row]] | Sequence[tuple[str, str, str]]) -> Callable[..., None]:
    """A test that texts are read so: rows by their language, or each with it before, as `read_in` tells the fields.

    It is given the name of a test: `test_held = read_as("kind count", {"en": [("Nine were held.", "custody 9")]})`.
    """
    table = [(language, *row) for language, own in rows.items() for row in own] if isinstance(rows, Mapping) else rows

    @pytest.mark.parametrize(("language", "text", "told"), table)
    def test(language: str, text: str, told: str) -> None:
        assert read_in(text, fields, language) == told

    return test


_PLACED = {"with": "counterpart", "from": "origin"}


def _field(statement: Statement, name: str) -> str:
    whom, when = statement.whom, statement.when
    special = {
        "count": _count(statement),
        "group": whom.group or "",
        "nation": "/".join(whom.nationality),
        "when": "..".join(dict.fromkeys((when.start.isoformat(), when.end.isoformat()))) if when else "",
        "part": "part" if statement.part_of else "",
        "words": f"[{statement.evidence.text}]",
    }
    if name in special:
        return special[name]
    value = getattr(statement, _PLACED.get(name, name))
    if isinstance(value, tuple):
        return "+".join(value)
    return name if value is True else str(value or "")


def _count(statement: Statement) -> str:
    count = statement.count
    if count is None:
        return ""
    value = f"{count.low}..{count.high}" if count.op == "between" else str(count.value)
    return value if count.op == "exact" else f"{count.op}:{value}"


def numbers_in_report(text: str, language: str = "de") -> str:
    """'52 read; 7 no-people; 12 unread': the layer of numbers, and what became of each."""
    told = []
    for record in layer(report_of(text, language), library(), "numbers"):
        became = "read" if "read_as" in record else "unread" if "unread" in record else str(record["set_aside"])
        told.append(f"{record['text']} {became}")
    return "; ".join(told)
