"""Lists that give each number in brackets behind what it belongs to: 'in Nantes (44), Rennes (27) and Brest (12)'."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.place_lists import bare_numbers
from gegenprobe.reading.sentences.sentence import Sentence

_FEWEST: Final = 2
_PHRASE: Final = 6  # words before a bracket
_YEARS: Final = range(1900, 2101)


class Item(NamedTuple):
    """A number in brackets, and what stands right before them: None where that is no mention ('looting (13)')."""

    number: Mention
    of: Mention | None


def bracket_list(sentence: Sentence) -> list[Item]:
    """The items of the list, in their order; [] where there is none, or where the numbers are ages or years."""
    form = sentence.tagged.words.form
    if form.count("(") < _FEWEST:
        return []  # as nearly always
    ends = {m.last: m for m in sentence.mentions}
    found: list[Item] = []
    for number in bare_numbers(sentence):
        closed = number.last < len(form) and form[number.last] == ")" and form[number.first - 1] == "("
        if not closed or (found and not _goes_on(found[-1].number.last + 1, number.first - 1, sentence)):
            continue
        found.append(Item(number._replace(joined=False, prep="", aside=False), ends.get(number.first - 1)))
    return found if len(found) >= _FEWEST and not any(_is_of_one(item) for item in found) else []


def opens_with_preposition(item: Item, sentence: Sentence) -> bool:
    """Whether a preposition brings in what the first number of a list belongs to: 'for looting (13)'."""
    known, form, end = sentence.tagged.known, sentence.tagged.words.form, item.number.first - 1
    for at in range(end - 1, max(end - 1 - _PHRASE, -1), -1):
        if known[at].flags & PREPOSITION:
            return True
        if not form[at][0].isalnum() or (at < end - 1 and known[at].verbs and form[at].islower()):
            return False
    return False


def _goes_on(end: int, start: int, sentence: Sentence) -> bool:
    """Whether only a link and a short phrase stand from one bracket to the next."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    linked = form[end] in ",;" or bool(known[end].flags & (CONJUNCTION | PREPOSITION))
    return linked and start - end <= _PHRASE + 1


def _is_of_one(item: Item) -> bool:
    """'Ana Ruiz (31)', 'ein Fahrer (29)', 'Peru (2019)': an age or a year."""
    value = item.number.number.value if item.number.number is not None else None
    of = item.of
    return value in _YEARS or (of is not None and (of.kind == "person" or of.number is not None))
