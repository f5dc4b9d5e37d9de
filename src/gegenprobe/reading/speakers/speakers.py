"""Who is cited: speech verbs, 'according to', tags, quotations, and speech that goes on into the next sentence."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, NOMINATIVE
from gegenprobe.packs.inflection import CONDITIONAL, FINITE, PARTICIPLE, REPORTED
from gegenprobe.packs.lexicon import CUE_BEFORE, Lexicon, VerbForm
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt, uses_of
from gegenprobe.reading.cues.accounts_described import with_authors
from gegenprobe.reading.cues.colon_cues import account_cue, headline_cues
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.cues.cue_phrases import phrase_cues, with_cited
from gegenprobe.reading.cues.no_speech import in_first_person
from gegenprobe.reading.cues.showing import author_of_subject
from gegenprobe.reading.cues.spoken_subjects import is_only_said, who_says
from gegenprobe.reading.cues.trailing import closes, closes_its_own, inverted, trails
from gegenprobe.reading.cues.writings_of import writings_of
from gegenprobe.reading.cues.written_accounts import own_accounts
from gegenprobe.reading.events.events import particle_follows
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.speakers.counting_verbs import says
from gegenprobe.reading.speakers.not_said import not_said
from gegenprobe.reading.speakers.quoted_people import said_in_passive, with_quoted
from gegenprobe.reading.words.written_subjects import shows

HELPER: Final = 3  # words from an auxiliary to its participle
BESIDE: Final = 2  # words from a passive verb to its agent
WRITING: Final = 3  # words from a verb of saying to what was written


def find_cues(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """All cues of the sentence, in text order."""
    cues = phrase_cues(sentence, lexicon) + headline_cues(sentence, lexicon)
    cues += [cue for cue in writings_of(sentence, lexicon) if not any(cue.speakers == c.speakers for c in cues)]
    taken = {at for cue in cues for at in range(cue.first, cue.last)}
    cues += [cue for cue in own_accounts(sentence, lexicon) if cue.first not in taken]
    for clause in sentence.sliced.clauses:
        for verb in _in_order(clause, lexicon):
            if _speaks(verb, clause, sentence, lexicon) and not _only_describes(verb, clause, lexicon):
                if in_first_person(sentence, clause, verb, lexicon):
                    break
                agent = said_in_passive(sentence, clause, verb, lexicon)
                if is_only_said(clause, verb, lexicon):
                    agent = with_quoted(agent, sentence, clause, verb, lexicon)
                    if not agent:
                        continue
                told = Cue(verb.at, verb.at + 1, "reported", agent, clause.number, None, True)
                cues.append(told if agent else cue_of_verb(sentence, clause, verb, lexicon))
                break
            if shows(verb.forms, lexicon) and (author := author_of_subject(sentence, clause, verb.at, lexicon)):
                cues.append(_cue_of(sentence, clause, verb, author, lexicon))
                break
    account = account_cue(sentence, lexicon) if ":" in sentence.tagged.words.form else None
    if account is not None and not any(cue.clause == account.clause for cue in cues):
        cues.append(account)
    return with_cited(with_authors(sorted(cues, key=lambda cue: cue.first), sentence), sentence, lexicon)


def _in_order(clause: Clause, lexicon: Lexicon) -> list[VerbAt]:
    """The verbs of a clause, those that only describe a noun last: 'в опубликованном докладе центр насчитал 40'."""
    if not lexicon.clauses.noun_cases or len(clause.verbs) < 2:
        return list(clause.verbs)
    return sorted(clause.verbs, key=lambda verb: all(form.features & PARTICIPLE for form in verb.forms))


def _only_describes(verb: VerbAt, clause: Clause, lexicon: Lexicon) -> bool:
    """'40 personas consideradas presos políticos': a participle without an auxiliary tells of its noun."""
    if not lexicon.clauses.subjects_dropped or not all(form.features & PARTICIPLE for form in verb.forms):
        return False
    before = [v for v in clause.verbs if 0 < verb.at - v.at <= HELPER]
    return not any(use.auxiliary for use in uses_of(before, lexicon))


def _speaks(verb: VerbAt, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    if lexicon.clauses.fixed_order and sentence.tagged.known[verb.at].flags & CUE_BEFORE:
        return False  # 'Denmark deported 12 nurses, citing visa breaches': whom it cites, the words behind tell
    for form in verb.forms:
        if not lexicon.verbs.get(form.lemma, NO_USE).speech or not says(form.lemma, clause, sentence, lexicon):
            continue
        if has_particle(form, verb.at, clause, sentence, lexicon):
            return True
    return False


def has_particle(form: VerbForm, verb: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the particle that the form of a verb needs stands in its clause; also where it needs none."""
    lower, clause_of = sentence.tagged.words.lower, sentence.sliced.clause_of
    if not form.particle:
        return True
    behind = any(lower[k] == form.particle and clause_of[k] == clause.number for k in range(verb + 1, len(lower)))
    if behind and (not lexicon.clauses.nouns_capitalised or particle_follows(sentence, clause, verb, form.particle)):
        return True  # not 'gibt 15 Gefangene an Armenien zurück'
    return (
        bool(verb) and lower[verb - 1] == form.particle and verb >= clause.last - 2
    )  # 'wie die Regierung bekannt gab'


