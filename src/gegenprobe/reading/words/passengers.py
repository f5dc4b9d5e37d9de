"""Who is aboard: 'A plane carrying 120 migrants landed' says of its passengers what 'with 120 migrants' says."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon, Word
from gegenprobe.reading.words.tagging import CARRIES, Tagged


def with_passengers(tagged: Tagged, lexicon: Lexicon) -> None:
    """Make a word such as 'carrying', right behind a vehicle, a preposition of those aboard; in `tagged.known`.

    Only where the vehicle has a verb of its own behind them that tells where ('landed in'): a headline has none.
    """
    carrying, company = lexicon.clauses.carrying, lexicon.clauses.with_others
    if not tagged.marks & CARRIES or not carrying or not company:
        return  # as nearly always
    lower, known = tagged.words.lower, tagged.known
    for at in range(1, len(lower)):
        if lower[at] not in carrying or lower[at - 1] not in lexicon.vehicles:
            continue
        acts = [k for k in range(at + 1, len(known) - 1) if any(form.features & FINITE for form in known[k].verbs)]
        if any(known[k + 1].flags & PREPOSITION for k in acts):
            known[at] = Word(flags=PREPOSITION, base=company[0])
