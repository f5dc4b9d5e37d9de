"""Who is affected, who acts, where from and where to: the places of a clause, filled after the frame's valency."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import ACTIVE, FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import PART, PRONOUN, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.verbless_clauses import FARTHEST
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import (
    ACTOR_KINDS,
    PEOPLE_KINDS,
    Filled,
    by_direction,
    by_preposition,
    receivers,
    with_joined,
)
from gegenprobe.reading.events.set_off import beside
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.actors_left_out import actors_left_out
from gegenprobe.reading.roles.before_nouns import told_of_noun, without_agents
from gegenprobe.reading.roles.behind_relatives import gone_on_from
from gegenprobe.reading.roles.beside_infinitives import who_managed, without_helpers
from gegenprobe.reading.roles.between_marks import between_commas
from gegenprobe.reading.roles.by_case_alone import of_reflexive
from gegenprobe.reading.roles.candidates import candidates
from gegenprobe.reading.roles.clefts import cleft_object
from gegenprobe.reading.roles.company import with_those_told, with_whole
from gegenprobe.reading.roles.countries_left import country_left, told_to_leave
from gegenprobe.reading.roles.goals import is_inside, with_goals
from gegenprobe.reading.roles.left_out import shared_out
from gegenprobe.reading.roles.next_in_line import next_in_line
from gegenprobe.reading.roles.noun_roles import of_next_verb, of_noun, performed
from gegenprobe.reading.roles.order_of_words import first_subject
from gegenprobe.reading.roles.others_told import of_others, without_asking, without_other_agents
from gegenprobe.reading.roles.participles_agree import agreeing
from gegenprobe.reading.roles.silent_subjects import (
    acting,
    beside_gerund,
    blamed,
    carried_out,
    done_next,
    first_of_list,
    impersonal,
    subject_left_out,
    telling,
)
from gegenprobe.reading.roles.struck import struck
from gegenprobe.reading.roles.subject_object import subject_object
from gegenprobe.reading.roles.weighing import actor_at
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.valency import is_transitive

NEAR: Final = 4  # words between two coordinated verbs that share what follows


def fill(event: Event, sentence: Sentence, lexicon: Lexicon) -> Filled:
    """The roles of the event, from its own clause and, where it shares them, the clause it is coordinated with."""
    frame = lexicon.frames[event.frame]
    own = with_goals(frame, candidates(event, sentence, lexicon), sentence, lexicon)
    if event.noun is not None:
        if lexicon.clauses.noun_cases:  # 'по случаю праздника Новруз амнистия': no name before a noun owns it
            own = [m for m in own if m.kind != "person" or m.last != event.noun.first]
            own = [m for m in own if not of_next_verb(m, event.noun, sentence)]
        own = without_agents(event, own, sentence, lexicon)
        told = of_noun(event, event.noun, frame, sentence, own)
        told = told if told.by or not carried_out(event, frame, sentence, lexicon) else told._replace(by=acting(own))
        return performed(told, event, own, sentence, lexicon)
    whom, by = _affected_and_actors(event, frame, own, sentence, lexicon)
    by = [] if by and impersonal(event, by, sentence, lexicon) else without_helpers(event, by, sentence, lexicon)
    whom, by = who_managed(event, (whom, by), own, sentence, lexicon)
    given, by = _given_to(event, frame, own, by)
    others = [shared.place for shared in shared_out(event, sentence, frame.roles.get("to", ()), whom, lexicon)]
    goals = [m for m in own if not (m in others or is_inside(m, frame, sentence, lexicon))]  # '30 nach A, 9 nach B'
    return Filled(
        whom=whom,
        by=by if "by" in frame.roles else of_reflexive(event, own, lexicon),
        teller=by if "said_by" in frame.roles else [],
        counterpart=by_preposition(frame, "with", own, ("person", "body", "place", "people", "thing"))
        or _other_party(frame, own, by, event.at if _verb_between(event, lexicon) else -1),
        target=by_preposition(frame, "target", own, ("person", "body", "place", "thing"))
        or struck(event, frame, own, by),
        origin=by_preposition(frame, "from", own, ("place",)) or country_left(frame, own, sentence),
        to=by_direction(frame, goals, sentence.tagged.words.lower, lexicon.clauses.inside, lexicon.clauses.fixed_order)
        or given
        or _home_of(frame, by),
        place=by_preposition(frame, "at", own, ("place",)),
    )


def _given_to(event: Event, frame: Frame, own: list[Mention], by: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """To whom people are handed, and who acts: 'wurde der belgischen Polizei übergeben' tells nothing that she does."""
    given = receivers(frame, own, [] if event.passive else by)
    return given, [m for m in by if not event.passive or all(m.head != one.head for one in given)]


def _affected_and_actors(
    event: Event, frame: Frame, own: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Mention], list[Mention]]:
    """Who is affected and who acts: by the clause's own mentions, then by those that it shares with another."""
    whom, by = subject_object(event, frame, own, sentence, lexicon)
    clause = sentence.clause(event.clause)
    if _of_the_main_subject(event, clause, lexicon) and "subject" in frame.roles.get("by", ()):
        actor = actor_at("subject", _shared(event, sentence, lexicon))
        by = [actor] if actor is not None else []
    reduced = clause.kind == "relative" and clause.relative < 0
    if reduced and (event.passive or _acts_itself(event, frame, sentence, lexicon)):
        whom = _described(clause, sentence, lexicon)
    goes_on = clause.kind in ("coordinate", "infinitive") and clause.parent >= 0
    if (goes_on or (not whom and done_next(event, clause, sentence, lexicon))) and (not whom or not by):
        whom, by = _with_shared(event, frame, (whom, by), sentence, lexicon)
    things = all(m.kind == "thing" and m.head > event.at for m in by)  # 'anunció que reabrirá dos pasos'
    if things and "subject" in frame.roles.get("by", ()) and subject_left_out(event, clause, sentence, lexicon):
        by = telling(clause, sentence) or by
    if not whom and event.form is not None:
        whom = _of_second(event, frame, sentence, lexicon) or _of_contact(clause, frame, sentence, lexicon)
        whom, by = (whom, by) if whom else cleft_object(clause, frame, by, sentence, lexicon)
    whom = whom or told_to_leave(event, frame, sentence)
    if not by and lexicon.clauses.inner_clauses and event.form is not None and event.form.features == GERUND:
        by = [m for m in sentence.mentions if m.last == event.at and m.kind in ("place", "body", "person")]
    if "subject" in frame.roles.get("by", ()):
        by = blamed(event, sentence, lexicon) or by or beside_gerund(event, clause, sentence)
        by = by or actors_left_out(event, sentence, lexicon)
    if frame.type == "phrase":
        whom = _right_before(event, sentence, lexicon.clauses.fixed_order) or whom
        whom = whom or _counted_before(event.at, clause, sentence, lexicon) or beside(event.at, sentence, lexicon)
    whom = with_whole(whom, own, sentence) if lexicon.clauses.subjects_dropped else whom
    return told_of_noun(event, agreeing(event, whom, sentence, lexicon), sentence, lexicon), by


