"""Heads of phrases: places, citizens, groups, counted nouns, ages."""

from __future__ import annotations

from gegenprobe.packs.lexicon import NAMED, OFFICE, ORGANISATION, PEOPLE, PREPOSITION, TITLE, Word
from gegenprobe.reading.mentions.bodies import head_follows, past_name, read_office
from gegenprobe.reading.mentions.capitals import past_latin
from gegenprobe.reading.mentions.nobodys import behind_nobodys
from gegenprobe.reading.mentions.number_heads import noun_ended
from gegenprobe.reading.mentions.phrases import close_phrase, country_of_word, finish_phrase
from gegenprobe.reading.mentions.places_named import inside_count
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.mentions.unnamed_bodies import place_of_body, read_body
from gegenprobe.reading.mentions.written import is_headcount
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.words.agreement import agrees, befell, not_counted, told_by_case


def read_head(sweep: Sweep, word: Word, at: int, after: int) -> int:
    """The head of a phrase; the word after it."""
    word = _member_of_body(sweep, word, at)
    flags = word.flags
    if flags & TITLE and _describes_body(sweep, after):
        return after
    ended = noun_ended(sweep, at, sweep.lexicon.clauses.adjective_endings) and not flags & ORGANISATION
    apart = bool(word.group) and behind_nobodys(sweep, at)
    number = sweep.open.number
    uncounted = number is not None and number.last == at and not_counted(number, sweep.tagged, sweep.lexicon)
    if ended or apart or uncounted or _acts_behind(sweep, word, at):
        close_phrase(sweep, at)
        sweep.open.clear()
    if (counted := _contains(sweep, at, after)) > after:
        return counted
    place = word.place
    cased = place is not None and (place.casing == "any" or sweep.tagged.words.form[at][0].isupper())  # no 'reunión'
    if place is not None and cased and place.country not in sweep.open.nations:
        sweep.open.nations += (place.country,)
    if _describes_head(sweep, word, at, after):
        return after
    after = past_latin(sweep, after) if flags & TITLE or word.group else after
    if flags & (TITLE | ORGANISATION | NAMED) or word.group:
        named = past_name(sweep, word, at, after)
        if named is not None:
            return named
    if flags & NAMED and inside_count(sweep, after):
        return after
    return _plain_head(sweep, word, at, after)


def _member_of_body(sweep: Sweep, word: Word, at: int) -> Word:
    """'un policía' beside 'la policía': by its article the noun of a body is one of its people."""
    clauses, lower, number = sweep.lexicon.clauses, sweep.tagged.words.lower, sweep.open.number
    people = word.group or word.flags & PEOPLE
    if clauses.nouns_capitalised and people and number is not None and number.article and not sweep.open.prep:
        return word._replace(flags=PEOPLE) if word.flags & ORGANISATION else word  # 'einen Soldaten': no body
    if not at or not word.flags & ORGANISATION or " ".join(lower[at - 1 : at + 1]) not in clauses.body_members:
        return word
    several = (sweep.lexicon.words.get(lower[at] + ending) for ending in clauses.plural_endings)
    group = next((known.group for known in several if known is not None and known.group), "")
    return word._replace(flags=PEOPLE, group=word.group or group)


def _acts_behind(sweep: Sweep, word: Word, at: int) -> bool:
    """'в штате Кебби вооружённые бандиты': persons in the nominative are governed by no preposition before.

    'said in a statement rebels had seized 40': nor are those behind a noun for what is written.
    """
    acts = word.group or word.flags & (ORGANISATION | PEOPLE)
    if sweep.lexicon.clauses.fixed_order and acts and sweep.open.prep and sweep.open.first < at - 1:
        return sweep.tagged.words.lower[at - 1] in sweep.lexicon.writings
    if not sweep.lexicon.clauses.adjectives_agree or not sweep.open.prep or sweep.open.first >= at - 1:
        return False
    persons = word.flags & ORGANISATION and word.group and word.base == sweep.tagged.words.lower[at]
    return bool(persons) and not agrees(sweep.tagged, at, sweep.lexicon)


