"""Persons and bodies as heads of phrases: names, offices, organisations with and without a name."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, NAMED, ORGANISATION, PREPOSITION, RELATIVE, TITLE, Word
from gegenprobe.reading.mentions.bare_numbers import ends_as_people
from gegenprobe.reading.mentions.capital_words import read_plain_name
from gegenprobe.reading.mentions.capitals import bears_nobody, has_capital, read_capitals, read_latin, several_act
from gegenprobe.reading.mentions.nobodys import behind_nobodys
from gegenprobe.reading.mentions.people_of import of_another
from gegenprobe.reading.mentions.phrases import close_phrase, country_of_word, finish_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.mentions.written import abbreviated_by, as_written, is_headcount, past_attributes, past_place
from gegenprobe.reading.names.beside_names import bears_no_name, names_people, no_person, stands_alone
from gegenprobe.reading.names.body_names import words_of_holder
from gegenprobe.reading.names.mention import QUOTES, SMALL, Mention
from gegenprobe.reading.names.name_marks import acronym, end_in_latin, is_short_form
from gegenprobe.reading.words.agreement import describes_body

APOSTROPHES: Final = ("'", "’")
LONGEST: Final = 8  # words of a name between quotation marks
LONGEST_PLACE: Final = 4  # words of a place with its article and preposition: 'by a Hong Kong court'


def past_name(sweep: Sweep, word: Word, at: int, after: int) -> int | None:
    """'Präsident Gitanas Nauseda', 'NGO Wjasna', 'den Oppositionellen Viktor Babariko': the name is the head."""
    words = sweep.tagged.words
    start = past_attributes(sweep, word, after + abbreviated_by(sweep, at, after))
    behind = end_in_latin(sweep.tagged, start, sweep.lexicon)
    if behind > start and not sweep.tagged.known[start].flags & NAMED:
        return read_latin(sweep, at, start, behind) if not (word.flags & TITLE or word.group) else None
    body = word.flags & ORGANISATION and not word.flags & TITLE
    if body and (whole := read_capitals(sweep, at, after) or read_plain_name(sweep, word, at, after)) is not None:
        return whole
    if start < len(words) and words.form[start] in "\"„“«»'‚" and word.flags & ORGANISATION:
        start += 1
        closing = -1 if word.flags & TITLE else _quoted_name(sweep, start)
        if closing > 0:
            return _named_in_quotes(sweep, at, (start, closing))
    if start >= len(words) or start in sweep.numbers or start in sweep.times or _bears_no_name(sweep, at, after):
        return None
    if word.flags & ORGANISATION and word.group and names_people(sweep.tagged, sweep.lexicon, start):
        return _named_members(sweep, word, at, start)
    span = _span_of_name(sweep, word, at, start)
    particle = words.form[start].islower() and word.flags & ORGANISATION and not word.flags & TITLE
    particle = particle and not sweep.tagged.known[start].flags & NAMED  # 'die Nachrichtenagentur dpa'
    if span is None or (particle and sweep.lexicon.clauses.nouns_capitalised):  # 'die Partei von Wine'
        return None
    end, name = span
    if word.flags & ORGANISATION and not word.flags & TITLE:
        closing = end + (start > after and end < len(words) and words.form[end] in QUOTES)
        finish_phrase(sweep, Mention(at, closing, at, "body", name=name, country=country_of_word(sweep, word)), closing)
        return closing
    country = country_of_word(sweep, word)
    finish_phrase(sweep, Mention(at, end, start, "person", group=word.group, name=name, country=country), end)
    return end


def _named_members(sweep: Sweep, word: Word, at: int, start: int) -> int:
    """'пограничники N. N. и N. N.': they bear the names, and are no body."""
    end = max(sweep.names.end_of_name(sweep.tagged, start, titled=True), start + 1)
    name = sweep.names.written(sweep.tagged, start, end)
    finish_phrase(sweep, Mention(at, end, start, "person", group=word.group, name=name), end)
    return end


def _several_of(sweep: Sweep, start: int) -> bool:
    """Whether a small word of names stands behind a number of several people: what follows is whose they are."""
    number, known = sweep.open.number, sweep.tagged.known
    several = number is not None and not number.article and number.value != 1
    return several and sweep.lexicon.clauses.nouns_capitalised and bool(known[start].flags & PREPOSITION)


def _span_of_name(sweep: Sweep, word: Word, at: int, start: int) -> tuple[int, str] | None:
    """Where the name that starts at `start` ends, and how it reads; None where it is none."""
    end = sweep.names.end_of_name(sweep.tagged, start, titled=True)
    of_place = sweep.open.cases and sweep.tagged.words.form[start][0].islower() and end == start + 2
    if of_place and word.flags & TITLE and sweep.lexicon.clauses.nouns_capitalised:
        return None  # 'der Bürgermeister von Adiyaman'
    if _several_of(sweep, start) or of_another(sweep.tagged, start, sweep.lexicon, sweep.names):
        return None  # '30 Aktivisten von Greenpeace', 'Gegner Lukaschenkos'
    following = as_written(sweep, sweep.tagged.known[start], start, start + max(1, sweep.tagged.length[start]))
    counted = sweep.open.number is not None and not sweep.open.number.article
    people = word.flags & TITLE or not word.flags & ORGANISATION or word.group
    acronym = sweep.tagged.words.form[start].isupper() and len(sweep.tagged.words.form[start]) > 1
    nobody = acronym or following.flags & NAMED or no_person(sweep.tagged, sweep.lexicon, at, start)
    if people and counted and nobody:  # '300 солдат ВСУ': those of a body that the packs know
        return None
    if following.flags & NAMED and word.flags & ORGANISATION:
        return start + max(1, sweep.tagged.length[start]), following.base
    if end > start + 1 and (several_act(sweep, word, at) or bears_nobody(sweep, at, start, end)):
        return None
    if end > start:
        end = _whole_name(sweep, word, end)
        last = sweep.mentions[-1] if sweep.mentions else None
        if last is not None and word.flags & ORGANISATION and not word.flags & TITLE:
            end -= words_of_holder(last, (at, start, end), sweep.tagged, sweep.lexicon)
    town = sweep.tagged.words.lower[start] in sweep.lexicon.clauses.town_openers  # 'das Landgericht Bad Kreuznach'
    if (end == start + 1 or town) and word.base.lower() in sweep.lexicon.clauses.of_towns:
        town = not sweep.names.is_surname(sweep.tagged.words.form[start])  # 'ließ die Polizei Orlow frei'
        return (end, sweep.tagged.words.slice(at, end)) if town else None  # 'das Landgericht Deggendorf'
    return (end, sweep.names.written(sweep.tagged, start, end)) if end > start else None


def _quoted_name(sweep: Sweep, start: int) -> int:
    """Where the name ends that begins behind an opening mark ('„Iran Human Rights“'); -1 where it is no name."""
    form, known = sweep.tagged.words.form, sweep.tagged.known
    end = next((k for k in range(start, min(start + LONGEST, len(form))) if form[k] in QUOTES), -1)
    capital = end > start and form[start][0].isupper()
    return end if capital and not any(word.verbs and not word.flags for word in known[start:end]) else -1


def _named_in_quotes(sweep: Sweep, at: int, span: tuple[int, int]) -> int:
    start, end = span
    first = sweep.tagged.known[start]
    known = first.flags & NAMED and start + max(1, sweep.tagged.length[start]) == end
    name = first.base if known else sweep.tagged.words.slice(start, end)
    country = country_of_word(sweep, sweep.tagged.known[at])
    finish_phrase(sweep, Mention(at, end + 1, at, "body", name=name, country=country), end + 1)
    return end + 1


def _bears_no_name(sweep: Sweep, at: int, after: int) -> bool:
    # 'активисты «Зари»', 'журналист «Зари» Иван Орлов', 'судья Гомельского областного суда'
    titled = bool(sweep.tagged.known[at].flags & TITLE and sweep.lexicon.clauses.adjectives_agree)
    if titled and (sweep.tagged.words.form[after] in '"„“«' or leads_to_body(sweep, after)):
        return True
    before = sweep.mentions[-1] if sweep.mentions and not sweep.open.prep else None
    return before is not None and bears_no_name(before, sweep.tagged, sweep.lexicon, (at, after))


def _whole_name(sweep: Sweep, word: Word, end: int) -> int:
    """'the group Haki Watch': behind a body's noun all words with a capital are its name."""
    words, known = sweep.tagged.words, sweep.tagged.known
    if not word.flags & ORGANISATION or word.flags & TITLE or sweep.lexicon.clauses.nouns_capitalised:
        return end
    while end < len(words) and words.form[end][0].isupper() and end not in sweep.times and not known[end].place:
        end += 1
    return end


