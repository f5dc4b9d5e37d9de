"""Places, nationalities and citizens as parts and heads of phrases."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, GIVEN, NAMED, ORGANISATION, PEOPLE, TITLE, Word
from gegenprobe.packs.places import PlaceForm
from gegenprobe.reading.mentions.phrases import finish_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.name_marks import called_after, named_apart
from gegenprobe.reading.words.agreement import plain_adjective
from gegenprobe.reading.words.behind_country import only_verb

CITIES: Final = ("capital", "city")  # whose adjectives tell of no citizens; those of regions do


def read_place(sweep: Sweep, word: Word, at: int, after: int) -> bool:
    """A place, a nationality or a citizen; the word after it."""
    form = word.place
    assert form is not None
    if not form.fits(sweep.tagged.words.form[at:after]) or named_apart(sweep.tagged, at, sweep.names.is_surname):
        return False
    if called_after(sweep.tagged, at, sweep.lexicon):
        sweep.open.clear()
        return True
    if form.role in ("adjective", "citizen") and _describes_last(sweep, at):
        _belongs_to_last(sweep, form.country, after)
        return True
    return _alone_or_before(sweep, word, form, (at, after))


def _alone_or_before(sweep: Sweep, word: Word, form: PlaceForm, span: tuple[int, int]) -> bool:
    """A place, or a nationality, that stands alone or before what it tells of."""
    at, after = span
    if word.second:
        _nation(sweep, at, word.second)
    town = form.role == "local" or _of_people_in_town(sweep, form, after)
    if form.role == "adjective" and not town:
        _nation(sweep, at, form.country)
        return not (word.group or word.flags & (TITLE | ORGANISATION | PEOPLE))
    if town:
        return _of_a_town(sweep, form.country, at, after)
    if word.flags & (TITLE | ORGANISATION) or word.group:
        return False
    if (form.role == "citizen" or _describes_people(sweep, form, span)) and _noun_comes(sweep, after):
        _nation(sweep, at, form.country)
        return True
    if inside_count(sweep, after):
        return True
    if form.role == "citizen":
        _citizen(sweep, form, at, after)
        return True
    return _named_place(sweep, word, form, (at, after))


def _of_people_in_town(sweep: Sweep, form: PlaceForm, after: int) -> bool:
    """'sieben Istanbuler Journalisten': a town's adjective before people."""
    adjective = form.role == "adjective" and sweep.lexicon.clauses.nouns_capitalised
    if not adjective or after >= len(sweep.tagged.known):
        return False
    town = sweep.lexicon.words.get(form.name.lower())
    people = sweep.tagged.known[after]
    named = town is not None and town.place is not None and town.place.role in CITIES
    return named and bool(people.group) and not people.flags & ORGANISATION


def _of_a_town(sweep: Sweep, country: str, at: int, after: int) -> bool:
    """'минский суд', 'бакинский журналист': a town tells where a body is, and nobody's citizenship."""
    behind = sweep.tagged.known[after] if after < len(sweep.tagged.known) else Word()
    if behind.flags & ORGANISATION or plain_adjective(sweep.tagged, after, sweep.lexicon):
        _nation(sweep, at, country)
    elif sweep.open.first < 0:
        sweep.open.first = at
    return True


def _nation(sweep: Sweep, at: int, country: str) -> None:
    """A nationality before its noun: the phrase is open, and of that country."""
    sweep.open.first = at if sweep.open.first < 0 else sweep.open.first
    sweep.open.nations += (country,) if country not in sweep.open.nations else ()


def _belongs_to_last(sweep: Sweep, country: str, after: int) -> None:
    """A nationality behind its noun ('presos ucranianos')."""
    last = sweep.mentions[-1]
    if sweep.open.first >= 0:
        sweep.open.clear()
    sweep.mentions[-1] = last._replace(nations=(*last.nations, country), last=after, country=last.country or country)
    _name_behind(sweep, after)


