"""Who and what a sentence names: numbers of people, groups, persons, bodies, places, pronouns, in text order."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    NAMED,
    ORGANISATION,
    PART,
    PARTITIVE,
    PEOPLE,
    PREPOSITION,
    RELATIVE,
    TITLE,
    Word,
)
from gegenprobe.reading.mentions.attributes_between import with_attributes
from gegenprobe.reading.mentions.bodies import leads_to_body, read_person
from gegenprobe.reading.mentions.capital_words import opens_body
from gegenprobe.reading.mentions.described_persons import with_described
from gegenprobe.reading.mentions.determiners import read_determiner, read_pronoun
from gegenprobe.reading.mentions.heads import read_head
from gegenprobe.reading.mentions.number_heads import past_measure, read_number
from gegenprobe.reading.mentions.numbers_behind import with_numbers_behind
from gegenprobe.reading.mentions.offices import completed
from gegenprobe.reading.mentions.one_of_them import ones_of_several, with_names_of_one
from gegenprobe.reading.mentions.opening_shares import with_share
from gegenprobe.reading.mentions.people_of import with_both_offices
from gegenprobe.reading.mentions.phrases import close_phrase, hold_phrase, take_up_phrase
from gegenprobe.reading.mentions.places_named import read_place
from gegenprobe.reading.mentions.small_words import read_small_word
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.mentions.verb_or_noun import is_verb
from gegenprobe.reading.mentions.written import as_written
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.names.name_marks import with_article
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.reading.words.attributes import attribute_ahead
from gegenprobe.reading.words.tagging import UNKNOWN

IN_NAME: Final = 5  # words from the mark that opens a quoted name to its number


def mentions_of(sweep: Sweep) -> list[Mention]:
    """All mentions in text order."""
    known, length = sweep.tagged.known, sweep.tagged.length
    at, count = 0, len(known)
    while at < count:
        if at == sweep.resume:
            take_up_phrase(sweep, at)
        time = sweep.times.get(at)
        if time is not None and known[at].flags & RELATIVE and at > 0 and sweep.tagged.words.form[at - 1] == ",":
            read_pronoun(sweep, known[at], at)
            sweep.times[at + 1] = time
            at += 1
            continue
        if time is not None:
            at = _time(sweep, at, time)
            continue
        hit = sweep.numbers.get(at)
        if hit is not None and _of_quoted_name(sweep, at):
            at += 1
            continue
        if hit is not None:
            at = read_number(sweep, hit, at)
            continue
        if not length[at]:
            at += 1
            continue
        at = max(_word(sweep, known[at], at, at + length[at]), sweep.skip)
    close_phrase(sweep, count)
    return _as_told(
        sweep, with_share(completed(sweep.mentions, sweep.tagged, sweep.lexicon), sweep.tagged, sweep.lexicon)
    )


def _as_told(sweep: Sweep, found: list[Mention]) -> list[Mention]:
    """The mentions of a sentence, with numbers and names behind them taken together as the language writes them."""
    found = with_numbers_behind(found, sweep.tagged, sweep.numbers, sweep.lexicon)
    found = with_attributes(found, sweep) if sweep.lexicon.clauses.noun_cases else found
    if sweep.lexicon.clauses.nouns_capitalised:
        found = with_both_offices(found, sweep.tagged)
        some = sweep.tagged.flags & PARTITIVE or any(m.part or m.number for m in found)
        return with_names_of_one(found, sweep.tagged) if some else found
    if sweep.lexicon.clauses.one_of:
        return ones_of_several(found, sweep.tagged, sweep.lexicon)
    return _as_persons(sweep, found) if sweep.lexicon.clauses.noun_cases else found


def _as_persons(sweep: Sweep, found: list[Mention]) -> list[Mention]:
    """The mentions; a name and what tells who bears it made one person."""
    if any(hit.article for hit in sweep.numbers.values()):
        found = with_names_of_one([_one_of(sweep, m) for m in found], sweep.tagged)
    return with_described(found, sweep.tagged, sweep.lexicon)


def _of_quoted_name(sweep: Sweep, at: int) -> bool:
    """'членов банды «Четыре брата»', 'das Schiff "Blue Star 3"': a number that opens or closes a quoted name."""
    form = sweep.tagged.words.form
    if sweep.lexicon.clauses.nouns_capitalised and at > 1 and at + 1 < len(form) and form[at + 1] in QUOTES:
        return form[at - 1][0].isupper() and any(form[k] in QUOTES for k in range(max(0, at - IN_NAME), at - 1))
    if not at or not sweep.lexicon.clauses.noun_cases:
        return False
    if form[at - 1].isascii() and form[at - 1].istitle() and form[at - 1].isalpha() and form[at].isdigit():
        return True  # 'сообщил Channel 12'
    if at < 2 or form[at - 1] not in QUOTES:
        return False
    return form[at][0].isupper() and form[at - 2].isalpha() and form[at - 2].islower()


def _time(sweep: Sweep, at: int, time: TimeHit) -> int:
    """Take in a time; the word behind it, and behind what belongs to it."""
    if _opens_attribute(sweep, at, time):
        read_determiner(sweep, sweep.tagged.known[at], at)
    hold_phrase(sweep, at)
    if not _told_by_time(sweep, time):
        close_phrase(sweep, at)
        sweep.open.clear()
    return past_measure(sweep, time, max(time.last, at + 1))


def _one_of(sweep: Sweep, mention: Mention) -> Mention:
    """'задержали одного из участников': one of several people is one, though the word may be an article."""
    people = mention.kind == "people" or (mention.kind == "person" and mention.owner == "office")
    hit = sweep.numbers.get(mention.first - 1)
    if hit is None or not hit.article or mention.counted or mention.prep not in sweep.lexicon.clauses.out_of:
        return mention
    if mention.kind == "person" and not people:
        return mention._replace(first=hit.first, prep="")  # 'одного из лидеров оппозиции N. N. задержали'
    if not people:
        return mention
    one = NumberHit(hit.first, hit.last, hit.core_first, hit.core_last, hit.op, hit.value, hit.low, hit.high)
    return mention._replace(first=hit.first, kind="people", prep="", cases=0, number=one, owner="", name="", country="")


def _opens_attribute(sweep: Sweep, at: int, time: TimeHit) -> bool:
    """'der 2020 mit großer Mehrheit gewählten Regierung': the article before a time is that of a noun behind it."""
    known = sweep.tagged.known
    if not known[at].flags & ARTICLE or at + 1 >= len(known):
        return False
    if known[at + 1].flags & PREPOSITION:
        return True
    return sweep.lexicon.clauses.nouns_capitalised and attribute_ahead(sweep.tagged, at, sweep.lexicon) >= time.last


def _told_by_time(sweep: Sweep, time: TimeHit) -> bool:
    """'unter den in den letzten Monaten Hingerichteten': the time stands inside a noun's phrase."""
    known, after = sweep.tagged.known, time.last
    capital = sweep.lexicon.clauses.nouns_capitalised and after < len(known) and bool(known[after].member)
    return capital and sweep.open.first >= 0 and sweep.tagged.words.form[after][0].isupper()


