"""What befell a whole that is only named: by a noun for the event, or a participle beside the people."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, OPENER, PREPOSITION
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.shares import met_a_fate
from gegenprobe.reading.wholes.wholes_named import GATHERED
from gegenprobe.text.extremes import greatest


def is_fated(reading: SentenceReading, at: int, member: str) -> bool:
    """'Among the wounded': whether the words for a part name people whom something else befell; no `member`s."""
    after = at + max(1, reading.sentence.tagged.length[at])
    return not member and (met_a_fate(at, after, reading.sentence, reading.lexicon) or _told_of_their_fate(reading, at))


def _told_of_their_fate(reading: SentenceReading, at: int) -> bool:
    """'12 mujeres, tres de las cuales siguen desaparecidas': the relative's own verb tells what befell the part."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
    fates = reading.lexicon.clauses.fates if reading.lexicon.clauses.inner_clauses else ()
    told = clause.kind == "relative" and bool(clause.finite())
    return told and any(form.lemma in fates for verb in clause.verbs for form in verb.forms)


def told_before_verb(reading: SentenceReading, at: int) -> str | None:
    """'The 18 captives freed on Friday included 11 women': '' where the words before the verb tell of its subject.

    None: they do not, or something else stands between.
    """
    if not reading.lexicon.clauses.fixed_order:
        return None
    if kind := gathered_by(reading, at):
        return kind
    known, form, kinds = (
        reading.sentence.tagged.known,
        reading.sentence.tagged.words.form,
        reading.context.codebook.kinds,
    )
    told = [d for d in (*reading.drafts, *reading.unsaid) if d.sentence == reading.number and d.at_word < at]
    told = [d for d in told if kinds[d.kind].about == "people" and d.whole is None]
    whole = max(told, key=lambda draft: draft.at_word, default=None)
    if whole is None or any(m.prep or m.head > whole.at_word for m in whole.mentions[:1]):
        return None
    verbs = reading.sentence.sliced.clauses[reading.sentence.sliced.clause_of[whole.at_word]].verbs
    between = range(greatest([v.at for v in verbs if v.at < at], whole.at_word) + 1, at)
    apart = any(form[k] in ";:" or known[k].flags & (CONJUNCTION | OPENER) for k in between)
    nouns = any(known[k].flags & ARTICLE and not known[k - 1].flags & PREPOSITION for k in between)
    if apart or nouns:
        return None
    if whole in reading.unsaid and whole.count is not None:
        reading.unsaid.remove(whole)
        reading.drafts.append(whole)  # 'The 18 hostages that the group let go included ...'
    return ""


def counted_event(reading: SentenceReading, noun: Mention, at: int) -> bool:
    """'Friday's release of 1,200 prisoners includes 80 women': a noun for what happened to those it counts."""
    between = [m for m in reading.sentence.mentions if m.first == noun.last and m.last == at and m.counted]
    return bool(noun.events and between) and between[0].prep in reading.lexicon.clauses.genitive_marks


def gathered_by(reading: SentenceReading, at: int) -> str:
    """'The freed group includes 11 foreigners': the kind that a participle before the noun names; ''."""
    lower = reading.sentence.tagged.words.lower
    collectives, marks = reading.lexicon.clauses.collectives, reading.lexicon.clauses.genitive_marks
    if at > GATHERED + 1 and lower[at - 3] in marks and f"{lower[at - 5]} {lower[at - 4]}" in collectives:
        return told_alone_by(reading, frames_of_participle(reading, at - 2))  # 'The group of freed Syrians included'
    if at < GATHERED or f"{lower[at - 3]} {lower[at - 1]}" not in reading.lexicon.clauses.collectives:
        return ""
    return told_alone_by(reading, frames_of_participle(reading, at - 2))


def frames_of_participle(reading: SentenceReading, at: int) -> list[Frame]:
    """The frames of the participle at a word."""
    forms = [form for form in reading.sentence.tagged.known[at].verbs if form.features & PARTICIPLE]
    return [reading.lexicon.frames[n] for f in forms for n in reading.lexicon.verbs.get(f.lemma, NO_USE).frames]


def told_alone_by(reading: SentenceReading, frames: list[Frame]) -> str:
    """The first kind that one of the frames tells of people by itself; ''."""
    about = reading.context.codebook.kinds
    return next((f.kind for f in frames if not f.needs and about[f.kind].about == "people"), "")


def befell_behind(reading: SentenceReading, whole: Mention) -> str:
    """'Entre los estadounidenses liberados están ...': the kind that a participle behind the noun names; ''."""
    known, clauses = reading.sentence.tagged.known, reading.lexicon.clauses
    opens = (clauses.adjectives_follow or clauses.fixed_order) and reading.sentence.tagged.words.lower[whole.first]
    counted = whole.number is not None and not clauses.fixed_order
    if opens not in reading.lexicon.among or counted or whole.last >= len(known):
        return ""
    first = reading.sentence.clause(reading.sentence.sliced.clause_of[whole.head]).first
    if clauses.fixed_order and whole.first > first and whole.number is not None:
        return ""  # 'He was among 14 monks arrested in May'
    last = reading.context.last_whole([])
    if last is not None and _who_came_back(reading, whole):
        kinds = reading.context.codebook.kinds
        return last.kind if kinds[last.kind].leaves or kinds[last.kind].moves or kinds[last.kind].swaps else ""
    frames = frames_of_participle(reading, whole.last)
    if last is not None and any(frame.base == last.frame.base for frame in frames):
        return last.kind
    return told_alone_by(reading, frames)


def _who_came_back(reading: SentenceReading, whole: Mention) -> bool:
    """'Among the Armenians who came home are ...': a relative clause whose verb tells that people moved."""
    sentence, kinds, at = reading.sentence, reading.context.codebook.kinds, whole.last
    clause = next((c for c in sentence.sliced.clauses if c.first == at and c.kind == "relative"), None)
    if clause is None:
        return False
    uses = [reading.lexicon.verbs.get(form.lemma) for verb in clause.verbs for form in verb.forms]
    frames = [reading.lexicon.frames[number] for use in uses if use is not None for number in use.frames]
    return any(kinds[frame.kind].moves for frame in frames)


def held_alone(reading: SentenceReading, at: int) -> str:
    """'The detainees include 12 journalists', of whom nothing else is told: the kind of a stock; ''."""
    if not reading.lexicon.clauses.fixed_order or not reading.sentence.tagged.known[at].verbs:
        return ""
    who = next((m for m in reading.sentence.mentions if m.last == at and not m.prep), None)
    kinds = reading.context.codebook.kinds
    held = who is not None and who.kind == "people" and who.number is None and who.group in reading.lexicon.captive
    return next((name for name in kinds if kinds[name].stock), "") if held else ""