def _citizen(sweep: Sweep, form: PlaceForm, at: int, after: int) -> None:
    """Citizens of a country: people, or the person whose name follows ('des Salvadorianers Kilmar Abrego')."""
    if (sweep.open.number is None or sweep.open.number.article) and _ends_thing(sweep, at):
        _of_country(sweep, form, at, after)
        return
    words = sweep.tagged.words
    end = sweep.names.end_of_name(sweep.tagged, after, titled=True) if after < len(words) else after
    named = end > after and sweep.open.number is None
    if form.country not in sweep.open.nations or named:
        sweep.open.nations += (form.country,)
    if named:
        name = sweep.names.written(sweep.tagged, after, end)
        finish_phrase(sweep, Mention(at, end, after, "person", name=name, country=form.country), end)
        sweep.skip = end
        return
    finish_phrase(sweep, Mention(at, after, at, "people", group=sweep.open.group, nations=sweep.open.nations), after)


def _of_country(sweep: Sweep, form: PlaceForm, at: int, after: int) -> None:
    """'en una prisión afgana', 'en aguas argentinas': where it is tells the country; other things are nobody."""
    if sweep.open.prep in sweep.lexicon.clauses.inside:
        sweep.open.number = None
        sweep.open.nations += (form.country,)
        finish_phrase(sweep, Mention(at - 1, after, at - 1, "thing", name=sweep.tagged.words.form[at - 1]), after)
    else:
        sweep.open.clear()


def _named_place(sweep: Sweep, word: Word, form: PlaceForm, span: tuple[int, int]) -> bool:
    """A country, city or union by its name; not a given name that is also a place."""
    at, after = span
    written = sweep.tagged.words.form[at]
    if form.role == "country" and sweep.lexicon.clauses.subjects_dropped and sweep.names.is_surname(written):
        finish_phrase(sweep, Mention(at, after, at, "person", name=sweep.names.full(written)), after)
        return True
    if form.role == "seat" and _of_town_before(sweep, at, after):
        return True
    if form.role == "union":
        finish_phrase(sweep, Mention(at, after, at, "body", name=form.name or written), after)
        return True
    if form.ambiguous and sweep.names.may_be(sweep.tagged, at, True) and word.flags & GIVEN:
        return False
    number = sweep.open.number
    counted = number is not None and form.role == "country"
    if number is not None and number.article:  # 'einen Polen': the country would be 'ein Polen'
        counted = counted and sweep.tagged.known[number.first].cases == ACCUSATIVE
    if counted and sweep.lexicon.clauses.nouns_capitalised:  # 'zwei Polen': the country's name is its people's too
        finish_phrase(sweep, Mention(at, after, at, "people", nations=(form.country,)), after)
        return True
    parts = sweep.tagged.words.form[at:after]
    written = sweep.tagged.words.slice(at, after) if "." in parts else " ".join(parts)  # 'EE.UU.'
    name = written if sweep.lexicon.clauses.adjectives_follow else form.name or written  # 'EEUU' as it stands
    finish_phrase(sweep, Mention(at, after, at, "place", name=name, country=form.country), after)
    return True


def _of_town_before(sweep: Sweep, at: int, after: int) -> bool:
    """'Dhaka Metropolitan Police': another town right before makes it a body of that town."""
    town = sweep.mentions[-1] if sweep.mentions else None
    if town is None or town.kind != "place" or town.last != at or not sweep.lexicon.clauses.fixed_order:
        return False
    name = sweep.tagged.words.slice(town.head, after)
    sweep.mentions[-1] = town._replace(kind="body", name=name, last=after)
    return True


def _describes_people(sweep: Sweep, form: PlaceForm, span: tuple[int, int]) -> bool:
    """'US soldiers', 'the Belarus journalist X': a country before a word for people."""
    at, after = span
    written = sweep.tagged.words.form[at]
    if form.role != "country" or after >= len(sweep.tagged.known) or sweep.lexicon.clauses.adjectives_follow:
        return False
    if only_verb(sweep.tagged, after, sweep.open.prep, sweep.lexicon):
        return False
    bare = not sweep.open.prep or sweep.open.prep in sweep.lexicon.clauses.genitive_marks
    if sweep.lexicon.clauses.nouns_capitalised and not _owns(sweep, form, at):
        return False  # 'Gestern haben Polen und die Ukraine Soldaten ausgetauscht': nouns side by side
    return written.isupper() or (bare and bool(sweep.tagged.known[after].group))


def _owns(sweep: Sweep, form: PlaceForm, at: int) -> bool:
    """'Russlands Soldaten', '14 US Soldaten': a country in the genitive, or in capitals without an article."""
    written, article = sweep.tagged.words.form[at], at > 0 and sweep.tagged.known[at - 1].flags & ARTICLE
    genitive = written.lower() in {form.name.lower() + ending for ending in sweep.lexicon.clauses.genitive_endings}
    return genitive or (written.isupper() and not article)


