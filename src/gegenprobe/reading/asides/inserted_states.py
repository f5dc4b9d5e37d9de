"""'Ana Ruiz, under house arrest since June, was freed': since when somebody was so is no time of the event."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.times import TimePack
from gegenprobe.reading.times.time_values import LASTING
from gegenprobe.reading.times.times import times_at
from gegenprobe.reading.words.tagging import Tagged, counts_at

SHORTEST: Final = 3  # words of such a state
LONGEST: Final = 10
_MARKS: Final = 2


def inserted_state(tagged: Tagged, lexicon: Lexicon, times: TimePack) -> tuple[int, int]:
    """From which word to before which it stands, both commas with it, between a subject and its verb; (0, 0): none."""
    form, known = tagged.words.form, tagged.known
    if not tagged.dating or not lexicon.clauses.fixed_order or form.count(",") < _MARKS:
        return 0, 0
    first = form.index(",")
    end = next((k for k in range(first + 1, min(first + 2 + LONGEST, len(form))) if form[k] == ","), 0)
    if (
        end - first <= SHORTEST
        or end + 1 >= len(form)
        or tagged.words.lower[first + 1] not in lexicon.clauses.prepositions
    ):
        return 0, 0
    acts = any(verb.features & FINITE for verb in known[end + 1].verbs)
    if not acts or any(verb.features & FINITE for word in known[:first] for verb in word.verbs):
        return 0, 0
    if any(word.events for word in known[first:end]) and not _tells_more(tagged, lexicon, end):
        return 0, 0  # 'Ana Ruiz, in prison since June, has written to her mother': nothing else tells that she is held
    own = [at for at in tagged.dating if first < at < end]
    told = [t for t in times_at(tagged.words, own, (first + 1, end), times) if t.last == end]
    lasting = [t for t in told if t.kind in LASTING or t.open == "since"]
    counted = any(counts_at(tagged, at, lexicon) for at in range(first + 1, lasting[0].first)) if lasting else True
    return (0, 0) if counted else (first, end + 1)


def _tells_more(tagged: Tagged, lexicon: Lexicon, end: int) -> bool:
    """Whether a verb or noun behind the state may tell of an event of its own."""
    lower = tagged.words.lower[end:]
    for word in tagged.known[end:]:
        forms = [form for form in word.verbs if form.lemma in lexicon.verbs]
        uses = [lexicon.verbs[form.lemma] for form in forms if not form.particle or form.particle in lower]
        if word.events or any(not lexicon.needs[number] for use in uses for number in use.frames):
            return True
    return False
