"""Numbers with a state of their own and no verb: 'Ten freed, 40 still in jail', 'Six are in jail, two out on bail'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import CONJUNCTION, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import COUNTED, TERMS, Mention
from gegenprobe.reading.roles.between_marks import MARKS, opens
from gegenprobe.reading.sentences.sentence import Sentence


def without_own_states(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions without those behind the event of whom another word tells, alone between two marks."""
    later = [m for m in mentions if m.first > event.at and m.kind in COUNTED and m.counted]
    own = [m for m in later if has_own_state(m, event, sentence, lexicon)]
    if not own:
        return mentions
    still = [m for m in own if _still(m, sentence, lexicon)]
    if still and _of_being(event, lexicon):  # 'Nine are back home, six still in Gaza'
        rest = [m for m in mentions if m.kind not in COUNTED or not m.counted]
        return [*rest, *(m._replace(joined=False) for m in still)]
    return [m for m in mentions if m not in own]


def has_own_state(mention: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the number's stretch has no verb, and a word of another kind of event or one for what goes on."""
    if not lexicon.clauses.fixed_order or not opens(mention.first, sentence):
        return False
    known, form, at = sentence.tagged.known, sentence.tagged.words.form, mention.head + 1
    end = at
    while end < len(form) and form[end] not in MARKS and not known[end].flags & CONJUNCTION:
        end += 1
    if any(at <= verb.at < end for clause in sentence.sliced.clauses for verb in clause.verbs):
        return False
    if any(at <= hit.first < end and hit.unit in TERMS for hit in sentence.numbers):
        return False  # 'sentenced three doctors and two nurses to six years in prison'
    if _still(mention, sentence, lexicon):
        return not _of_being(event, lexicon) or sentence.tagged.words.lower[event.at + 1] not in lexicon.clauses.still
    lower = sentence.tagged.words.lower
    if at < end and lower[at] not in lexicon.clauses.inside and lower[at] in lower[event.at : mention.first]:
        return False  # 'sent three to police custody and eight to judicial custody'
    frames = [lexicon.frames[number] for k in range(at, end) for number in known[k].events]
    told = [frame for frame in frames if frame.type == "phrase"]
    return bool(told) and all(frame.kind != lexicon.frames[event.frame].kind for frame in told)


def _still(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'six still in Gaza': a word for what goes on right behind the number or its noun."""
    behind = sentence.tagged.words.lower[mention.head + 1 : mention.head + 2]
    return bool(behind) and behind[0] in lexicon.clauses.still


def _of_being(event: Event, lexicon: Lexicon) -> bool:
    use = lexicon.verbs.get(event.form.lemma) if event.form is not None else None
    return use is not None and bool(use.auxiliary)