def _contains(sweep: Sweep, at: int, after: int) -> int:
    """'группа из семи заложников', 'eine Gruppe von 18 Priestern': the number tells whom; the word before it."""
    clauses, lower = sweep.lexicon.clauses, sweep.tagged.words.lower
    if lower[at] not in clauses.containers or after + 1 >= len(lower) or after + 1 not in sweep.numbers:
        return after
    if not sweep.tagged.known[after].flags & PREPOSITION or sweep.numbers[after + 1].unit is not None:
        return after
    sweep.open.first = at if sweep.open.first < 0 else sweep.open.first
    return after + 1


def _describes_head(sweep: Sweep, word: Word, at: int, after: int) -> bool:
    """Whether the word only leads to the head ('inhaftierte Parteimitglieder', 'hostage soldiers'); then kept."""
    flags = word.flags
    small = sweep.lexicon.clauses.nouns_capitalised and sweep.tagged.words.form[after - 1][0].islower()
    follows = flags & PEOPLE and sweep.lexicon.clauses.adjectives_follow
    goes_on = (word.group or follows) and _head_goes_on(sweep, after)
    leads = flags & ORGANISATION and (head_follows(sweep, at, after) or _people_follow(sweep, at, after))
    describes = bool(word.group) and after == at + 1 and _describes_noun(sweep, at)
    describes = describes or (after == at + 1 and befell(sweep.tagged, at, sweep.lexicon))
    if not ((word.group and small) or goes_on or leads or describes):
        return False
    if (word.group and small) or goes_on or (describes and not sweep.tagged.known[after].flags & ORGANISATION):
        sweep.open.group = _more_telling(sweep, sweep.open.group, word.group)
    sweep.open.first = at if sweep.open.first < 0 else sweep.open.first
    return True


def _people_follow(sweep: Sweep, at: int, after: int) -> bool:
    """'248 military personnel', 'police officers': the body only tells whose people they are."""
    known, clauses = sweep.tagged.known, sweep.lexicon.clauses
    if not clauses.in_names or clauses.adjectives_follow or after >= len(known):
        return False
    word, form = known[after], sweep.tagged.words.form
    people = word.group or word.flags & PEOPLE
    return bool(people) and not word.verbs and form[at].islower() and form[after].islower()


def _describes_noun(sweep: Sweep, at: int) -> bool:
    """'военная хунта', 'задержанные граждане': an adjective that may stand for a person, before its noun."""
    following = sweep.tagged.known[at + 1] if at + 1 < len(sweep.tagged.known) else Word()
    citizen = following.place is not None and following.place.role == "citizen"
    noun = following.group or citizen or following.flags & (ORGANISATION | PEOPLE | TITLE)
    counted = sweep.open.number is not None and not sweep.open.number.article
    if counted and not sweep.tagged.words.lower[at].endswith(sweep.lexicon.clauses.adjective_endings):
        return False  # 'восемь учителей боевики удерживают'
    return bool(noun) and agrees(sweep.tagged, at, sweep.lexicon)


def _plain_head(sweep: Sweep, word: Word, at: int, after: int) -> int:
    """The head without a name behind it: an event, a body, an office, people."""
    open_, flags = sweep.open, word.flags
    group = _more_telling(sweep, open_.group, word.group)
    counted = open_.number is not None and not open_.number.article
    if flags & NAMED and word.events and open_.number is None and _written_in_text(sweep, at, after):
        return _named_body(sweep, word, at, after)
    if open_.number is not None and word.events and is_phrase(sweep, word):
        close_phrase(sweep, at)
        open_.clear()
    elif word.events and not word.group and (not flags & (TITLE | ORGANISATION) or _done_to(sweep, word, after)):
        finish_phrase(sweep, Mention(at, after, at, "event", events=word.events), after)
    elif flags & NAMED and not _named_people(sweep, word):
        return _named_body(sweep, word, at, after)
    elif flags & ORGANISATION and not (
        counted and (word.group or flags & (TITLE | PEOPLE | NAMED) or is_headcount(sweep, open_.number))
    ):
        return read_body(sweep, at, after)
    elif flags & OFFICE and open_.number is None and _several_of_body(sweep, at):
        finish_phrase(sweep, Mention(at, after, at, "people", group=group or "other"), after)
    elif flags & OFFICE and open_.number is None and word.group not in sweep.lexicon.captive:
        read_office(sweep, word, at, after, group)
    else:
        finish_phrase(sweep, Mention(at, after, at, "people", group=group or ("other" if flags & TITLE else "")), after)
    return after