def _noun_comes(sweep: Sweep, at: int) -> bool:
    """Whether a word for people comes next: 'Ukrainian' in 'Ukrainian soldiers' is no citizen."""
    known = sweep.tagged.known
    if at < len(known) and sweep.lexicon.clauses.nouns_capitalised:
        if (known[at].group or known[at].flags & PEOPLE) and not known[at].verbs:
            return True  # 'zehn Hongkonger Maler'
        number = sweep.open.number
        body = known[at].flags & ORGANISATION and number is not None and number.article
        if body and sweep.tagged.words.form[at][0].isupper():
            return True  # 'ein Hongkonger Gericht'
        return bool(known[at].flags & TITLE) and number is None
    if at >= len(known):
        return False
    if known[at].group or known[at].flags & (PEOPLE | TITLE | ORGANISATION):
        return True
    unknown = not known[at].flags and not known[at].verbs and not known[at].place
    unknown = unknown or sweep.tagged.words.lower[at] in sweep.lexicon.vehicles  # 'by a Russian plane'
    if known[at].flags == COMMON and at + 1 < len(known) and known[at + 1].place is not None:
        unknown = True  # 'the Yemeni capital Sanaa'
    return sweep.lexicon.clauses.nationality_first and unknown and sweep.tagged.words.form[at].islower()


def _describes_last(sweep: Sweep, at: int) -> bool:
    """'24 presos ucranianos': a nationality right behind the people, or the body, it belongs to."""
    if not sweep.lexicon.clauses.adjectives_follow or not sweep.mentions:
        return False
    last = sweep.mentions[-1]
    if last.kind == "body" and last.last == at - 1 and sweep.open.first in (-1, at - 1):
        return not last.nations and _is_attribute(sweep, at - 1)  # 'guardias fronterizos venezolanos'
    if sweep.open.first >= 0:
        return False
    return last.last == at and last.kind in ("people", "body", "person") and not last.nations


def _is_attribute(sweep: Sweep, at: int) -> bool:
    """Whether a small word that no pack knows stands here."""
    known = sweep.tagged.known[at]
    plain = not known.flags & ~COMMON and not known.verbs and known.place is None and at not in sweep.numbers
    return plain and sweep.tagged.words.form[at].islower()


def _ends_thing(sweep: Sweep, at: int) -> bool:
    """'la residencia estadounidense': a nationality behind a noun that is no word for people."""
    if not sweep.lexicon.clauses.adjectives_follow or not 0 <= sweep.open.first < at - 1:
        return False
    before, form = sweep.tagged.known[at - 1], sweep.tagged.words.form[at - 1]
    return form.islower() and not before.flags & ~COMMON and not before.place and at - 1 not in sweep.numbers


def inside_count(sweep: Sweep, after: int) -> bool:
    """'13 UN staff members', '15 Guantanamo detainees': a name between the number and the people it counts."""
    number, clauses = sweep.open.number, sweep.lexicon.clauses
    if number is None or number.article or clauses.nouns_capitalised or clauses.adjectives_follow:
        return False
    following = zip(sweep.tagged.known[after : after + 2], sweep.tagged.words.form[after:], strict=False)
    for word, form in following:
        if word.group or word.flags & PEOPLE:
            return not word.flags & NAMED
        if not form[0].islower() or word.flags & ~COMMON or word.verbs:
            return False
    return False


def _name_behind(sweep: Sweep, at: int) -> None:
    """'el presidente ruso Vladímir Putin', 'el grupo palestino Hamás': the name of what was just described."""
    last, known = sweep.mentions[-1], sweep.tagged.known
    if at >= len(known) or last.counted:
        return
    named = known[at].flags & NAMED and last.kind == "body"
    end = at + max(1, sweep.tagged.length[at]) if named else sweep.names.end_of_name(sweep.tagged, at, titled=True)
    if end <= at or (last.kind == "person" and last.owner != "office"):
        return
    name = known[at].base if named else sweep.names.written(sweep.tagged, at, end)
    kind = "body" if last.kind == "body" else "person"
    sweep.mentions[-1] = last._replace(kind=kind, name=name, head=at, last=end, owner="")
    sweep.skip = end