def _word(sweep: Sweep, word: Word, at: int, after: int) -> int:
    if word is UNKNOWN and sweep.tagged.words.form[at][0].islower() and not with_article(sweep.tagged.words.form[at]):
        return after  # nothing is known of it, and it is no name
    if word.flags & PART and not _participle_of_clause(sweep, at, after):
        return _part_word(sweep, word, at, after)
    if _behind_writing(sweep, at):
        sweep.open.clear()
    word = as_written(sweep, word, at, after)
    if opens_body(sweep, word, at, after):
        sweep.open.first = at if sweep.open.first < 0 else sweep.open.first
        return after
    named = word.flags & NAMED and word.base.lower() == sweep.tagged.words.lower[at]
    if word.place is not None and not named and read_place(sweep, word, at, after):
        return after
    noun = word.group or word.events or word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED)
    if noun and not (word.verbs and is_verb(sweep, word, at)) and not _small_noun(sweep, word, at):
        return read_head(sweep, word, at, after)
    capital = sweep.tagged.words.form[at][0].isupper() or with_article(sweep.tagged.words.form[at])
    if (
        capital
        and not _describes_counted(sweep, at, after)
        and not _of_an_office(sweep, at, after)
        and sweep.names.may_be(sweep.tagged, at, sweep.open.described())
    ):
        if leads_to_body(sweep, at):
            sweep.open.first = at if sweep.open.first < 0 else sweep.open.first
            return after
        return read_person(sweep, at)
    return read_small_word(sweep, word, at, after)


