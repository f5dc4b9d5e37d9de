"""Who says it: the speakers of a sentence, and of one event in it."""

from __future__ import annotations

from collections.abc import Sequence

from gegenprobe.packs.grammar import INSTRUMENTAL, NOMINATIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import AGENCY, ARTICLE, POSSESSIVE, PRONOUN
from gegenprobe.reading.cues.agencies_cited import agencies_beside
from gegenprobe.reading.cues.cue import Cue, author_of
from gegenprobe.reading.cues.reach import begins_at
from gegenprobe.reading.cues.told_by_nobody import told_by_nobody
from gegenprobe.reading.cues.written_accounts import by_a_writing
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.speakers.speakers import reported
from gegenprobe.reading.speakers.told_on import told_by_before


def speakers_at_end(reading: SentenceReading) -> tuple[str, ...]:
    """Who is speaking when the sentence ends; () when it cites nobody."""
    names: tuple[str, ...] = ()
    for cue in reading.cues:
        names = names_of_speakers(reading, cue) or names
    return names


def names_of_speakers(reading: SentenceReading, cue: Cue) -> tuple[str, ...]:
    """The speakers of a cue by name; in what somebody tells, a pronoun is the teller ('sagte, sie könne')."""
    pronouns = bool(cue.speakers) and all(m.kind == "pronoun" for m in cue.speakers)
    above = (c for c in reading.cues if c is not cue and c.speakers and c.governs and cue.clause in c.governs)
    teller = next((c for c in above if pronouns and c.speakers[0].kind != "pronoun" and c.first < cue.first), cue)
    meant = _body_speaking(reading, cue) if pronouns and teller is cue else ()
    return meant or names_of(reading, teller.speakers)


def _body_speaking(reading: SentenceReading, cue: Cue) -> tuple[str, ...]:
    """'The navy has held 40, it says': the body that its sentence tells of first, else the one cited just before."""
    clauses, pronoun = reading.lexicon.clauses, cue.speakers[0] if cue.speakers else None
    if pronoun is None or pronoun.kind != "pronoun" or not clauses.fixed_order or pronoun.name not in clauses.neuter:
        return ()
    clause_of = reading.sentence.sliced.clause_of
    before = [m for m in reading.sentence.mentions if m.last <= pronoun.first and not m.prep and not m.aside]
    before = [m for m in before if clause_of[m.head] != clause_of[pronoun.head]]
    if before and before[0].kind in ("body", "place"):
        return names_of(reading, before[:1])
    return reading.context.body_speaking_before(reading.number)


def all_speakers(reading: SentenceReading) -> tuple[str, ...]:
    """Everybody whom the sentence cites: 'Об этом сообщило X, пишет Y' names two for the sentence before."""
    return tuple(dict.fromkeys(name for cue in reading.cues for name in names_of(reading, cue.speakers)))


def speakers_of_event(reading: SentenceReading, event: Event) -> tuple[str, ...]:
    """Who is cited for an event: the cue whose reach includes its clause, else speech that goes on."""
    for cue in reading.cues:
        silent = not cue.speakers  # '«Se verificaron 72», indicó X', 'Data from X put the number at 72'
        own = cue.clause == event.clause and cue.own and cue.governs is not None
        if own and _object_of(reading, cue, event) and not (silent and _told_by_others(reading, cue, event)):
            return names_cited(reading, _teller_of(reading, cue))
    reaching = [cue for cue in reading.cues if _reaches(reading, cue, event)]
    for cue in reaching:
        if told_by_nobody(cue, reading.sentence, reading.lexicon):
            continue
        if named := _body_speaking(reading, cue) or names_of(reading, cue.speakers):
            return tuple(dict.fromkeys([*named, *_quoting(reading, cue, reaching), *_printed_by(reading)]))
    if reaching:
        return names_cited(reading, reaching[0])
    if reported(reading.sentence, event.clause):
        found = reading.context.speaking(reading.number) or reading.context.speaking_after(reading.number, told=True)
        return found or told_by_before(reading.number, reading.context)
    return (
        ()
        if reading.cues
        else reading.context.speaking_after(reading.number) or reading.context.quoted_by(reading.number)
    )