def read_person(sweep: Sweep, at: int) -> int:
    """A person by name; the word after it."""
    clauses = sweep.lexicon.clauses
    alone = sweep.open.prep and sweep.open.first < at - 1 and stands_alone(sweep.tagged, sweep.lexicon, at)
    if alone or behind_nobodys(sweep, at):
        close_phrase(sweep, at)
        sweep.open.clear()
    if at and not clauses.noun_cases and sweep.tagged.words.lower[at - 1] in clauses.people_of:
        sweep.open.cases = GENITIVE  # 'Gegner Lukaschenkos'
    end = max(sweep.names.end_of_name(sweep.tagged, at, titled=False), at + 1)
    form = sweep.tagged.words.form
    if at and end < len(form) and form[at - 1] in QUOTES and form[end] in QUOTES:
        finish_phrase(
            sweep, Mention(at, end, at, "thing", name=" ".join(form[at:end])), end
        )  # 'das Schiff «Blue Star»'
        return end
    short = end == at + 1 and acronym(sweep.tagged, at, sweep.lexicon)
    name = sweep.names.written(sweep.tagged, at, end) if not short else form[at]
    group, number = sweep.open.group, sweep.open.number
    if sweep.lexicon.clauses.nouns_capitalised and number is not None and not number.article and end == at + 1:
        finish_phrase(sweep, Mention(at, end, at, "people", group=group), end)  # '12.862 Maras'
        return end
    kind = "body" if short or is_short_form(sweep.tagged.words.form, at, end, sweep.lexicon) else "person"
    if kind == "person" and _only_described(sweep, at, end):
        if not _noun_behind(sweep, end):
            finish_phrase(sweep, Mention(at, end, at, "people", group=group), end)
        return end
    finish_phrase(
        sweep, Mention(at, end, at, kind, group=group, name=name, country=country_of_word(sweep, Word())), end
    )
    return end


