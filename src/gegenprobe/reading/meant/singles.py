"""One person told of without a number: 'a German tourist was arrested'."""

from __future__ import annotations

from collections.abc import Callable

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import PEOPLE, POSSESSIVE, Lexicon
from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.meant.one_by_form import one_by_form
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit, one_at
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import quantity

_SUPPOSED = ("condition", "question")


def single_units(
    mentions: list[Mention],
    event: Event,
    sentence: Sentence,
    lexicon: Lexicon,
    name: Callable[[list[Mention]], tuple[str, ...]],
) -> list[Unit]:
    """Each of the mentions as one person, where the first is one by its article; in a clause that only supposes, none.

    Only for languages whose numbers do not count the article already ('ein Deutscher'). Whom a name between commas
    tells is that person (`name` gives it in full).
    """
    clause = sentence.clause(event.clause)
    unmarked = bool(lexicon.clauses.noun_cases and lexicon.clauses.residents)
    if not (lexicon.clauses.fixed_order or unmarked) or clause.kind in _SUPPOSED or clause.separator == "reduced":
        return []
    if any(_sees(verb, event.at, mentions, lexicon) for verb in sentence.clause(event.clause).verbs):
        return []
    count = one_by_form if unmarked else _one
    ones = [hit for mention in mentions if (hit := count(mention, sentence, lexicon)) is not None]
    if len(ones) < len(mentions) or not ones:
        return []
    if len(mentions) == 1 and (named := _set_off(mentions[0], event.at, sentence)):
        return [Unit([*mentions, *named], people=name(named))]
    return [Unit([m], quantity=quantity(hit, sentence)) for m, hit in zip(mentions, ones, strict=True)]


def _sees(verb: VerbAt, event: int, mentions: list[Mention], lexicon: Lexicon) -> bool:
    """'A reporter saw 50 being dragged off': a verb of its own between the one told of and the event."""
    between = any(mention.last <= verb.at < event for mention in mentions)
    finite = [form for form in verb.forms if form.features & FINITE]
    return between and bool(finite) and all(form.lemma in lexicon.clauses.sees for form in finite)


def _set_off(mention: Mention, verb: int, sentence: Sentence) -> list[Mention]:
    """'A friend who was held with them, Ana Roa, was freed': the name between commas before the verb."""
    form = sentence.tagged.words.form
    names = [m for m in sentence.mentions if m.kind == "person" and m.owner != "office" and not m.prep]
    names = [m for m in names if mention.last < m.first and m.last < verb]
    return [m for m in names if form[m.first - 1] == "," and form[m.last] == ","][-1:]


def _one(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> NumberHit | None:
    """The article of a noun in the singular as a number; None: the phrase has another one, or none."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    office = mention.kind == "person" and mention.owner == "office"
    if any(hit.first <= mention.head < hit.last for hit in sentence.numbers):
        return None  # 'another one'
    if mention not in sentence.mentions or mention.number is not None or not (mention.kind == "people" or office):
        return None
    inside = range(mention.first, min(mention.head + 1, mention.first + 3))
    first = next((at for at in inside if lower[at] in clauses.single), -1)
    told = office or mention.group or mention.nations or sentence.tagged.known[mention.head].flags & PEOPLE
    if first < 0 or not told or lower[mention.last - 1].endswith(clauses.plural_endings):
        return None
    if any(m.first == mention.last and m.kind == "event" for m in sentence.mentions):
        return None  # 'part of a major prisoner swap': what it tells of stands behind
    between = range(first + 1, mention.head)
    known = sentence.tagged.known
    if any(lower[at] in clauses.indefinites or known[at].flags & POSSESSIVE for at in between):
        return None  # 'a few people', "a judge's husband"
    return one_at(first)


def held_by_name(office: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'El expresidente fue detenido': an office that the report names the holder of, where subjects may be so.

    Elsewhere only beside the name: 'arrested the mayor of Kota, Ivan Petrov'.
    """
    if office.kind != "person" or not office.name[:1].isupper():
        return False
    beside = (m.name == office.name and m.first > office.last for m in sentence.mentions)
    return lexicon.clauses.subjects_dropped or (" " in office.name and any(beside))


def counting_names(units: list[Unit], named: list[Mention], many: int, sentence: Sentence) -> Unit | None:
    """'two suspects, X and Y': the number that just counts the names behind it."""
    form = sentence.tagged.words.form
    for unit in units if many > 1 else ():
        count, last = unit.quantity, unit.mentions[-1].last
        same = count is not None and count.op == "exact" and count.value == many
        comma = last < len(form) and form[last] in (",", ":", "–")
        if same and comma and 0 < named[0].first - last <= 1:
            return unit
    return None