def _teller_of(reading: SentenceReading, cue: Cue) -> Cue:
    """'N. N. said the kidnappers promised to free six': who tells of others without a name; else the cue itself."""
    nameless = [m for m in cue.speakers if m.kind == "people" or (m.kind == "body" and m.name.islower())]
    if not nameless or len(nameless) < len(cue.speakers):
        return cue
    above = (c for c in reading.cues if c.first < cue.first and (c.governs is None or cue.clause in c.governs))
    return next((c for c in above if any(m.kind == "person" and not m.owner for m in c.speakers)), cue)


def _printed_by(reading: SentenceReading) -> list[str]:
    """'Zwölf seien frei, sagte X. Das meldet Y': the agency or outlet that the next sentence names for it."""
    behind, words = reading.context.speaking_after(reading.number), reading.lexicon.words
    return [name for name in behind if (word := words.get(name.lower())) is not None and word.flags & AGENCY]


def _told_by_others(reading: SentenceReading, cue: Cue, event: Event) -> bool:
    """Whether somebody else tells what a cue brings in."""
    return any(other is not cue and other.speakers and _reaches(reading, other, event) for other in reading.cues)


def _quoting(reading: SentenceReading, told: Cue, cues: list[Cue]) -> list[str]:
    """'..., the minister said, Belta reports': who else is cited, of whom one tells what the other says."""
    others = [cue for cue in cues if cue is not told and cue.governs and told.governs]
    others = [cue for cue in others if reading.sentence.clause(cue.clause).kind != "coordinate"]
    nested = [c for c in others if told.clause in (c.governs or ()) or c.clause in (told.governs or ())]
    speaking = [m for cue in nested for m in cue.speakers if m.kind in ("person", "body")]
    clauses = reading.lexicon.clauses
    speaking = speaking if clauses.inner_clauses or clauses.adjectives_agree else []
    return list(names_of(reading, [*speaking, *agencies_beside(told, reading.cues, cues, reading.sentence)]))


def who_counts(reading: SentenceReading, event: Event, counters: Sequence[Mention]) -> tuple[str, ...]:
    """Who counts the people of a statement: the subject of 'zählt', 'recognises', or the author of its list."""
    clause = reading.sentence.clause(event.clause)
    names: list[str] = []
    before = [m for m in reading.sentence.mentions if m.last <= clause.first and m.kind in ("person", "body")]
    if not counters and clause.kind == "relative" and clause.relative >= 0:
        return names_of(reading, before[-1:])  # 'Wjasna, das 85 politische Gefangene zählt'
    for counter in counters:
        if counter.kind == "pronoun" and clause.kind == "relative":
            names.extend(names_of(reading, before[-1:]))
        elif counter.kind == "thing":
            author = author_of(reading.sentence, counter)
            names.extend(
                names_of(reading, [author]) if author is not counter else reading.context.speaking(reading.number)
            )
        elif counter.cases == INSTRUMENTAL and counter.number is None:
            continue  # 'политзаключёнными признаны 674': what they are counted as
        elif counter.number is None or counter.number.article:
            names.extend(names_of(reading, [counter]))
    stand_ins = reading.lexicon.stand_ins  # 'Viasna, the rights group, lists ...'
    own = [name for name in names if name[:1].isupper() and name.lower() not in stand_ins]
    return tuple(dict.fromkeys(own or names))


def _reaches(reading: SentenceReading, cue: Cue, event: Event) -> bool:
    """Whether a cue's reach includes an event."""
    if event.at < begins_at(cue, reading.sentence, reading.lexicon):
        return False
    if cue.governs is None:
        return (cue.own or cue.clause != event.clause) and not _parted(reading, cue, event)
    return event.clause in cue.governs


