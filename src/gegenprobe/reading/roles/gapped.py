"""A verb left out that the clause before has: 'Israel freed 39 and Hamas 24', 'on Friday 32 more'."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.stock_days import NO_DAY
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.between_marks import (
    MARKS,
    before_links,
    closes,
    ends_its_clause,
    has_own_term,
    has_own_verb,
    in_unknown_place,
    more_alone,
    more_elsewhere,
    opens,
    opens_in_bracket,
    opens_with_article,
    place_unknown,
)
from gegenprobe.reading.roles.each_in_its_place import told_ahead
from gegenprobe.reading.roles.fronted_alike import likewise, of_another_body, without_fronted
from gegenprobe.reading.roles.left_out import as_long
from gegenprobe.reading.roles.own_states import has_own_state
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.text.extremes import greatest

_LINKS: Final = frozenset(",–—")
LONGEST_PHRASE: Final = 6  # words between a mark and a dash that stands for the verb
_ACTS: Final = ("body", "place", "person")
LONGEST: Final = 99  # years of a term that is told without the word
NOT_ONE_DAY: Final = (*NO_DAY, "open-span")


class Gapped(NamedTuple):
    """People of whom the verb before tells, and who else acted, where or when; None where it is as before."""

    mention: Mention
    actor: Mention | None = None
    time: TimeHit | None = None
    place: Mention | None = None


def gapped(event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]) -> list[Gapped]:
    """The numbers without a verb of their own that stand beside another actor or time; `told` are already read."""
    found: list[Gapped] = []
    verbs = [verb.at for clause in sentence.sliced.clauses for verb in clause.verbs]
    if lexicon.clauses.fixed_order and event.form is not None and event.form.particle:
        verbs = [at for at in verbs if at != event.at + 1]  # 'were let go'
    last = greatest([m.last for m in told], event.at)
    if lexicon.clauses.subjects_dropped:
        found.extend(_described(event, sentence, lexicon, last))
    found.extend(Gapped(m) for m in of_another_body(told, sentence, lexicon) if m.head not in {t.head for t in told})
    if lexicon.clauses.nouns_capitalised:  # 'lässt 20 Geiseln gehen, Peru 40': its own verb ends the clause
        verbs = [at for at in verbs if not ends_its_clause(at, event, sentence)]
    found.extend(Gapped(m, place=place) for m, place in told_ahead(event, sentence, lexicon, told))
    for mention in without_fronted(event, sentence, lexicon):
        bracketed = sentence.tagged.words.form[mention.first - 1] == "("
        if not _counts(mention, sentence, lexicon) or mention.first < last:
            continue
        between = any(event.at < at < mention.first for at in verbs)
        if any(mention.head == other.head for other in told) or (between and not bracketed):
            continue
        if has_own_verb(mention, event, sentence) or has_own_state(mention, event, sentence, lexicon):
            continue
        beside = _beside(mention, sentence, lexicon) if bracketed or mention.first > event.at else None
        beside = beside or _placed(mention, sentence, lexicon)
        alone = beside is None and likewise(event, mention, sentence, lexicon)
        alone = alone or (beside is None and _adds_more(mention, sentence, lexicon))
        if alone or (beside is None and has_own_term(event, mention, sentence, lexicon)):
            beside = Gapped(mention)
        verb = any(mention.last <= at < _end(mention.last, sentence) for at in verbs)
        if beside is not None and (bracketed or not verb):
            found.extend([*_in_each(beside, sentence), beside])
    return found


def _adds_more(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    return more_elsewhere(mention, sentence, lexicon) or more_alone(mention, sentence, lexicon)


def _described(event: Event, sentence: Sentence, lexicon: Lexicon, last: int) -> list[Gapped]:
    """'saldrán 20 rehenes que siguen en Mali y 90 malienses encarcelados en Chad': people with a participle.

    They share the verb before the relative clause, if any, that stands between.
    """
    found: list[Gapped] = []
    if sentence.clause(event.clause).kind == "relative":
        return found
    for clause in sentence.sliced.clauses:
        if clause.kind != "coordinate" or clause.separator != "and" or not clause.verbs or clause.first < last:
            continue
        between = [c for c in sentence.sliced.clauses if event.clause < c.number < clause.number]
        aside = all(c.kind == "relative" or _only_helps(c, lexicon) for c in between)
        counted = [m for m in sentence.in_clause(clause.number) if m.counted and m.kind == "people"][:1]
        marks = ("", *lexicon.clauses.object_marks)
        opens = [m for m in counted if m.first <= clause.first + 1 and m.prep in marks and event.at < m.first]
        first = clause.verbs[0]
        told = all(form.features == PARTICIPLE for verb in clause.verbs for form in verb.forms)
        if told and opens and first.at - opens[0].last <= 1 and aside:
            place = next((m for m in sentence.mentions if m.first == first.at + 1 and m.kind == "place"), None)
            found.append(Gapped(opens[0], place=place))
    return found


def _only_helps(clause: Clause, lexicon: Lexicon) -> bool:
    """', sea con vida o sin ella,': what is set off has a verb of being alone."""
    uses = uses_of(clause.verbs, lexicon)
    return bool(uses) and all(use.auxiliary for use in uses)


def _in_each(last: Gapped, sentence: Sentence) -> list[Gapped]:
    """'in Iran und Birma je sechs': as many in the places that the last one is coordinated with."""
    number, place = last.mention.number, last.place
    if place is None or not place.joined or number is None or not number.each:
        return []
    found: list[Gapped] = []
    for mention in reversed([m for m in sentence.mentions if m.head < place.head]):
        if mention.kind != "place":
            break
        found.append(Gapped(last.mention, place=mention))
        if not mention.joined:
            break
    return found[::-1]


def _placed(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> Gapped | None:
    """'two in Lima, five in Cuzco and nine in Puno': a number with a place of its own right behind it."""
    if not lexicon.clauses.inner_clauses and not lexicon.clauses.nouns_capitalised:
        return _behind_dash(mention, sentence, lexicon)
    preps = (*lexicon.clauses.inside, *lexicon.clauses.out_of)
    place = next((m for m in sentence.mentions if m.first == mention.last and m.prep in preps), None)
    if lexicon.clauses.nouns_capitalised and place_unknown(mention, place, sentence):
        return Gapped(mention)
    if place is None and lexicon.clauses.inner_clauses and _several_beside_places(sentence, lexicon):
        return _beside_place(mention, sentence, lexicon)
    if place is None or place.number is not None or not sentence.tagged.known[place.first].flags & PREPOSITION:
        return None
    if lexicon.clauses.nouns_capitalised and (place.kind != "place" or not closes(place.last, sentence)):
        return None  # '..., 17 im südtürkischen Antalya, ...'
    return Gapped(mention, place=place) if opens_in_bracket(mention.first, sentence) else None


def _behind_dash(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> Gapped | None:
    """'26 человек казнены в Кередже и ещё трое — в городской тюрьме': the dash stands for the verb."""
    form, after = sentence.tagged.words.form, mention.last + 1
    if not lexicon.clauses.adjectives_agree or after >= len(form):
        return None
    if form[mention.last] not in "–—":
        return _beside_place(mention, sentence, lexicon)
    if not sentence.tagged.known[after].flags & PREPOSITION or not opens(mention.first, sentence):
        return None
    place = next((m for m in sentence.mentions if m.first == after and m.kind == "place"), None)
    return Gapped(mention, place=place)


def _beside_place(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> Gapped | None:
    """'троих задержали в порту, двоих на вокзале': a bare number behind a mark, and where right behind it."""
    if mention.last >= len(sentence.tagged.known):
        return None
    known = sentence.tagged.known[mention.last]
    where = known.flags & PREPOSITION and known.base in lexicon.clauses.inside
    if mention.kind != "number" or not where or not opens(mention.first, sentence):
        return None
    return Gapped(
        mention, place=next((m for m in sentence.mentions if m.first == mention.last and m.kind == "place"), None)
    )


def _several_beside_places(sentence: Sentence, lexicon: Lexicon) -> bool:
    """'arrestaron a 40: cinco en la capital y nueve en el puerto': two numbers with where right behind each."""
    several = [m for m in sentence.mentions if m.kind == "number" and m.counted and not m.prep]
    return len([m for m in several if _beside_place(m, sentence, lexicon) is not None]) > 1


def _counts(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    counted = mention.kind in ("people", "number") and mention.counted
    marked = not mention.prep or mention.prep in lexicon.clauses.object_marks
    marked = marked or (mention.joined and not sentence.tagged.known[mention.first].flags & PREPOSITION)
    alone = counted and marked and not mention.aside and not mention.part
    return alone and not as_long(mention, sentence)


def _beside(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> Gapped | None:
    """The number with another actor or place before it, or another time beside it, alone between two marks."""
    form = sentence.tagged.words.form
    if form[mention.first - 1] == "(" and mention.last < len(form) and form[mention.last] == ")":
        place = next((m for m in sentence.mentions if m.last == mention.first - 1 and m.kind == "place"), None)
        return Gapped(mention, place=place) if place is not None else None  # 'im Irak (100), in Peru (32)'
    linked = before_links(mention.first, sentence, lexicon)
    actor = next((m for m in sentence.mentions if m.last in (linked, mention.first) and m.kind in _ACTS), None)
    goes_on = lexicon.clauses.inner_clauses and mention.last < len(form)
    goes_on = goes_on and bool(sentence.tagged.known[mention.last].flags & PREPOSITION)  # 'and Peru 150 in May'
    ends = closes(mention.last, sentence) or goes_on
    if actor is not None and opens_with_article(actor.first, sentence, lexicon) and ends:
        return _of_actor(mention, actor, sentence, lexicon)
    if actor is None and lexicon.clauses.nouns_capitalised and in_unknown_place(linked, sentence, lexicon) and ends:
        return Gapped(mention)
    if lexicon.clauses.noun_cases and _contrasted(linked, mention, sentence, lexicon):
        return Gapped(
            mention, time=next((t for t in sentence.times if t.last == linked and t.kind not in NO_DAY), None)
        )
    return _at_another_time(mention, linked, sentence, lexicon)


def _of_actor(mention: Mention, actor: Mention, sentence: Sentence, lexicon: Lexicon) -> Gapped | None:
    """'and Peru 150', 'а Москве — 15', 'in Texas 30': the number of those whom another one acts on, gets or holds."""
    listed = actor.kind == "place" and actor.joined and actor.prep in lexicon.clauses.inside
    bare = not sentence.tagged.known[actor.first].flags & PREPOSITION and not listed
    if bare and actor.kind == "person" and lexicon.clauses.noun_cases and actor.cases & ~NOMINATIVE:
        return None  # 'Котову — двенадцать': a term
    if bare and actor.cases and not actor.cases & NOMINATIVE:
        return Gapped(mention, place=actor._replace(country=""))  # 'а Москве — 15': those who get them
    placed = not bare and actor.kind == "place" and actor.prep in lexicon.clauses.inside
    return Gapped(mention, actor) if bare else Gapped(mention, place=actor) if placed else None


def _at_another_time(mention: Mention, linked: int, sentence: Sentence, lexicon: Lexicon) -> Gapped | None:
    """'and in May 150', '150 in May': the number of another time, right before or behind it."""
    times = [time for time in sentence.times if time.kind not in NOT_ONE_DAY]
    before = next((time for time in times if time.last in (linked, mention.first)), None)
    if before is not None and opens_with_article(before.first, sentence, lexicon) and closes(mention.last, sentence):
        return Gapped(mention, time=before)
    behind = next((time for time in times if time.first == mention.last), None)
    if behind is not None and opens(mention.first, sentence) and closes(behind.last, sentence):
        return Gapped(mention, time=behind)
    return None


def _contrasted(dash: int, mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'реальные сроки получили 23, условные — девять': an adjective and a dash before a number that closes."""
    words = sentence.tagged.words
    if dash == mention.first or dash < 2 or words.form[dash] == "," or not closes(mention.last, sentence):
        return False
    start = next((k + 1 for k in range(dash - 1, -1, -1) if words.form[k] in ",;:"), 0)
    phrase = sentence.tagged.known[start:dash]
    if (
        start
        and phrase
        and len(phrase) <= LONGEST_PHRASE
        and phrase[0].flags & PREPOSITION
        and not any(word.verbs for word in phrase)
    ):
        return not any(word.place for word in phrase)  # 'за наркотики повесили 404, по делам об убийстве — 226'
    adjective = words.lower[dash - 1].endswith(lexicon.clauses.adjective_endings) and words.form[dash - 1].islower()
    return adjective and not sentence.tagged.known[dash - 1].group and opens(dash - 1, sentence)


def time_behind(mention: Mention, sentence: Sentence, unfit: tuple[str, ...] = NOT_ONE_DAY) -> TimeHit | None:
    """'52 on Thursday and 25 on Friday': the time right behind those counted, of no unfit kind."""
    return next((t for t in sentence.times if t.first == mention.last and t.kind not in unfit), None)


def time_inside(mention: Mention, sentence: Sentence) -> TimeHit | None:
    """'die am Donnerstag freigekommenen Deutschen': the time of the participle before the people."""
    within = (t for t in sentence.times if mention.first <= t.first < mention.head)
    return next((t for t in within if t.kind not in NOT_ONE_DAY), None)


def _end(at: int, sentence: Sentence) -> int:
    """Where the stretch ends that word `at` stands in."""
    form = sentence.tagged.words.form
    return next((k for k in range(at, len(form)) if form[k] in MARKS), len(form))