def _only_described(sweep: Sweep, at: int, end: int) -> bool:
    """'Ada Roth, a Californian who ...': one word with a capital behind an article for one is nobody's name."""
    if not sweep.lexicon.clauses.fixed_order or end != at + 1 or end >= len(sweep.tagged.known) or at < 2:
        return False
    if sweep.tagged.words.lower[at - 1] not in sweep.lexicon.clauses.single or sweep.tagged.words.form[at].isupper():
        return False
    closed = sweep.tagged.words.form[end] in (",", ".")
    return closed or bool(sweep.tagged.known[end].flags & (RELATIVE | PREPOSITION)) or _noun_behind(sweep, end)


def _noun_behind(sweep: Sweep, at: int) -> bool:
    """'a Harvard professor', 'a Sikh lawyer': the noun for somebody is the head of the phrase."""
    word = sweep.tagged.known[at]
    return bool(word.flags & TITLE or word.group)


def head_follows(sweep: Sweep, at: int, after: int) -> bool:
    """'military' in 'a military court': the next word is the head."""
    known, form = sweep.tagged.known, sweep.tagged.words.form
    if (
        not sweep.lexicon.clauses.in_names
        or sweep.lexicon.clauses.adjectives_follow
        or after >= len(known)
        or (form[at][0].isupper() != form[after][0].isupper() and (at or known[at].base[:1].isupper()))
    ):
        return False
    return bool(known[after].flags & (ORGANISATION | TITLE)) and not known[after].verbs and sweep.open.number is None


def leads_to_body(sweep: Sweep, at: int) -> bool:
    """'Christian' in 'Christian Association of Nigeria': a capital word right before a body's head."""
    if sweep.lexicon.clauses.adjectives_agree:
        return describes_body(sweep.tagged, at, sweep.lexicon)
    if not sweep.lexicon.clauses.in_names or sweep.lexicon.clauses.adjectives_follow:
        return False
    known = sweep.tagged.known
    for ahead in range(at + 1, min(at + 5, len(known))):
        if not has_capital(sweep, ahead) or known[ahead].flags & (SMALL | TITLE):
            return False
        if known[ahead].flags & ORGANISATION:
            return True
    return False


def read_office(sweep: Sweep, word: Word, at: int, after: int, group: str) -> None:
    """A person by office alone ('der litauische Präsident'); the report may name who holds it."""
    clauses, nation = sweep.lexicon.clauses, sweep.open.nations[0] if sweep.open.nations else ""
    holder = sweep.names.holder(word.base, nation) if clauses.noun_cases else ""
    several = clauses.fixed_order and sweep.tagged.words.lower[at].endswith(clauses.plural_endings)
    holder = holder or ("" if several else sweep.names.holder(sweep.tagged.words.form[at], nation))
    first = past_place(sweep, at)
    if first < at:
        owner = sweep.mentions.pop()
        sweep.open.prep, sweep.open.first, first = sweep.open.prep or owner.prep, owner.first, owner.head
        sweep.open.nations = (owner.country,)
    name = holder or sweep.tagged.words.slice(first, after)
    finish_phrase(
        sweep,
        Mention(at, after, at, "person", group=group, name=name, country=country_of_word(sweep, word), owner="office"),
        after,
    )


def _verb_comes(sweep: Sweep, at: int) -> bool:
    """Whether a finite verb or article stands next: the word before is an adverb ('Zuvor waren ...')."""
    if at >= len(sweep.tagged.known):
        return False
    word = sweep.tagged.known[at]
    return bool(word.flags & ARTICLE) or any(form.features & FINITE for form in word.verbs)


def read_thing(sweep: Sweep, at: int) -> None:
    """A noun the packs do not know: it may act ('der Konzern'); counted, with a person's ending, it is people."""
    form = sweep.tagged.words.form[at]
    number = sweep.open.number
    people = ends_as_people(sweep, form.lower()) or is_headcount(sweep, number)
    if number is not None and not number.article and people:
        finish_phrase(sweep, Mention(at, at + 1, at, "people", group=sweep.open.group), at + 1)
        return
    if at == 0 and (not sweep.tagged.known[at].flags or _verb_comes(sweep, 1) or 1 in sweep.numbers):
        return
    finish_phrase(sweep, Mention(at, at + 1, at, "thing", name=form), at + 1)