def _with_shared(
    event: Event, frame: Frame, own: tuple[list[Mention], list[Mention]], sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Mention], list[Mention]]:
    """Who is affected and who acts, taken from the clause that this one goes on from where it does not say itself."""
    (whom, by), clause = own, sentence.clause(event.clause)
    shared = [] if of_others(clause, event, sentence, lexicon) else _shared(event, sentence, lexicon)
    shared = without_asking(shared, clause, event, sentence, lexicon)
    shared = without_other_agents(shared, event, sentence, lexicon)
    more_whom, more_by = subject_object(event, frame, shared, sentence, lexicon)
    if clause.kind != "infinitive" or event.passive or "subject" in frame.roles.get("whom", ()):
        whom = with_those_told(event, whom, more_whom, sentence) if whom else more_whom
    if clause.kind == "infinitive" and lexicon.clauses.inner_clauses and "subject" in frame.roles.get("by", ()):
        more_by = [] if event.passive else _controller(clause, shared, lexicon)
    more_by = first_subject(event, shared, more_by, sentence, lexicon)
    by = by or [m for m in more_by if m.kind != "thing" or clause.kind != "infinitive"]
    return whom, by or subject_object(event, frame, first_of_list(clause, event, sentence), sentence, lexicon)[1]


def _described(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The people whom a participle without a relative tells of: right before it, or before the comma."""
    if not lexicon.clauses.adjectives_agree:
        whom = [m for m in sentence.mentions if m.last == clause.first and m.kind == "people"][-1:]
        named = [m for m in sentence.mentions if m.last <= clause.first - 1 and m.kind == "person"]
        several = lexicon.clauses.subjects_dropped and sentence.tagged.words.lower[clause.first].endswith(
            lexicon.clauses.plural_endings
        )
        if several and named and named[-1].joined and named[-1].last == clause.first - 1:
            return whom or with_joined(named[-1], named)  # 'X y Z, encarcelados en mayo, ...'
        named = [m for m in named[-1:] if m.last == clause.first - 1]
        set_off = between_commas(clause.first, clause.last, sentence)  # 'Nine teachers, arrested in May, have ...'
        if not clause.verbs or set_off:
            whom = whom or [m for m in sentence.mentions if m.last == clause.first - 1 and m.counted][-1:]
        whom = next_in_line(clause.first, sentence, lexicon) or whom
        return whom or (_of_headline(named, sentence, lexicon) or named)
    before = [m for m in sentence.mentions if m.last <= clause.first and m.kind in ("people", "person", "pronoun")]
    return [m for m in before[-1:] if clause.first - m.last <= NEAR]


def _of_headline(named: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'12 people arrested at Clifton House, released': in a line without a stop, those counted first, not the place."""
    form = sentence.tagged.words.form
    if not (named and named[0].prep and lexicon.clauses.fixed_order) or form[-1] in ".!?":
        return []
    return [m for m in sentence.mentions[:1] if m.first == 0 and m.counted and m.kind == "people"]


def _of_contact(clause: Clause, frame: Frame, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'the 20 hostages it intends to free': the people whom a clause without a relative tells of."""
    if clause.kind == "infinitive" and clause.parent >= 0:
        clause = sentence.clause(clause.parent)
    reduced = clause.kind == "relative" and clause.relative < 0 and lexicon.clauses.inner_clauses
    if not reduced or not sentence.tagged.known[clause.first].flags & PRONOUN:
        return []
    return _described(clause, sentence, lexicon) if "object" in frame.roles.get("whom", ()) else []


def _right_before(event: Event, sentence: Sentence, fixed_order: bool) -> list[Mention]:
    """'of the 128 dissidents in jail': the counted people that a phrase stands right behind."""
    phrase = next((m for m in sentence.mentions if m.kind == "event" and m.first <= event.at < m.last), None)
    first = phrase.first if phrase is not None else event.at
    whose = next((m for m in sentence.mentions if m.last == first and m.prep and m.nations and not m.number), None)
    first = whose.first if whose is not None else first  # 'of 80 people in Indian custody'
    counted = ("people", "number") if fixed_order else ("people",)
    return [m for m in sentence.mentions if m.last == first and m.kind in counted and m.number is not None][-1:]


def _counted_before(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'из них 18 уже в СИЗО': those counted shortly before a phrase in a clause without a verb."""
    if not lexicon.clauses.opens_verbless or clause.verbs:
        return []
    form = sentence.tagged.words.form
    near = (m for m in sentence.mentions if clause.first <= m.first and 0 <= at - m.last <= FARTHEST)
    near = (m for m in near if "," not in form[m.last : at])
    return [m for m in near if m.number is not None and not m.prep and m.kind in ("people", "number")][-1:]


def _acts_itself(event: Event, frame: Frame, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'19 человек, вышедших на свободу', 'there are 40 women serving terms': a participle that tells of its noun."""
    if event.form is None:  # 'Ana Ruiz, presa desde 2023, ...'
        return event.noun is None and not sentence.clause(event.clause).verbs
    features = event.form.features
    active = features & ACTIVE or (features == GERUND and _that_there_are(event, sentence, lexicon))
    active = active or (features & PARTICIPLE and not is_transitive(frame))  # '380 presos muertos'
    return bool(active) and "subject" in frame.roles.get("whom", ())


def _that_there_are(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'There are 40 women serving terms': whether the clause before says no more of the people than that they are."""
    above, lower = sentence.clause(event.clause).parent, sentence.tagged.words.lower
    if not lexicon.clauses.there or above < 0 or sentence.tagged.flags & PART:
        return False
    clause = sentence.clause(above)
    verbs = [verb.at for verb in clause.verbs]
    return bool(verbs) and verbs[0] > 0 and lower[verbs[0] - 1] in lexicon.clauses.there


def _of_the_main_subject(event: Event, clause: Clause, lexicon: Lexicon) -> bool:
    """'lo anunció tras reunirse con X': the main clause's subject acts in an infinitive behind a preposition."""
    if not lexicon.clauses.subjects_dropped or clause.kind not in ("background", "purpose") or event.form is None:
        return False
    finite = any(form.features & FINITE for verb in clause.verbs for form in verb.forms)
    return bool(event.form.features & INFINITIVE) and not finite


def _home_of(frame: Frame, by: list[Mention]) -> list[Mention]:
    """'Kyiv brought back 207 soldiers': who acts stands where they are brought to."""
    return [m for m in by if m.country] if "subject" in frame.roles.get("to", ()) else []


def _of_second(event: Event, frame: Frame, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'freed and expelled 14 people': the object of both verbs stands behind the second."""
    second = next((c for c in sentence.sliced.clauses if c.parent == event.clause and c.kind == "coordinate"), None)
    if second is None or "object" not in frame.roles.get("whom", ()) or not second.verbs:
        return []
    marks = lexicon.clauses.object_marks
    if any(event.at < hit.first < second.verbs[0].at for hit in sentence.numbers):
        return []
    behind = [m for m in sentence.in_clause(second.number) if m.head > second.verbs[0].at]
    found = next((m for m in behind if m.kind in PEOPLE_KINDS and (not m.prep or m.prep in marks)), None)
    return with_joined(found, behind) if found is not None and second.verbs[0].at - event.at <= NEAR else []


def _controller(clause: Clause, shared: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """Who is to act: the nearest before the infinitive ('urged Minsk to release', 'Minsk agreed to release').

    'ha propuesto levantar las sanciones a X y reabrir la Embajada': of two infinitives the subject acts in both.
    """
    before = [m for m in shared if m.last <= clause.first and m.kind in ACTOR_KINDS and m.number is None]
    where = lexicon.clauses.inside  # 'The rebels agreed in Oslo to free 12'
    before = [m for m in before if m.kind != "place" or m.prep not in where]
    if lexicon.clauses.subjects_dropped and clause.separator == "and":
        before = [m for m in before if not m.prep][:1]
    return with_joined(before[-1], before) if before else []


def _shared(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions of the clauses that this one is coordinated with or hangs on."""
    clause = sentence.clause(event.clause)
    for _ in range(3):
        apart = lexicon.clauses.subjects_dropped and clause.kind == "main" and clause.separator == ":"
        if clause.parent < 0 or apart:
            return []
        clause = gone_on_from(sentence.clause(clause.parent), sentence)
        mentions = sentence.in_clause(clause.number)
        if any(m.kind in PEOPLE_KINDS or m.kind in ("body", "place") for m in mentions):
            return mentions
    return []


def _verb_between(event: Event, lexicon: Lexicon) -> bool:
    """Whether the verb stands between its subject and its object."""
    return lexicon.clauses.fixed_order and not event.passive


def _other_party(frame: Frame, mentions: list[Mention], by: list[Mention], verb: int) -> list[Mention]:
    """The other side of a talk as an object: 'traf Präsident X', 'überreichte X ein Schreiben'."""
    if not set(frame.roles.get("with", ())) & {"object", "dative"}:
        return []
    sides = [m for m in mentions if not m.prep and not m.joined and m.kind in ("person", "body", "place")]
    return [m for m in sides if m not in by and m.head > verb][:1]
