"""What two sides do with each other: talks, relations, sanctions."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.drafts.named_as import both_sides, names_of, who_acts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.drafts.swaps import parties
from gegenprobe.reading.drafts.who_says import speakers_of_event
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.events.stock_days import told_in_the_past
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.sides_of_talks import ready_to_talk, with_sides
from gegenprobe.reading.roles.struck import has_country, owners
from gegenprobe.reading.roles.talking import talking
from gegenprobe.reading.settings.places import place_of
from gegenprobe.reading.statements.two_countries import of_two_countries
from gegenprobe.reading.told.draft import Draft

PAIR: Final = 2
OF_RANK: Final = 3  # words of 'diplomáticos de alto nivel de ...'


def about_parties(reading: SentenceReading, event: Event, frame: Frame, roles: Filled, status: str) -> None:
    """What two sides do with each other, as a draft: talks, relations, deals."""
    roles = talking(event, roles, reading.sentence, reading.lexicon)
    roles = with_sides(event, frame, roles, reading.sentence, reading.lexicon)
    by, others = _two_sides(reading, event, frame, roles)
    if any(both_sides(reading, m) or _is_anybody(reading, m) for m in roles.by):
        return  # 'Beide Seiten hatten sich bei Gesprächen geeinigt': those who talk were named before
    if not by or not others or any(d.by == by and d.counterpart == others for d in reading.drafts):
        return
    if status == "negotiated" and event.noun is not None and not _only_offered(reading, event):
        status = "occurred"
    kind = reading.context.codebook.kinds[frame.kind]
    draft = draft_of(reading, event, Telling(frame, kind, status), [*roles.by, *roles.counterpart])
    draft.by, draft.counterpart = by, others
    if status == "occurred" and _lies_ahead(reading, draft) and not told_in_the_past(event, reading.sentence):
        draft.status = "planned"
    draft.place = place_of(event, reading.sentence, roles, kind, reading.lexicon.clauses)
    reading.drafts.append(draft)


def _only_offered(reading: SentenceReading, event: Event) -> bool:
    """'offered talks with Lima', 'schlug Gespräche mit Lima vor': whether the verb only offers what the noun names."""
    forms = [form for verb in reading.sentence.clause(event.clause).verbs for form in verb.forms]
    bare = event.noun is not None and not event.noun.prep
    offers = any(form.lemma in reading.lexicon.offering for form in forms)
    return (bare and offers) or ready_to_talk(event, offers, reading.sentence, reading.lexicon)


def _two_sides(
    reading: SentenceReading, event: Event, frame: Frame, roles: Filled
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who deals with whom, by name; () for a side that the sentence does not tell."""
    by, others = names_of(reading, parties(roles.by)), names_of(reading, parties(roles.counterpart))
    if not others:
        by, others = _both_named(reading, roles.by) or (by, others)
    by = by or _told_of_who(reading, event, roles)
    takes_object = reading.lexicon.clauses.inner_clauses and "object" in frame.roles.get("with", ())
    if not others and len(by) > 1 and not takes_object and not any(m.counted for m in roles.whom):
        by, others = by[:1], by[1:]
    if not others and "whom" in frame.roles:
        others = names_of(reading, parties(roles.whom))
    if by and set(by) <= set(others) and reading.lexicon.clauses.subjects_dropped:
        # 'X explicó que había hablado con el comisionado, N. N.': the office is N. N.'s
        by = speakers_of_event(reading, event)
    if not by and len(others) > 1 and reading.lexicon.clauses.nouns_capitalised:
        by, others = others[:1], others[1:]  # 'Am Dienstag trafen sich X und Y'
    others = tuple(name for name in others if name not in by and not _stands_by(name, reading.lexicon))
    return tuple(name for name in by if not _stands_by(name, reading.lexicon)), others


