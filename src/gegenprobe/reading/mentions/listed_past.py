"""Lists that go on behind what stands with their first item: an insertion, where and when, what describes it."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import Mention

PLAIN = 2  # words
DASHES = ",–—"


def past_insertion(sweep: Sweep, first: int) -> Mention | None:
    """'250 заключённых, осуждённых на длительные сроки, и 1700 других': the number that the list began with."""
    known, form, number = sweep.tagged.known, sweep.tagged.words.form, sweep.open.number
    counts = number is not None and not number.article and not sweep.open.prep
    if number is not None and not sweep.open.prep and sweep.lexicon.clauses.nouns_capitalised:
        return _past_adjuncts(sweep, first)
    if counts and sweep.lexicon.clauses.subjects_dropped and sweep.last_conjunction > 0:
        return _past_place(sweep, first)
    if counts and sweep.lexicon.clauses.fixed_order:
        return _past_share(sweep, first)
    if not sweep.lexicon.clauses.adjectives_agree or not counts or sweep.last_conjunction < 1:
        return None
    if form[sweep.last_conjunction - 1] != ",":
        return None
    counted = (m for m in reversed(sweep.mentions) if m.number is not None and m.kind in ("people", "number"))
    partner = next((m for m in counted if not m.number or not m.number.article), None)
    if partner is None or form[partner.last] not in DASHES or first - sweep.last_conjunction > PLAIN:
        return None
    end = next((k for k in range(first, len(form)) if form[k] in ",;:."), len(form))
    verbs = any(form_.features & FINITE for k in range(first, end) for form_ in known[k].verbs)
    return None if verbs or any(partner.last < at < first for at in sweep.verbs) else partner


def is_difference(sweep: Sweep, at: int) -> bool:
    """'80 Häftlinge, zwei mehr als im Vorjahr': what is counted is a difference."""
    return at < len(sweep.tagged.words.lower) and sweep.tagged.words.lower[at] in sweep.lexicon.clauses.than


def behind_insertion(sweep: Sweep) -> bool:
    """'drei Journalisten, darunter einen Kranken, und einen Anwalt': a mark that closes stands before 'und'."""
    closed = sweep.last_conjunction > 0 and sweep.tagged.words.form[sweep.last_conjunction - 1] in (",", ")")
    return closed and (sweep.lexicon.clauses.nouns_capitalised or sweep.lexicon.clauses.fixed_order)


def _past_adjuncts(sweep: Sweep, first: int) -> Mention | None:
    """'40 Männer im Alter von 17 bis 64 Jahren und drei Frauen', '40, die dort waren, und drei': those before."""
    form, known, last = sweep.tagged.words.form, sweep.tagged.known, sweep.last_conjunction
    before = [m for m in reversed(sweep.mentions) if m.counted and m.kind in ("people", "number")]
    partner = next((m for m in before if not m.aside), before[0] if before else None)
    if partner is None or last != first - 1 or not known[last].flags & CONJUNCTION or last <= partner.last:
        return None
    opens, closes = form[partner.last], form[last - 1]
    inserted = (opens == "," == closes) or (opens == "(" and closes == ")")
    if not inserted and any(k in sweep.verbs or not form[k][0].isalnum() for k in range(partner.last, last)):
        return None
    end = next((k for k in range(first, len(form)) if form[k] in ",;:."), len(form))
    verbs = any(one.features & FINITE for k in range(first, end) for one in known[k].verbs)
    opens_clause = partner.first < PLAIN or not form[partner.first - 1][0].isalnum()
    if verbs and not opens_clause:
        return None
    if inserted:  # who is named there is no item of the list
        sweep.mentions = [m if m.last <= partner.last else m._replace(aside=True) for m in sweep.mentions]
    return partner


def _past_share(sweep: Sweep, first: int) -> Mention | None:
    """'71 soldiers, among them six officers, and four nurses were freed': no mark before the verb, so no share."""
    form, known, last = sweep.tagged.words.form, sweep.tagged.known, sweep.last_conjunction
    share = sweep.mentions[-1] if sweep.mentions else None
    if share is None or not share.aside or last != first - 1 or last != share.last + 1 or form[share.last] != ",":
        return None
    partner = next((m for m in reversed(sweep.mentions) if m.counted and not m.aside and m.kind == "people"), None)
    if partner is None or partner.prep or form[partner.last] != "," or not known[last].flags & CONJUNCTION:
        return None
    end = next((k for k in range(first, len(form)) if form[k] in ",;:."), len(form))
    verbs = any(one.features & FINITE for k in range(first, end) for one in known[k].verbs)
    return partner if verbs and not any(partner.last < at < first for at in sweep.verbs) else None


def _past_place(sweep: Sweep, first: int) -> Mention | None:
    """'detenidos 12 hombres en la capital, así como tres mujeres': only where and when stand between."""
    known, lower, clauses = sweep.tagged.known, sweep.tagged.words.lower, sweep.lexicon.clauses
    before = [m for m in sweep.mentions[-2:] if m.kind != "place" or m.prep not in clauses.inside]
    partner = before[-1] if before else None
    start = sweep.last_conjunction
    right_before = known[start].flags & CONJUNCTION and start + sweep.tagged.length[start] == first
    if partner is None or partner.kind != "people" or not partner.counted or not right_before:
        return None
    end = start - 1 if lower[start - 1] == "," else start
    timed = partner.last in sweep.times or partner.last + 1 in sweep.times
    placed = start > partner.last and (known[partner.last].base in clauses.inside or timed)
    plain = clauses.inside + clauses.genitive_marks
    told = any(known[k].flags & PREPOSITION and known[k].base not in plain for k in range(partner.last, end))
    if not placed or told or any(lower[k] == "," for k in range(partner.last, end)):
        return None
    close = next((k for k in range(first, len(lower)) if lower[k] in ",;:."), len(lower))
    verbs = any(form.features & FINITE for k in range(first, close) for form in known[k].verbs)
    return None if verbs or any(partner.last <= at < first for at in sweep.verbs) else partner
