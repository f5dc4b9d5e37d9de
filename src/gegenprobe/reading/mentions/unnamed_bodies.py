"""Organisations without a name: 'die belarussische Führung', 'Führung in Minsk', 'полиция Грузии'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import ARTICLE, OPENER, ORGANISATION, PREPOSITION, RELATIVE, TITLE, Word
from gegenprobe.reading.mentions.bodies import LONGEST_PLACE
from gegenprobe.reading.mentions.capital_words import opens_body
from gegenprobe.reading.mentions.capitals import in_a_time, read_capitals, stands_second
from gegenprobe.reading.mentions.phrases import country_of_word, finish_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.mentions.written import past_place
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.agreement import agrees, told_by_case


def read_body(sweep: Sweep, at: int, after: int) -> int:
    """An organisation without a name: 'die belarussische Führung', 'Führung in Minsk', 'Sender der Junta'."""
    words, known = sweep.tagged.words, sweep.tagged.known
    if (whole := read_capitals(sweep, at, after)) is not None:
        return whole
    first = past_place(sweep, at)
    floor = max(sweep.open.first, sweep.mentions[-1].last if sweep.mentions else 0, 0)
    while first - 1 >= floor and _describes(sweep, first - 1):
        first -= 1
    owner = sweep.mentions[-1] if sweep.mentions else None
    near = owner is not None and owner.last == first and owner.last - owner.first <= LONGEST_PLACE
    if owner is not None and _owning_place(sweep, owner) and near:
        sweep.mentions.pop()
        sweep.open.prep = sweep.open.prep or ("" if owner.joined else owner.prep)
        sweep.open.first = owner.first
        sweep.open.nations = (owner.country,)
        first = owner.head
    elif owner is not None and _owned_by(sweep, owner):
        sweep.mentions.pop()
        sweep.open.first, sweep.open.prep, first = owner.first, owner.prep, owner.head
        sweep.open.nations = (owner.country,) if owner.country else sweep.open.nations
    end, country = after, country_of_word(sweep, known[at])
    own = place_of_body(sweep, after)
    if own is not None:
        name = words.text[words.start[first] : words.end[after + own[0] - 1]]
        finish_phrase(sweep, Mention(at, after + own[0], at, "body", name=name, country=own[1]), after + own[0])
        return after + own[0]
    end, country = _to_its_place(sweep, end, country, bool(known[at].group))
    name = words.text[words.start[first] : words.end[end - 1]]
    finish_phrase(sweep, Mention(at, end, at, "body", group=known[at].group, name=name, country=country), end)
    return after


def _to_its_place(sweep: Sweep, end: int, country: str, people: bool) -> tuple[int, str]:
    """'Führung in Minsk': where a body ends with the place behind it, and the country; else both as they are."""
    known = sweep.tagged.known
    if end + 1 >= len(known) or not known[end].flags & (PREPOSITION | ARTICLE):
        return end, country
    acts = sweep.open.prep in sweep.lexicon.clauses.agent
    if (people or acts) and known[end].base in sweep.lexicon.clauses.inside:
        return end, country  # 'gunmen in Nairobi' are gunmen elsewhere, too; 'taken by police in Nairobi': taken there
    place = known[end + 1].place if _places_a_body(sweep, known[end]) else None
    if place is None or place.role not in ("country", "capital", "city", "region"):
        return end, country
    return end + 1 + max(1, sweep.tagged.length[end + 1]), place.country


def _places_a_body(sweep: Sweep, word: Word) -> bool:
    """'Präsidialamt in Ankara', but 'wurden laut Präsidialamt nach Litauen gebracht': where it is, not where to."""
    clauses = sweep.lexicon.clauses
    stays = word.base in clauses.inside or word.base in clauses.agent
    return stays or not (word.flags & PREPOSITION and clauses.nouns_capitalised)


def _owning_place(sweep: Sweep, owner: Mention) -> bool:
    """'Myanmars Regierung', but not 'in Russland Bürgerrechtlern zufolge', 'в Тбилиси полиция задержала'."""
    clauses, form = sweep.lexicon.clauses, sweep.tagged.words.lower[owner.last - 1]
    bare = clauses.nouns_capitalised and owner.prep and not form.endswith(clauses.genitive_endings)
    return owner.kind == "place" and not bare and not clauses.adjectives_agree


def place_of_body(sweep: Sweep, after: int) -> tuple[int, str] | None:
    """'полиция Грузии', 'Regierung Venezuelas': words and country of the place right behind a body."""
    if after >= len(sweep.tagged.words) or after in sweep.numbers or after in sweep.times:
        return None
    word, written = sweep.tagged.known[after], sweep.tagged.words.form[after]
    place = word.place
    if place is None or place.role not in ("country", "capital", "city", "region") or not written[0].isupper():
        return None
    if word.flags & (TITLE | ORGANISATION | PREPOSITION) or word.group:
        return None
    return max(sweep.tagged.length[after], 1), place.country


def _owned_by(sweep: Sweep, owner: Mention) -> bool:
    """Whether the phrase before owns the body: 'the governor's office'."""
    mark = sweep.open.first
    if not sweep.open.owned or mark != owner.last or owner.kind not in ("place", "body", "person"):
        return False
    return not sweep.tagged.words.form[mark][0].isalpha()


def _describes(sweep: Sweep, at: int) -> bool:
    """Whether the word only describes the body's noun behind it."""
    word, form, clauses = sweep.tagged.known[at], sweep.tagged.words.lower[at], sweep.lexicon.clauses
    if not sweep.tagged.length[at] or form in clauses.adverbs:
        return False  # 'a day after police said', 'elsewhere police said'
    small = sweep.lexicon.words.get(form)
    if small is not None and small.flags & (RELATIVE | OPENER):
        return False  # 'que militares'
    if stands_second(sweep, at) or in_a_time(sweep, at) or _ends_attribute(sweep, at):
        return False
    if told_by_case(sweep.tagged, at, sweep.lexicon):
        return False
    if clauses.noun_cases and word.place is not None and word.place.role == "citizen":
        return False  # 'похищение россиян полицией'
    adjective = form.endswith(clauses.adjective_endings) or agrees(sweep.tagged, at, sweep.lexicon)
    if clauses.adjectives_agree and word.place is None and not adjective:
        return False  # 'в штате Кебби бандиты'
    known = word.place is not None or opens_body(sweep, word, at, at + 1)
    plain = not word.flags and not word.verbs and at not in sweep.numbers
    return (known or plain) and sweep.tagged.words.form[at][0].isalpha()


def _ends_attribute(sweep: Sweep, at: int) -> bool:
    """'die für Häftlinge zuständige Behörde': the word ends a long attribute that begins with a preposition."""
    inner = sweep.mentions[-1] if sweep.mentions else None
    return (
        inner is not None and inner.aside and bool(inner.prep) and inner.last == at and sweep.open.first < inner.first
    )
