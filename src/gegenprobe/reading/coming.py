"""Whether what a clause in the present tells of a day lies ahead."""

from __future__ import annotations

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE, PAST, PRESENT
from gegenprobe.reading.events import Event
from gegenprobe.reading.sentence import Sentence
from gegenprobe.reading.time_values import TimeHit


def is_coming(hit: TimeHit, event: Event, sentence: Sentence, kind: Kind) -> bool:
    """'Der Präsident lässt im November 40 Gefangene frei': a clause in the present, and a time without a year.

    Headlines tell in the present who was let go on a day of the week; whom one meets 'am Montag' one will meet.
    """
    value, form, clause = hit.value, event.form, sentence.clause(event.clause)
    if form is None or value.year is not None or value.shift is not None or hit.open is not None:
        return False
    if not hit.first and sentence.tagged.words.form[hit.last : hit.last + 1] == [":"]:
        return False  # '17. August: Zwei Geiseln werden übergeben': an entry of a chronology
    if form.features & INFINITIVE and clause.kind == "coordinate":
        return False  # 'hatten 40 verschleppt und gehen lassen'
    plain = value.month is not None or (value.weekday is not None and kind.about == "parties")
    own = bool(form.features & PRESENT) and not form.features & (PAST | PARTICIPLE)
    finite = clause.finite()
    own = own or (event.passive and bool(form.features & PARTICIPLE) and bool(finite))  # 'werden zwei übergeben'
    told = all(features & PRESENT and not features & PAST for features in finite)
    return plain and own and told
