"""Whether what a clause in the present tells of a day lies ahead."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE, PAST, PRESENT
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import TimeHit

FAR: Final = 150  # days: the month that comes in half a year has just been, where no year stands
PERFECT: Final = 2  # verbs of a clause in the perfect: the auxiliary and the participle


def is_coming(hit: TimeHit, event: Event, sentence: Sentence, kind: Kind) -> bool:
    """'Der Präsident lässt im November 40 Gefangene frei': a clause in the present, and a time without a year.

    Headlines tell in the present who was let go on a day of the week; whom one meets 'am Montag' one will meet.
    """
    value, form, clause = hit.value, event.form, sentence.clause(event.clause)
    if form is None or value.year is not None or value.shift is not None or hit.open is not None:
        return False
    if not hit.first and sentence.tagged.words.form[hit.last : hit.last + 1] == [":"]:
        return False  # '17. August: Zwei Geiseln werden übergeben': an entry of a chronology
    if _far_off(hit, sentence):
        return False  # 'Kabul weist im Juli 9.000 Menschen aus', printed in August
    if form.features & INFINITIVE and clause.kind == "coordinate":
        return False  # 'hatten 40 verschleppt und gehen lassen'
    plain = value.month is not None or (value.weekday is not None and kind.about == "parties")
    own = bool(form.features & PRESENT) and not form.features & (PAST | PARTICIPLE)
    finite = clause.finite()
    own = own or (event.passive and bool(form.features & PARTICIPLE) and bool(finite))  # 'werden zwei übergeben'
    told = all(features & PRESENT and not features & PAST for features in finite)
    return plain and own and told


def _far_off(hit: TimeHit, sentence: Sentence) -> bool:
    """Whether the time would lie so far ahead that the one behind is meant."""
    published = sentence.published
    ahead = resolve(hit, published, "future") if published is not None else None
    return ahead is not None and published is not None and (ahead.start - published).days > FAR


def has_agreed(event: Event, sentence: Sentence) -> bool:
    """'hat der Freilassung von 40 im Mai zugestimmt': in the perfect, the time is that of what was agreed."""
    if event.noun is None:
        return False
    verbs = sentence.clause(event.clause).verbs
    done = any(all(form.features & PARTICIPLE for form in verb.forms) for verb in verbs)
    last = verbs[-1].forms if verbs else ()
    return done and (len(verbs) <= PERFECT or all(form.features & PARTICIPLE for form in last))  # not 'soll ... werden'


def has_announced(event: Event, sentence: Sentence) -> bool:
    """'ha anunciado este sábado el indulto de 30': a perfect beside what is planned by a noun."""
    if event.noun is None:
        return False
    helped = {
        v.at + 1 for v in sentence.clause(event.clause).verbs if any(f.features & (PRESENT | PAST) for f in v.forms)
    }
    verbs = [verb for verb in sentence.clause(event.clause).verbs if verb.at in helped]
    return any(all(form.features & PARTICIPLE for form in verb.forms) for verb in verbs)
