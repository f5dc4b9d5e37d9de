"""The day of what was going on: 'Am Dienstag durchsuchte die Polizei 30 Wohnungen. Dabei wurden zwölf festgenommen.'"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.lexicon import ARTICLE, Lexicon
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.roles.gapped import NOT_ONE_DAY
from gegenprobe.reading.sentences.sentence import Sentence, Sentences
from gegenprobe.reading.settings.days_of_scenes import earlier, may_set_scene, sets_scene
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import LASTING, TimeHit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.words.tagging import DATES, PLACED, Tagged
from gegenprobe.text.extremes import longest

_BACK: Final = 3  # sentences between an action and those that mean it
_SHORTEST: Final = 5  # letters by which two compounds are one noun: 'Razzia', 'Großrazzia'


def of_action(
    draft: Draft, here: Sentence, lexicon: Lexicon, sentences: tuple[Sentences, Callable[[int], Tagged]]
) -> When | None:
    """The day of the action during which it happened, where the sentence tells of no time itself.

    `sentences`: how a sentence is taken apart, and its words alone. One that tells of no day need not be, unless it
    names a place: all such sentences that are looked at tell where the report is at home (home.py).
    """
    clauses = lexicon.clauses
    told_so = bool(clauses.thereby or clauses.during or clauses.scenes)
    if not told_so or any(time.kind not in LASTING for time in here.times):
        return None
    sentence, words_of = sentences
    lower, clause_of = here.tagged.words.lower, here.sliced.clause_of
    nearest, own = draft.sentence - 1, clause_of[draft.at_word]
    words = (word for at, word in enumerate(lower) if clause_of[at] == own)
    clause = f" {' '.join(words)} " if clauses.thereby else ""
    if any(phrase in clause and f" {phrase} " in clause for phrase in clauses.thereby):
        return _only_day(sentence(nearest), lexicon) if nearest >= 0 else None
    for noun in _meant(draft, here, lexicon):
        for back in range(nearest, max(-1, nearest - _BACK), -1):
            tagged = words_of(back)
            if not (tagged.marks & PLACED or _tells_of(noun, tagged, clauses)):
                continue
            told = sentence(back)
            if _tells_of(noun, told.tagged, clauses):
                return _only_day(told, lexicon)
    if nearest < 0 or not (clauses.scenes or clauses.scene_verbs):
        return None
    tagged, goes_on = words_of(nearest), _goes_on(draft, here, lexicon)
    if not tagged.marks & PLACED and not (goes_on and tagged.marks & DATES and may_set_scene(tagged, lexicon)):
        return None
    before = sentence(nearest)
    scene = goes_on and sets_scene(before, range(len(before.tagged.known)), lexicon)
    return _only_day(before, lexicon) if scene else None


def _goes_on(draft: Draft, here: Sentence, lexicon: Lexicon) -> bool:
    """'Am Samstag stürmten Fans das Stadion. Die Polizei nahm 40 fest': whether it may be of the scene set before."""
    clause = here.clause(here.sliced.clause_of[draft.at_word])
    if clause.kind not in ("main", "coordinate", "complement") or earlier(clause, lexicon):
        return False
    others = (m for m in here.in_clause(clause.number) if m.kind in ("thing", "event"))
    return not any(m.prep in lexicon.clauses.during for m in others)  # 'Bei früheren Protesten wurden 300 festgenommen'


def _meant(draft: Draft, here: Sentence, lexicon: Lexicon) -> list[str]:
    """'bei der Razzia': the nouns for what was going on, each with its article."""
    known, words = here.tagged.known, here.tagged.words
    found: list[str] = []
    for mention in here.in_clause(here.sliced.clause_of[draft.at_word]):
        if mention.kind not in ("thing", "event") or mention.prep not in lexicon.clauses.during or mention.counted:
            continue
        definite = mention.number is None and any(
            known[at].flags & ARTICLE for at in range(mention.first, mention.head)
        )
        if definite and len(words.lower[mention.head]) >= _SHORTEST:
            found.append(words.lower[mention.head])
    return found


def _tells_of(noun: str, told: Tagged, clauses: Clauses) -> bool:
    """'Razzia' and 'Großrazzia', 'Protesten' and 'Proteste': one noun, whatever stands before it or ends it."""
    stem = _stem(noun, clauses.adjective_endings)
    if len(stem) < _SHORTEST:
        return False
    for word in told.words.lower:
        other = _stem(word, clauses.adjective_endings) if len(word) >= _SHORTEST else ""
        if len(other) >= _SHORTEST and (stem.endswith(other) or other.endswith(stem)):
            return True
    return False


def _stem(noun: str, endings: tuple[str, ...]) -> str:
    ending = longest([ending for ending in endings if noun.endswith(ending)])
    return noun[: len(noun) - len(ending)]


def _only_day(told: Sentence, lexicon: Lexicon) -> When | None:
    """The one day that a sentence tells; that on which somebody said so is none."""
    days = {when for time in told.times if (when := _day(time, told, lexicon)) is not None}
    return days.pop() if len(days) == 1 else None


def _day(time: TimeHit, told: Sentence, lexicon: Lexicon) -> When | None:
    if time.kind in NOT_ONE_DAY or time.open is not None or time.value.anchor == "text" or time.value.ref is not None:
        return None
    clause = told.clause(told.sliced.clause_of[time.first])
    acts = [v for v in clause.verbs if v.forms and not any(f.lemma in lexicon.clauses.scene_verbs for f in v.forms)]
    spoken = any(all(lexicon.verbs.get(form.lemma, NO_USE).speech for form in verb.forms) for verb in acts)
    if clause.kind == "relative" or spoken:
        return None
    when = resolve(time, told.published, "past")
    return when if when is not None and when.start == when.end else None
