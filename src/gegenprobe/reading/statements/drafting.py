"""The statements of one sentence: every rule that may tell one, in the order in which they run."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PART, PARTITIVE
from gegenprobe.reading.continued.aboard import tell_aboard
from gegenprobe.reading.continued.anew import tell_accounts, tell_elsewhere
from gegenprobe.reading.continued.as_planned import tell_as_planned
from gegenprobe.reading.continued.by_participle import tell_by_participle
from gegenprobe.reading.continued.carried import tell_carried
from gegenprobe.reading.continued.compared import tell_compared
from gegenprobe.reading.continued.corrected import tell_corrected
from gegenprobe.reading.continued.denied_figures import tell_denied_figures
from gegenprobe.reading.continued.disputes import tell_disputed
from gegenprobe.reading.continued.done_so import tell_done_so
from gegenprobe.reading.continued.done_too import tell_done_too
from gegenprobe.reading.continued.in_brackets import tell_in_brackets
from gegenprobe.reading.continued.left_behind import tell_left_behind
from gegenprobe.reading.continued.listing import tell_list
from gegenprobe.reading.continued.other_accounts import tell_gapped_accounts, tell_other_accounts
from gegenprobe.reading.continued.repeated import (
    tell_besides,
    tell_line,
    tell_more,
    tell_stock,
    tell_those,
    tell_told,
    without_known_stock,
)
from gegenprobe.reading.continued.series import tell_series
from gegenprobe.reading.continued.some_of_whom import tell_some_of_whom
from gegenprobe.reading.continued.stays_over import without_stays_over
from gegenprobe.reading.continued.taken_up import tell_taken_up
from gegenprobe.reading.continued.terms_by_verb import tell_terms_by_verb
from gegenprobe.reading.continued.terms_told_on import tell_terms_told_on
from gegenprobe.reading.drafts.arrivals import with_arrivals
from gegenprobe.reading.drafts.borders import moved_before
from gegenprobe.reading.drafts.by_holders import freed_by_holders
from gegenprobe.reading.drafts.in_return import tells_a_return
from gegenprobe.reading.drafts.opening_participles import without_openings
from gegenprobe.reading.drafts.repeats import told_once, without_repeats
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.swaps import tell_return
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.roles.roles import fill
from gegenprobe.reading.statements.dealings import about_measures, about_parties
from gegenprobe.reading.statements.people_filled import Case
from gegenprobe.reading.statements.people_told import about_people
from gegenprobe.reading.status.settled_status import status_of
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.listed import with_names
from gegenprobe.reading.wholes.adding_up import join_those_that_add_up
from gegenprobe.reading.wholes.all_of_nation import tell_nation_of_all
from gegenprobe.reading.wholes.among_counted import tell_among_counted
from gegenprobe.reading.wholes.amounts import tell_amounts, tell_named_members, tell_them_by_name
from gegenprobe.reading.wholes.being import only_attribute
from gegenprobe.reading.wholes.by_nation import tell_by_nation
from gegenprobe.reading.wholes.described_wholes import fact_of_denial, tell_described, tell_news, tell_who_they_are
from gegenprobe.reading.wholes.further import tell_broken_down, tell_further, tell_spoken
from gegenprobe.reading.wholes.members import tell_members, tell_named_number, tell_places, tell_shares, tell_some
from gegenprobe.reading.wholes.nation_behind import tell_nation_behind
from gegenprobe.reading.wholes.parts import tell_parts
from gegenprobe.reading.wholes.rankings import (
    asks_without_verb,
    tell_headline,
    tell_how_many,
    tell_ranking,
    tell_totals,
)
from gegenprobe.reading.wholes.shares_of_totals import tell_shares_of_total
from gegenprobe.reading.wholes.some_named import tell_one_among, tell_some_named
from gegenprobe.reading.wholes.those_by_name import tell_those_by_name
from gegenprobe.reading.wholes.told_by_time import tell_told_by_time

_OWN: Final = ("planned", "negotiated", "refused", "possible")


def read_sentence(reading: SentenceReading) -> list[Draft]:
    """The drafts of the sentence, in text order, once its events are found and their roles are filled."""
    kinds = reading.context.codebook.kinds
    pairs = [(event, reading.filled[at]) for at, event in enumerate(reading.events)]
    pairs = without_openings(pairs, reading.sentence, reading.lexicon, kinds)
    pairs = with_arrivals(pairs, reading.lexicon, kinds)
    way_told = moved_before(reading) is not None
    for event, roles in told_once(pairs, reading.sentence, reading.lexicon, kinds, way_told=way_told):
        if not only_attribute(reading, event, roles):
            _of_first_that_tells(reading, event, roles)
    tell_return(reading)
    reading.drafts = with_names(without_repeats(reading.drafts), reading.listed)
    freed_by_holders(reading)
    without_known_stock(reading)
    without_stays_over(reading)
    tell_some_of_whom(reading)
    _of_parts_of_them(reading)
    tell_some_of_whom(reading)  # once more: that those of whom they are some were let go may be told as a part only
    _of_those_beside(reading)
    _of_whole_sentences(reading)
    return [] if asks_without_verb(reading) else reading.drafts


def _of_parts_of_them(reading: SentenceReading) -> None:
    """Those who are parts of the people of an event, or are told of as they are."""
    tell_parts(reading)
    tell_one_among(reading)
    tell_described(reading)
    tell_who_they_are(reading)
    tell_some(reading)
    told = len(reading.drafts)
    tell_some_named(reading)
    if len(reading.drafts) > told and reading.sentence.tagged.flags & PART:
        tell_parts(reading)  # 'Von den 52 Freigelassenen sind 14 Ausländer, darunter sechs Letten'
    tell_among_counted(reading)
    tell_those_by_name(reading)
    tell_elsewhere(reading)
    tell_compared(reading)
    tell_places(reading)
    tell_ranking(reading)
    tell_in_brackets(reading)
    tell_how_many(reading)


def _of_those_beside(reading: SentenceReading) -> None:
    """Those who come beside the people of an event, and other accounts of them."""
    tell_more(reading)
    tell_those(reading)
    tell_besides(reading)
    tell_accounts(reading)
    tell_amounts(reading)
    tell_members(reading)
    tell_gapped_accounts(reading)
    tell_named_members(reading)
    tell_them_by_name(reading)
    tell_named_number(reading)
    tell_shares(reading)
    tell_further(reading)
    tell_spoken(reading)
    tell_broken_down(reading)
    told = len(reading.drafts)
    tell_totals(reading)
    if len(reading.drafts) > told and reading.sentence.tagged.flags & PARTITIVE:
        tell_shares_of_total(reading)


def _of_whole_sentences(reading: SentenceReading) -> None:
    """What a sentence tells without any event of its own: headlines, lists, what takes up what was told."""
    tell_told_by_time(reading)
    tell_headline(reading)
    told = bool(reading.drafts) or not reading.lexicon.clauses.noun_cases
    tell_stock(reading)
    if reading.drafts and not told:
        tell_parts(reading)  # 'в тюрьмах страны 49 армян, в том числе трое гражданских'
    tell_line(reading)
    tell_told(reading)
    tell_news(reading)
    tell_list(reading)
    tell_left_behind(reading)
    tell_taken_up(reading)
    tell_series(reading)
    tell_terms_told_on(reading)
    tell_terms_by_verb(reading)
    tell_carried(reading)
    tell_aboard(reading)
    tell_as_planned(reading)
    tell_other_accounts(reading)
    tell_corrected(reading)
    tell_disputed(reading)
    tell_done_too(reading)
    tell_by_participle(reading)
    tell_done_so(reading)
    tell_by_nation(reading)
    tell_nation_of_all(reading)
    tell_nation_behind(reading)
    tell_denied_figures(reading)
    join_those_that_add_up(reading)


def _of_first_that_tells(reading: SentenceReading, event: Event, roles: Filled) -> None:
    """What the event tells; where it finds nobody, what another entry of the same verb and kind tells."""
    made = len(reading.drafts)
    _of_event(reading, event, roles)
    for other in event.others:
        if len(reading.drafts) > made:
            return
        _of_event(reading, other, fill(other, reading.sentence, reading.lexicon))


def _of_event(reading: SentenceReading, event: Event, roles: Filled) -> None:
    frame = reading.lexicon.frames[event.frame]
    kind = reading.context.codebook.kinds[frame.kind]
    status, holder = status_of(reading.basis, event, roles)
    if status == "denied" and (other := fact_of_denial(reading, event, kind)) is not None:
        return about_people(reading, Case(other, reading.lexicon.frames[other.frame], roles, "occurred", holder))
    if reading.drafts and tells_a_return(reading, event):
        status = reading.drafts[-1].status
    if (about := kind.about if status else "") == "people":
        about_people(reading, Case(event, frame, roles, status, holder))
    elif about == "parties":
        about_parties(reading, event, frame, roles, status)
    elif about == "measures":
        if not roles.by and holder is not None and status in _OWN and event.noun is not None:
            roles = roles._replace(by=[holder])
        about_measures(reading, event, frame, roles, status)