def _both_named(reading: SentenceReading, sides: list[Mention]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The two sides that one phrase names: by who sent them, or by two adjectives of countries; None for others."""
    if len(sides) == 1:
        return _sent_by(reading, sides[0])
    return _of_two_countries(reading, *sides) if len(sides) == PAIR else None


def _sent_by(reading: SentenceReading, envoys: Mention) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """'Vertreter der USA und Russlands', 'los cancilleres de Armenia y Turquía': the two who sent them; or None."""
    clauses = reading.lexicon.clauses
    if clauses.noun_cases and (two := of_two_countries(reading, envoys)) is not None:
        return two
    if envoys.kind not in ("body", "people", "person"):
        return None
    if envoys.kind == "person" and envoys.owner != "office" and envoys.name and not envoys.name.islower():
        return None
    behind = [m for m in reading.sentence.mentions if m.first > envoys.first and m.kind in ("place", "body")]
    reach = envoys.last + (OF_RANK if clauses.subjects_dropped else 0)
    first = behind[0] if behind and behind[0].first <= reach else None
    second = next((m for m in behind[1:2] if m.joined and first is not None and m.first - first.last <= 1), None)
    if first is None or second is None or second.prep != first.prep:
        return None
    if first.prep and first.prep not in clauses.out_of and not _are_whose(reading, envoys, first):
        return None
    return names_of(reading, [first]), names_of(reading, [second])


def _are_whose(reading: SentenceReading, envoys: Mention, first: Mention) -> bool:
    """'the presidents of Chad', 'die Außenminister von Chile': whether the envoys, several of them, are the first's."""
    clauses = reading.lexicon.clauses
    if clauses.nouns_capitalised or clauses.noun_cases:  # whose plural has no ending of its own
        marks = (*clauses.genitive_marks, *clauses.agent)
        return first.prep in marks
    return reading.sentence.tagged.words.lower[envoys.last - 1].endswith(clauses.plural_endings)


def _is_anybody(reading: SentenceReading, side: Mention) -> bool:
    """'After an officer called the agency': one of an office, of whom nothing else is told, is no party."""
    alone = side.owner == "office" and side.last == side.head + 1 and side.first < side.head and not side.nations
    if not alone or reading.sentence.tagged.words.lower[side.head - 1] not in reading.lexicon.clauses.single:
        return False
    return not any(m.first == side.last for m in reading.sentence.mentions)


def _of_two_countries(
    reading: SentenceReading, first: Mention, offices: Mention
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """'The Danish and Peruvian foreign ministers met': the two whom two adjectives and one office name; or None."""
    clauses, words = reading.lexicon.clauses, reading.sentence.tagged.words
    known, last = reading.sentence.tagged.known, first.last - 1
    plural = words.lower[offices.last - 1].endswith(clauses.plural_endings) and offices.owner == "office"
    if not clauses.nationality_first or not plural or offices.group or first.kind != "people":
        return None
    if offices.first != first.last + 1:
        return None
    if not first.nations or not offices.nations or first.nations == offices.nations or known[last].place is None:
        return None
    office = known[offices.head].base or offices.name
    return (f"{words.form[last]} {office}",), (f"{words.form[offices.head - 1]} {office}",)


def _told_of_who(reading: SentenceReading, event: Event, roles: Filled) -> tuple[str, ...]:
    """'the envoy, Ana Holm, who met Erik Berg in Oslo': the one before the relative clause; () for another."""
    relative = reading.sentence.clause(event.clause).kind == "relative"
    return who_acts(reading, parties(roles.by), event) if relative else ()


def _lies_ahead(reading: SentenceReading, draft: Draft) -> bool:
    """'Die Ministerin trifft Ende Januar X': a time behind the day of the report."""
    published = reading.sentence.published if reading.lexicon.clauses.nouns_capitalised else None
    return draft.when is not None and published is not None and draft.when.start > published


def about_measures(reading: SentenceReading, event: Event, frame: Frame, roles: Filled, status: str) -> None:
    """What one side does to another, as a draft: sanctions, expulsions."""
    kind = reading.context.codebook.kinds[frame.kind]
    by = who_acts(reading, owners(roles.by, frame, reading.sentence), event)
    hit = _hit(roles)
    target = _whom_it_hits(reading, hit)
    counted = reading.lexicon.clauses.noun_cases and any(m.kind == "people" and m.counted for m in roles.whom)
    teller = names_of(reading, roles.teller)
    if not (by or target or teller or counted or has_country(event, frame, roles, reading.sentence)):
        return
    draft = draft_of(reading, event, Telling(frame, kind, status), [*roles.by, *roles.target, *roles.teller])
    draft.said_by = draft.said_by or teller
    draft.by, draft.target = by, tuple(name for name in target if name not in by)
    draft.place = next((m.country for m in roles.place if m.country), "")
    reading.drafts.append(draft)


def _hit(roles: Filled) -> list[Mention]:
    """Whom a measure hits, in the order of the text: those behind its preposition, and others counted beside them."""
    heads = {m.head for m in roles.target}
    beside = [m for m in roles.whom if m.kind == "people" and m.counted and m.head not in heads]
    return sorted([*roles.target, *beside], key=_place) if roles.target else []


def _place(mention: Mention) -> int:
    return mention.head


def _whom_it_hits(reading: SentenceReading, mentions: list[Mention]) -> tuple[str, ...]:
    """Whom a measure hits by name; people who are counted are called by their number ('six judges')."""
    found: list[str] = []
    for mention in mentions:
        if mention.kind == "people" and mention.number is not None:
            found.append(reading.sentence.tagged.words.slice(mention.number.first, mention.last))
        else:
            found.extend(names_of(reading, [mention]))
    return tuple(dict.fromkeys(found))


def _stands_by(name: str, lexicon: Lexicon) -> bool:
    """'I called his parents', 'parents of the hostages': whether it is a party that nobody names."""
    noun, _, owner = name.partition(" ")
    alone = noun.lower() if not owner or lexicon.clauses.nouns_capitalised else noun
    return name.lower() in lexicon.clauses.bystanders or alone in lexicon.clauses.bystanders