def _done_to(sweep: Sweep, word: Word, after: int) -> bool:
    """'суд над 14 учителями': a body's noun that tells of an event with the preposition behind it."""
    known = sweep.tagged.known
    if after >= len(known) or not known[after].flags & PREPOSITION:
        return False
    return any(sweep.lexicon.frames[number].roles.get("whom") == (known[after].base,) for number in word.events)


def _named_people(sweep: Sweep, word: Word) -> bool:
    """'300 Taliban': behind a number the name of a movement tells of its people."""
    number = sweep.open.number
    counted = number is not None and not number.article and number.unit is None
    return counted and bool(word.flags & ORGANISATION) and sweep.lexicon.clauses.nouns_capitalised


def _several_of_body(sweep: Sweep, at: int) -> bool:
    """'51 PTI leaders': an office in the plural right behind a body that a number stands before."""
    before, clauses = sweep.mentions[-1] if sweep.mentions else None, sweep.lexicon.clauses
    if before is None or not before.counted or before.last != at or not clauses.inner_clauses:
        return False
    plural = sweep.tagged.words.lower[at].endswith(clauses.plural_endings)
    return plural and before.kind in ("body", "person", "place") and not clauses.subjects_dropped


def _written_in_text(sweep: Sweep, at: int, after: int) -> bool:
    """'..., Amnesty said': a body's name that is an event's noun as well, with its capital inside a sentence."""
    form = sweep.tagged.words.form
    inside = at > 0 and (form[at - 1][0].isalnum() or form[at - 1] in QUOTES or form[at - 1] == ",")
    verb = after < len(form) and sweep.tagged.known[after].verbs
    return form[at][0].isupper() and bool(inside or verb) and sweep.lexicon.clauses.inner_clauses


def _named_body(sweep: Sweep, word: Word, at: int, after: int) -> int:
    """A body that the packs know by name, with the place it belongs to ('МВД Азербайджана')."""
    own = place_of_body(sweep, after)
    end, country = (after + own[0], own[1]) if own else (after, country_of_word(sweep, word))
    as_written = own or sweep.lexicon.clauses.adjectives_follow  # no case endings: 'JEP' as it stands
    name = sweep.tagged.words.slice(at, end) if as_written else word.base
    if end == at + 1 and sweep.tagged.words.form[at].isupper() and sweep.lexicon.clauses.inner_clauses:
        name = sweep.tagged.words.form[at]  # 'CPJ' as it stands here; the ledger knows whose letters these are
    finish_phrase(sweep, Mention(at, end, at, "body", name=name, country=country), end)
    return end


def is_phrase(sweep: Sweep, word: Word) -> bool:
    """'300 in Haft', '800 vorzeitig frei': a phrase tells where people are, it is not what the number counts."""
    types = {sweep.lexicon.frames[number].type for number in word.events}
    return types <= ({"phrase"} if word.group else {"phrase", "adjective"})


def _describes_body(sweep: Sweep, after: int) -> bool:
    """'das Oberste Gericht': a word that is also a title, right before an organisation's noun."""
    if not sweep.lexicon.clauses.nouns_capitalised or after >= len(sweep.tagged.words) or sweep.open.first < 0:
        return False
    following = sweep.tagged.known[after]
    plain = following.flags & ORGANISATION and not following.flags & TITLE
    return bool(plain)


def _head_goes_on(sweep: Sweep, after: int) -> bool:
    """Whether a group word is only the first part of the phrase ('prisoners' in 'hostages, soldiers' is not)."""
    known = sweep.tagged.known
    if after >= len(known) or sweep.lexicon.clauses.nouns_capitalised:
        return False
    if not known[after].group or known[after].verbs or told_by_case(sweep.tagged, after - 1, sweep.lexicon):
        return False  # '12 учителей боевики удерживают': of two nouns side by side only an adjective leads on
    clauses, before = sweep.lexicon.clauses, sweep.tagged.words.lower[after - 1]
    return not clauses.adjectives_agree or before.endswith(clauses.adjective_endings)


def _more_telling(sweep: Sweep, old: str, new: str) -> str:
    if not old or not new:
        return old or new
    ranks = sweep.lexicon.ranks
    return old if ranks.get(old, 99) <= ranks.get(new, 99) else new