def cue_of_verb(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> Cue:
    """The cue that a verb of saying is: who speaks, and what it governs."""
    speakers = with_quoted(who_says(sentence, clause, verb, lexicon), sentence, clause, verb, lexicon)
    return _cue_of(sentence, clause, verb, speakers, lexicon)


def _cue_of(sentence: Sentence, clause: Clause, verb: VerbAt, subject: tuple[Mention, ...], lexicon: Lexicon) -> Cue:
    governs, own = _governed(sentence, clause, lexicon)
    if governs is not None:
        governs = governs - not_said(sentence, clause, subject, lexicon) - _of_who_speaks(sentence, subject, lexicon)
    if governs is not None and closes_its_own(sentence, clause, verb.at, subject, lexicon):
        governs |= {clause.number}
    quoted = any(c.quote and c.quote != clause.quote for c in sentence.sliced.clauses)
    type_ = "direct" if quoted else "indirect"
    return Cue(verb.at, verb.at + 1, type_, subject, clause.number, governs, own, carried=not subject)


def _of_who_speaks(sentence: Sentence, subject: tuple[Mention, ...], lexicon: Lexicon) -> frozenset[int]:
    """'X, who was arrested on Monday, said ...': the relatives that tell of who speaks, which the outlet tells."""
    kinds = ("person", "body", "people") if lexicon.clauses.fixed_order else ("person",)
    ends = {m.last for m in subject if m.kind in kinds}
    told = {
        c.number for c in sentence.sliced.clauses if c.kind == "relative" and (c.first in ends or c.first - 1 in ends)
    }
    return frozenset(told | {c.number for c in sentence.sliced.clauses if c.kind == "coordinate" and c.parent in told})


def _governed(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> tuple[frozenset[int] | None, bool]:
    """The clauses that a speech verb governs: quotes, its complements, and reported clauses around it."""
    told = _as_told(sentence, clause, lexicon)
    if lexicon.clauses.fixed_order and clause.kind == "relative" and not _has_subject(sentence, clause):
        return _said_behind(sentence, clause), True  # 'abducted by gunmen who demanded a ransom'
    if clause.kind == "relative" and _judged(clause, lexicon):
        return frozenset({clause.number}), True
    if told or (clause.kind in _told_around(sentence, clause, lexicon) and clause.parent >= 0 and told is None):
        return None, False
    return _governed_below(sentence, clause, lexicon, untold=told is None), True


def _told_around(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """The kinds of clauses that say of all around them who told it: 'wie X sagte', ', which X confirmed'."""
    if lexicon.clauses.noun_cases or lexicon.clauses.subjects_dropped:
        return ("background", "parenthesis")
    if lexicon.clauses.nouns_capitalised and clause.kind == "relative":
        return ("relative",) if _of_all_before(sentence, clause, lexicon) else ()
    return ("background", "relative", "parenthesis")


def _judged(clause: Clause, lexicon: Lexicon) -> bool:
    """'a raid that the union says was illegal': the verb right behind that of saying tells of the relative's noun."""
    at = [verb.at for verb in clause.verbs]
    behind = len(at) > 1 and at[1] == at[0] + 1 and lexicon.clauses.fixed_order
    return behind and any(use.speech for use in uses_of(clause.verbs[:1], lexicon))


def _governed_below(sentence: Sentence, clause: Clause, lexicon: Lexicon, *, untold: bool) -> frozenset[int]:
    """The clauses that the verb's own clause governs: quotes, its complements, what goes on behind it."""
    governs: set[int] = set()
    aside = lexicon.clauses.nouns_capitalised or lexicon.clauses.subjects_dropped
    aside = aside and clause.kind == "background" and clause.parent < 0
    # 'señaló que el Gobierno reporta 273, aunque ... 586': what is said against it, the one who cites says
    nested = lexicon.clauses.subjects_dropped and clause.kind == "complement"
    for other in sentence.sliced.clauses:
        if aside and other.kind == "main" and not other.quote:
            continue  # 'Nachdem X angekündigt hat, ..., will Y 553 freilassen', 'Aunque X dijo ..., Y informó ...'
        if other.number == clause.number or _divided(sentence, clause, other, lexicon):
            continue
        if lexicon.clauses.subjects_dropped and _says_itself(other, lexicon):
            continue
        if (
            (other.quote and other.quote != clause.quote)
            or (other.parent == clause.number and not (nested and other.kind == "background"))
            or other.parent in governs
            or (untold and _told_by(sentence, clause, other, lexicon))
        ):
            governs.add(other.number)
    return frozenset(governs)


def _said_behind(sentence: Sentence, clause: Clause) -> frozenset[int]:
    """'The police, who said 12 nuns were freed, ...': the clause that begins behind the verb, and those it has."""
    said: set[int] = set()
    for other in sentence.sliced.clauses[clause.number + 1 :]:
        below = other.parent == clause.number or other.parent in said
        if below or 0 < other.first - clause.verbs[-1].at <= BESIDE:
            said.add(other.number)
    verb, clause_of = clause.verbs[-1].at, sentence.sliced.clause_of
    right_behind = (clause_of[m.head] for m in sentence.mentions if m.first == verb + 1 and not m.prep)
    return frozenset(said | {number for number in right_behind if number != clause.number})


def _has_subject(sentence: Sentence, clause: Clause) -> bool:
    """'which the ministry confirmed': whether somebody else than the relative stands before the verb."""
    before = [m for m in sentence.in_clause(clause.number) if clause.verbs and m.last <= clause.verbs[-1].at]
    return any(m.kind != "pronoun" and not m.prep for m in before)


def _of_all_before(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """'30 kamen frei, was X bestätigte' tells of all before; '30 Leute, denen X vorwirft, ...' of the people only."""
    words, at = sentence.tagged.words, max(clause.relative, clause.first)
    cases = lexicon.clauses.relatives.get(words.lower[at], 0)
    return cases == NOMINATIVE | ACCUSATIVE and not words.form[max(clause.first - 2, 0)][0].isupper()


def _told_by(sentence: Sentence, clause: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause that does not hang on the speech verb's is told by it: what stands before, reported speech."""
    opens = (
        other.kind == "background" and other.parent < 0 and lexicon.clauses.inner_clauses
    )  # 'After 30 were held, X warned'; not 'Since May it has deported 30, officials say'
    if lexicon.clauses.subjects_dropped and _fronted(other):
        return False
    opens = opens and not (clause.verbs and trails(sentence, clause, lexicon) and closes(clause))
    before = other.number < clause.number and not opens
    return _reported(other) or (before and (inverted(sentence, clause, lexicon) or trails(sentence, clause, lexicon)))


def _fronted(clause: Clause) -> bool:
    """'Detenida en mayo, Ana Ruiz ha negado los cargos': a participle opens the sentence, with no verb beside it."""
    opens = not clause.first and [verb.at for verb in clause.verbs] == [0]
    return opens and all(form.features & PARTICIPLE for form in clause.verbs[0].forms)


def _says_itself(clause: Clause, lexicon: Lexicon) -> bool:
    """'..., mientras que X dijo que eran 30': a background clause with a verb of saying of its own."""
    return clause.kind == "background" and any(use.speech for use in uses_of(clause.verbs, lexicon))


def _as_told(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool | None:
    """'as the ministry said', 'según contaron allegados': the whole sentence is told; 'when he promised' is not.

    None where the language's openers do not tell.
    """
    told, lower = lexicon.clauses.as_told, sentence.tagged.words.lower
    if not told:
        return None
    if lower[clause.first] in told:
        return clause.kind == "background" or clause.first + 2 >= clause.verbs[0].at
    return False if clause.kind == "background" else None


def _divided(sentence: Sentence, clause: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """Whether a semicolon parts the clauses: what is said ends there; not where those behind it are counted on.

    What stands before one that the clause with the verb of saying begins behind is never said by it.
    """
    form = sentence.tagged.words.form
    if clause.quote or other.quote or ";" not in form:
        return False
    if other.first < clause.first and ";" in form[clause.first - 1 : clause.first + 1]:
        return True
    if other.first > clause.first and any(m.counted and m.kind != "thing" for m in sentence.in_clause(other.number)):
        return False
    first, last = sorted((clause.first, other.first))
    return bool(lexicon.clauses.noun_cases) and ";" in form[first:last]


def _reported(clause: Clause) -> bool:
    """Whether a clause is in the mood of reported speech and in no other."""
    for verb in clause.verbs:
        for form in verb.forms:
            if form.features & FINITE in (REPORTED, CONDITIONAL, REPORTED | CONDITIONAL):
                return clause.kind != "condition"
    return False


def reported(sentence: Sentence, number: int) -> bool:
    """Whether the clause, or one it hangs on, is in the mood of reported speech."""
    clause = sentence.clause(number)
    for _ in range(4):
        if _reported(clause):
            return True
        if clause.parent < 0 or clause.kind == "main":
            return False
        clause = sentence.clause(clause.parent)
    return False
