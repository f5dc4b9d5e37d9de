"""The day of a scene told in the clause before: 'The march was broken up on Monday; twelve ended up in cells'."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.inflection import FINITE, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.roles.gapped import NOT_ONE_DAY
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged

_TELLS: Final = ("main", "coordinate", "complement", "background")  # clauses that tell what went on
_NOUN: Final = 3  # words from the day of a noun to the clause behind: "Sunday 's swap ,"
_STEPS_ON: Final = (*_TELLS, "relative", "infinitive", "purpose")


def of_scene_before(draft: Draft, here: Sentence, lexicon: Lexicon) -> When | None:
    """The one time of a clause before that sets a scene, where the event's own clause tells of none."""
    if not here.times or not (lexicon.clauses.scenes or lexicon.scene_verbs):
        return None
    clause_of, quote_of = here.sliced.clause_of, here.sliced.quote_of
    own = here.clause(clause_of[draft.at_word])
    if dated := _in_which(own, here, lexicon):
        return dated
    if own.kind not in _STEPS_ON or earlier(own, lexicon):
        return None
    times = [time for time in here.times if time.kind not in NOT_ONE_DAY]
    if len(times) != 1 or clause_of[times[0].first] == own.number or times[0].first > draft.at_word:
        return None
    time, told = times[0], here.clause(clause_of[times[0].first])
    if quote_of[time.first] != quote_of[draft.at_word] or told.kind not in _TELLS or _is_spoken(told, lexicon):
        return None
    inside = [at for at in range(len(clause_of)) if clause_of[at] == told.number]
    return resolve(time, here.published, "past") if sets_scene(here, inside, lexicon) else None


def _in_which(own: Clause, here: Sentence, lexicon: Lexicon) -> When | None:
    """'since Friday's raid, in which ...', 'la redada del viernes, en la que ...': the day of the noun before."""
    clauses, opener = lexicon.clauses, here.tagged.known[own.first].base
    if own.kind != "relative" or not (opener in clauses.during or opener in clauses.inside):
        return None
    before = (time for time in here.times if 0 < own.first - time.last <= _NOUN)
    near = [time for time in before if time.kind not in NOT_ONE_DAY and time.value.anchor != "text"]
    between = here.tagged.known[near[-1].last : own.first] if near else []
    if not near or any(word.flags & PREPOSITION for word in between):
        return None  # 'was born on 3 May in Lima, in which ...'
    when = resolve(near[-1]._replace(open=None), here.published, "past")
    return when if when is not None and when.start == when.end else None


def sets_scene(told: Sentence, inside: list[int] | range, lexicon: Lexicon) -> bool:
    """Whether one of these words is one for a scene ('Unruhen'), or a verb that sets one."""
    scenes, words = lexicon.clauses.scenes, told.tagged.words.lower
    verbs, known = lexicon.scene_verbs, told.tagged.known
    return any(words[at] in scenes or any(form.lemma in verbs for form in known[at].verbs) for at in inside)


def may_set_scene(tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether the words of a sentence that is not taken apart yet may set a scene, also those inside of phrases."""
    if lexicon.clauses.inner_clauses:
        return True  # a verb and its preposition may turn out to be one, with a time between them
    scenes, verbs = lexicon.clauses.scenes, lexicon.scene_verbs
    for at, word in enumerate(tagged.known):
        lower = tagged.words.lower[at]
        alone = word if tagged.length[at] == 1 else lexicon.words.get(lower, UNKNOWN)
        if lower in scenes or any(form.lemma in verbs for form in (*word.verbs, *alone.verbs)):
            return True
    return False


def earlier(clause: Clause, lexicon: Lexicon) -> bool:
    """'waren verhaftet worden', 'hatte verhaftet': what the pluperfect tells was over by then."""
    if not any(form.features & PARTICIPLE for verb in clause.verbs for form in verb.forms):
        return False  # 'An Bord waren 28 Männer'
    finite = [form for verb in clause.verbs for form in verb.forms if form.features & FINITE and form.features & PAST]
    helping = {name for form in finite for name in lexicon.verbs.get(form.lemma, NO_USE).auxiliary.split()}
    return "perfect" in helping or ("state" in helping and "passive" not in helping)


def _is_spoken(clause: Clause, lexicon: Lexicon) -> bool:
    """'said on Monday that ...': the day on which it was said."""
    setting = lexicon.scene_verbs  # 'protestierten am Samstag' speaks, and sets a scene
    verbs = [v for v in clause.verbs if v.forms and not any(form.lemma in setting for form in v.forms)]
    return any(all(lexicon.verbs.get(form.lemma, NO_USE).speech for form in verb.forms) for verb in verbs)