def _parted(reading: SentenceReading, cue: Cue, event: Event) -> bool:
    """'230 waren laut X zu Unrecht in Haft; Y wurde festgenommen': behind a semicolon the outlet goes on itself.

    Not where it goes on counting: 'Laut X wurden 130 festgenommen; 46 sitzen noch ein'.
    """
    clauses, form = reading.lexicon.clauses, reading.sentence.tagged.words.form
    begins = reading.sentence.clause(event.clause).first
    if cue.first >= begins or ";" not in form[cue.last : begins]:
        return False
    if clauses.fixed_order:  # '40 were held, according to X; Y said that nine were freed'
        mark = cue.last + form[cue.last : begins].index(";")
        return any(other.first > mark and event.clause in (other.governs or ()) for other in reading.cues)
    if not clauses.nouns_capitalised:
        return False
    inside = reading.sentence.in_clause(event.clause)
    return not reported(reading.sentence, event.clause) and not any(m.counted for m in inside)


def _object_of(reading: SentenceReading, cue: Cue, event: Event) -> bool:
    """'meldete die Festnahme von ...', 'zählt 900 Gefangene': what was said stands in the cue's own clause."""
    frame = reading.lexicon.frames[event.frame]
    counts = event.at == cue.first and frame.weak and "by" not in frame.roles  # not 'wies zwölf Syrer zurück'
    if event.noun is None and event.at > cue.first and (event.form is None or not event.form.features & FINITE):
        return True  # 'put the number of those held at 17', 'admitted holding two', 'habla de 30 deportados'
    if event.noun is None or counts:
        return counts
    about = not event.noun.prep or event.noun.prep in reading.lexicon.about
    inverted = bool(reading.lexicon.clauses.noun_cases) and any(m.head > cue.first for m in cue.speakers)
    closes = (reading.lexicon.clauses.nouns_capitalised or inverted) and about and bool(cue.speakers)
    return event.at > cue.first or closes


def names_cited(reading: SentenceReading, cue: Cue) -> tuple[str, ...]:
    """Whom a cue cites, by name; who was cited before where it only points back."""
    if told_by_nobody(cue, reading.sentence, reading.lexicon):
        return ()
    named = names_of_speakers(reading, cue)
    if not named and by_a_writing(cue.clause, reading.sentence, reading.lexicon):
        named = reading.context.body_cited_before(reading.number, "")  # 'dice el informe': of who was cited for it
    if not named and not cue.speakers:  # '«Se verificaron 104 liberaciones. Habrá más», dijo X'
        named = reading.context.speaking_after(reading.number)
    named = named or reading.context.speaking(reading.number)
    return named or _told_on(reading, cue)


def _told_on(reading: SentenceReading, cue: Cue) -> tuple[str, ...]:
    """'По её словам', 'Precisó que ...' behind a sentence that cites nobody: the person it tells of."""
    told = cue.carried and (cue.type == "reported" or reading.lexicon.clauses.subjects_dropped)
    told = told and not (reading.lexicon.clauses.nouns_capitalised and _of_himself(reading, cue))
    return reading.context.person_before(reading.number) if told and not cue.speakers else ()


def _of_himself(reading: SentenceReading, cue: Cue) -> bool:
    """'Er war den Angaben zufolge in Haft': whom a pronoun tells of is not who told it; not 'Ihm zufolge ...'."""
    lower, words = reading.sentence.tagged.words.lower, reading.lexicon.words
    flags = [word.flags for form in lower[cue.first : cue.last] if (word := words.get(form)) is not None]
    if any(one & POSSESSIVE or (one & PRONOUN and not one & ARTICLE) for one in flags):
        return False
    return any(m.kind == "pronoun" and m.cases & NOMINATIVE for m in reading.sentence.in_clause(cue.clause))
