"""What somebody denies that others tell, or refuses that they ask for: 'Gerüchte, neun seien frei, wies X zurück'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.governing import said_by_verbs, subject_of_clause
from gegenprobe.reading.words.rare_words import RUMOURS

NEAR: Final = 4  # words from the noun to the comma behind it ('Berichte lokaler Medien zurück, ...')


def denied_rumour(basis: Basis, event: Event) -> tuple[str, Mention | None]:
    """'denied' and who denies it, where a noun for a report stands before the comma of what it tells; ''."""
    rumours, sentence = basis.lexicon.status.rumours, basis.sentence
    form, lower = sentence.tagged.words.form, sentence.tagged.words.lower
    if not sentence.tagged.marks & RUMOURS or rumours.isdisjoint(lower):
        return "", None  # as nearly always
    commas = [at for at in range(event.at - 1, 0, -1) if form[at] == ","]
    noun = next((k for at in commas for k in range(at - 1, max(at - 1 - NEAR, -1), -1) if lower[k] in rumours), -1)
    if noun < 0:
        return "", None
    above = next((clause for clause in sentence.sliced.clauses if _denies(basis, clause, event)), None)
    return ("denied", subject_of_clause(basis, above)) if above is not None else ("", None)


def turned_down(basis: Basis, event: Event) -> Clause | None:
    """'Die Forderung, neun freizulassen, wies Minsk zurück': the clause whose verb refuses what a noun asks for."""
    others = (clause for clause in basis.sentence.sliced.clauses if clause.number != event.clause)
    return next((c for c in others if said_by_verbs(basis, c, event.at) in ("refused", "denied")), None)


def _denies(basis: Basis, clause: Clause, event: Event) -> bool:
    """Whether the verb of another clause says that something is not so."""
    return clause.number != event.clause and said_by_verbs(basis, clause, event.at) == "denied"