def _behind_writing(sweep: Sweep, at: int) -> bool:
    """'informó en un comunicado Amnistía Internacional': a name right behind what is written is not its name."""
    clauses, words = sweep.lexicon.clauses, sweep.tagged.words
    written = clauses.adjectives_follow and at > 0 and words.lower[at - 1] in sweep.lexicon.writings
    return written and bool(sweep.open.prep) and words.form[at][0].isupper()


def _small_noun(sweep: Sweep, word: Word, at: int) -> bool:
    """'das mit Russland verbündete Land': where nouns have capitals, a small word is an adjective."""
    small = sweep.lexicon.clauses.nouns_capitalised and sweep.tagged.words.form[at][0].islower()
    return (
        small
        and bool(word.flags & (TITLE | ORGANISATION))
        and not (word.group or word.events or word.place or word.flags & NAMED)
    )


def _describes_counted(sweep: Sweep, at: int, after: int) -> bool:
    """'forty Christian worshippers': behind a number and before its people no name stands."""
    number, known, form = sweep.open.number, sweep.tagged.known, sweep.tagged.words.form
    if _of_a_faith(sweep, at, after):
        return True
    counted = number is not None and not number.article and number.unit is None and number.last == at
    if not counted or after >= len(known) or sweep.lexicon.clauses.nouns_capitalised:
        return False
    return bool(known[after].group or known[after].flags & PEOPLE) and form[after][0].islower()


def _of_an_office(sweep: Sweep, at: int, after: int) -> bool:
    """'Kaduna Governor Uba Sani': a capital word the packs do not know, before an office and its holder's name."""
    known, form, behind = sweep.tagged.known, sweep.tagged.words.form, after + 1
    if known[at] is not UNKNOWN or behind >= len(known) or not known[after].flags & TITLE:
        return False
    behind = after + max(1, sweep.tagged.length[after])
    named = behind < len(known) and form[behind][0].isupper() and form[after][0].isupper()
    return named and sweep.lexicon.clauses.inner_clauses


def _of_a_faith(sweep: Sweep, at: int, after: int) -> bool:
    """'including Catholic priests', 'Chibok girls': a capital word the packs do not know before a small plural."""
    known, words, clauses = sweep.tagged.known, sweep.tagged.words, sweep.lexicon.clauses
    if not clauses.fixed_order or after >= len(known) or known[at] is not UNKNOWN:
        return False
    people = (known[after].group or known[after].flags & TITLE) and not known[after].verbs
    people = people and words.form[after][0].islower()
    return bool(people) and words.lower[after].endswith(clauses.plural_endings)


def _participle_of_clause(sweep: Sweep, at: int, after: int) -> bool:
    """'no estaban incluidas en la lista': behind an auxiliary or before a preposition the word opens no part."""
    known = sweep.tagged.known
    if not sweep.lexicon.clauses.subjects_dropped or after - at != 1 or not at:
        return False
    uses = [sweep.lexicon.verbs[form.lemma] for form in known[at - 1].verbs if form.lemma in sweep.lexicon.verbs]
    behind = after < len(known) and known[after].base in sweep.lexicon.clauses.inside
    return any(use.auxiliary for use in uses) or behind


def _part_word(sweep: Sweep, word: Word, at: int, after: int) -> int:
    """'darunter': what follows stands aside; a verb may open a part too ('The freed include ...')."""
    counted = sweep.open.number is not None and bool(word.flags & PARTITIVE)
    close_phrase(
        sweep, at, part=counted and sweep.lexicon.clauses.nouns_capitalised
    )  # '42 Festnahmen, 22 davon in Wien'
    sweep.open.clear()
    finite = any(form.features & FINITE for form in word.verbs)
    if finite:
        sweep.verbs.append(at)
    sweep.aside = not finite
    whole = sweep.tagged.known[after] if after < len(sweep.tagged.known) else UNKNOWN
    told = sweep.lexicon.words.get(sweep.tagged.words.lower[after - 1], UNKNOWN)
    of_them = sweep.lexicon.clauses.adjectives_agree and (told.group or told.member)  # not 'среди них депутат N. N.'
    if sweep.aside and whole.group and of_them and after not in sweep.numbers:
        return after + max(1, sweep.tagged.length[after])  # 'среди помилованных заключённых 14 иностранцев'
    return after
