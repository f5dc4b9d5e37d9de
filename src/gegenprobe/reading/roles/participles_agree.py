"""Participles that tell of one, where those counted are several: 'los 14 tripulantes del barco apresado'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_HELPER: Final = 3  # words from an auxiliary to its participle


def agreeing(event: Event, whom: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Those affected, without the several before a participle that tells of one thing behind them.

    'tres heridos y 12 jóvenes detenidos': of the others something else is told.
    """
    if not lexicon.clauses.subjects_dropped or event.form is None:
        return whom
    if named := _named_before(event, sentence, lexicon) or (None if whom else _named_behind(event, sentence, lexicon)):
        return [named]
    if len(whom) == 1 and _only_one(whom[0], event, sentence, lexicon):
        return []
    if (
        not whom
        or not event.form.features & PARTICIPLE
        or not event.passive
        or not whom[0].counted
        or whom[0].last > event.at
    ):
        return whom
    if _helped(event, sentence, lexicon):
        return whom
    if whom[0].last < event.at and _shared(whom[0], event, sentence, lexicon):
        return []
    first, lower = whom[0], sentence.tagged.words.lower
    plural = lexicon.clauses.plural_endings
    if lower[event.at].endswith(plural):
        return [m for m in whom if len(whom) == 1 or lower[m.head] not in lexicon.clauses.fated]
    if _deed_before(first, sentence):
        return []
    told = first.prep or first.last == event.at or first.kind != "people" or not lower[first.head].endswith(plural)
    return whom if told else []


def _deed_before(several: Mention, sentence: Sentence) -> bool:
    """'el traslado de 40 presos, ejecutado ayer': the deed was, or the number alone beside them counts no one thing."""
    value = several.number.value if several.number is not None else None
    if not isinstance(value, int) or value < 2:
        return False
    before = sentence.tagged.known[several.first - 1] if several.first else None
    return several.kind == "number" or bool(several.prep and before is not None and before.events)


def _only_one(person: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'X, ministro, anunció que diez cabecillas ... fueron capturados': of who speaks no plural tells."""
    named = person.kind == "person" and not person.joined and person.last < event.at and event.passive
    if not named or not sentence.tagged.words.lower[event.at].endswith(lexicon.clauses.plural_endings):
        return False
    between = (form.lemma for word in sentence.tagged.known[person.last : event.at] for form in word.verbs)
    says = any(use is not None and use.speech for use in map(lexicon.verbs.get, between))
    return says and _helped(event, sentence, lexicon)


def _named_before(event: Event, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'40 presos, entre ellos Ana Ruiz, condenada en 2023': the one named before the comma; None where nobody is."""
    words, at = sentence.tagged.words, event.at - 1
    if at < 1 or words.form[at] != "," or not event.passive or event.form is None:
        return None
    if not event.form.features & PARTICIPLE or words.lower[event.at].endswith(lexicon.clauses.plural_endings):
        return None
    before = next((m for m in sentence.mentions if m.last == at and m.kind == "person" and not m.owner), None)
    if before is None or before.number is not None or _helped(event, sentence, lexicon):
        return None
    if before.prep in lexicon.clauses.genitive_marks and " " not in before.name:
        return None  # 'el alcalde de Turi, detenido'
    return before._replace(aside=False, joined=False, prep="")


def _named_behind(event: Event, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'Detenida en mayo, Ana Ruiz lo niega': who stands behind the comma of a participle that opens the sentence."""
    form, clause = sentence.tagged.words.form, sentence.clause(event.clause)
    if event.at or clause.last >= len(form) or event.form is None or not event.form.features & PARTICIPLE:
        return None
    comma = next((k for k in range(clause.last - 1, min(clause.last + 1, len(form))) if form[k] == ","), -1)
    behind = next((m for m in sentence.mentions if m.first == comma + 1), None) if comma > 0 else None
    if behind is None or behind.prep or len(clause.verbs) > 1 or behind.kind not in ("person", "people"):
        return None
    several = sentence.tagged.words.lower[0].endswith(lexicon.clauses.plural_endings)
    fits = behind.counted if several else behind.kind == "person" and (behind.owner != "office")
    return behind._replace(joined=False) if fits else None


def _shared(first: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'dos de los cuatro empleados de un banco secuestrados': the participle tells of the four."""
    marks, hit = lexicon.clauses.genitive_marks, first.number
    whole = next((m for m in sentence.mentions if m.prep in marks and m.first == first.last), None)
    if whole is None or whole.number is None or hit is None or hit.value is None or whole.number.value is None:
        return False
    if first.prep in lexicon.clauses.with_others and first.first == sentence.clause(event.clause).first:
        return False  # ', con dos de los cuatro empleados detenidos'
    verb = any(whole.last <= v.at < event.at for v in sentence.clause(event.clause).verbs)  # 'dos de las diez siguen'
    return hit.value < whole.number.value and not verb


def _helped(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a verb before the participle goes with it: 'una treintena de vecinos fue detenida'."""
    near = sentence.tagged.known[max(event.at - _HELPER, 0) : event.at]
    uses = (lexicon.verbs.get(form.lemma, NO_USE) for word in near for form in word.verbs)
    return any(use.auxiliary for use in uses)
