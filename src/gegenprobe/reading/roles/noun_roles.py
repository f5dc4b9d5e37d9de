"""The roles around an event noun: the genitive behind it, its prepositions, the name before it."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import GENITIVE, INSTRUMENTAL, NOMINATIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE, Lexicon
from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import ACTOR_KINDS, PEOPLE_KINDS, Filled, by_preposition, with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.by_case_alone import done_by
from gegenprobe.reading.roles.weighing import actor_at
from gegenprobe.reading.sentences.sentence import Sentence

BESIDE: Final = 2  # words from a verb with a particle to its object
FAR: Final = 8  # words between an event noun and those it counts
NEAR: Final = 3  # and the one it names
ARTICLED: Final = 4  # the commas around a time, with two small words before it


def of_noun(event: Event, noun: Mention, frame: Frame, sentence: Sentence, mentions: list[Mention]) -> Filled:
    """An event noun's people stand in the genitive after it, behind its prepositions, before it, or count it."""
    known, owns = sentence.tagged.known, RELATIVE | POSSESSIVE  # 'dice que las deportaciones ...': it owns nothing
    mentions = [m for m in mentions if m.last != noun.first or known[m.head].flags & owns != RELATIVE]
    after = [m for m in mentions if m.first >= noun.last]
    verbs = [v.at for v in sentence.clause(event.clause).verbs if not _describes(v, noun)]
    near = _with_owned(_chain(noun, after, verbs))
    near = _past_places(noun, after, sentence) or _without_whole(noun, near, frame)
    if not any(m.kind in PEOPLE_KINDS for m in near):
        near = _past_words(noun, after, verbs, (sentence, frame)) or near
    by = _agent_behind(noun, near)
    near, noun = (near[1:], noun._replace(last=by[0].last)) if by else (near, noun)
    whom = _people_of(noun, frame, near, mentions) or _ahead(noun, frame, mentions, sentence)
    by = by or done_by(whom, near)
    for place in frame.roles.get("by", ()):
        by = by or [m for m in _noun_place(place, noun, near, ACTOR_KINDS, mentions) if m not in whom]
    if whom and not by and "by" in frame.roles:
        by = [m for m in _owning(noun, mentions) if m not in whom]
    return Filled(
        whom=whom, by=by, teller=[],
        counterpart=by_preposition(frame, "with", near, ("person", "body", "place", "people", "thing")),
        target=by_preposition(frame, "target", near, ("person", "body", "place", "thing")),
        origin=by_preposition(frame, "from", near, ("place",)),
        to=by_preposition(frame, "to", near, ("place",)),
        place=by_preposition(frame, "at", near, ("place",)),
    )  # fmt: skip


def _people_of(noun: Mention, frame: Frame, near: list[Mention], mentions: list[Mention]) -> list[Mention]:
    """Whom the noun is about: as many as it counts, else those at the first place of its frame that has any."""
    places = frame.roles.get("whom", ())
    if noun.counted and len(places) > 1:
        group, nations = _of_whom(near, frame)
        return [noun._replace(kind="number", group=group, nations=nations or noun.nations, events=())]
    found = (_noun_place(place, noun, near, PEOPLE_KINDS, mentions) for place in places)
    return next((people for people in found if people), [])


def _agent_behind(noun: Mention, near: list[Mention]) -> list[Mention]:
    """'об освобождении Россией 30 пленных': who acts, in the instrumental, right behind the noun."""
    first = near[0] if near else None
    told = first is not None and first.cases == INSTRUMENTAL and not first.prep and first.first == noun.last
    return near[:1] if told and first is not None and first.kind in ("place", "body", "person") else []


def performed(filled: Filled, event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> Filled:
    """'Police made 25 arrests': who does a counted event is the subject of the verb that tells of the same."""
    noun, frame = event.noun, lexicon.frames[event.frame]
    fixed_order = lexicon.clauses.fixed_order
    if noun is None or filled.by or noun.prep or not noun.counted or "by" not in frame.roles or not fixed_order:
        return filled
    verb = next((v for v in sentence.clause(event.clause).verbs if 0 < noun.first - v.at <= BESIDE), None)
    lemmas = [form.lemma for form in verb.forms if form.lemma in lexicon.verbs] if verb is not None else []
    frames = [lexicon.frames[number] for lemma in lemmas for number in lexicon.verbs[lemma].frames]
    kinds = {told.kind for told in frames if "subject" in told.roles.get("by", ())}
    if verb is None or frame.kind not in kinds:
        return filled
    actor = actor_at("subject", [m for m in mentions if m.last <= verb.at])
    return filled._replace(by=with_joined(actor, mentions))


def _with_owned(near: list[Mention]) -> list[Mention]:
    """'between Ada Dahl and Peru's Ana Holm': the mentions, a country and the person it owns made one."""
    found: list[Mention] = []
    for mention in near:
        owner = found[-1] if found and mention.kind == "person" else None
        if (
            owner is not None
            and owner.kind == "place"
            and owner.joined
            and owner.last == mention.first
            and mention.name
        ):
            found[-1] = mention._replace(first=owner.first, prep=owner.prep, joined=True)
        else:
            found.append(mention)
    return found


def _of_whom(near: list[Mention], frame: Frame) -> tuple[str, tuple[str, ...]]:
    """'104 excarcelaciones de presos políticos': who they are whom the counted events befell; '' where not told."""
    first = near[0] if near else None
    told = first is not None and (first.kind == "people" or first.owner == "office")
    if first is None or not told or first.number is not None:
        return "", ()
    whose = first.prep in frame.roles.get("whom", ()) if first.prep else "genitive" in frame.roles.get("whom", ())
    return (first.group, first.nations) if whose else ("", ())


def _ahead(noun: Mention, frame: Frame, mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """'360 fishermen set for release': those before a word of plans; 'warrants were issued for 27': behind the verb."""
    known, length = sentence.tagged.known, sentence.tagged.length
    start = next((k for k in range(noun.first - 1, max(noun.first - 4, -1), -1) if length[k]), -1)
    if start >= 0 and known[start].status and not known[start].verbs:
        helping = {v.at for v in sentence.clause(sentence.sliced.clause_of[start]).verbs}
        while start - 1 in helping:
            start -= 1  # '2,000 inmates are slated for release'
        return [m for m in mentions if m.last == start and m.kind == "people"][-1:]
    places = frame.roles.get("whom", ())
    behind = [m for m in mentions if m.first > noun.last and m.prep in places and m.kind in PEOPLE_KINDS]
    counted = [m for m in behind if m.counted]
    between = range(noun.last, counted[0].first) if counted and not noun.prep else range(0)
    return counted[:1] if any(known[k].verbs for k in between) and len(between) <= FAR else []


def _without_whole(noun: Mention, near: list[Mention], frame: Frame) -> list[Mention]:
    """'recuperan la libertad 14 de los 30 presos': a number right behind the noun counts some, who are apart.

    Not where the noun's people stand in the genitive: 'освобождения шести из 20 заложников'.
    """
    if "genitive" in frame.roles.get("whom", ()):
        return near
    bare = len(near) > 1 and near[0].first == noun.last and near[0].counted and not near[0].prep
    whole = bare and near[1].first == near[0].last and near[1].prep and near[1].counted
    return [] if whole and near[1].kind in PEOPLE_KINDS else near


def _owning(noun: Mention, mentions: list[Mention]) -> list[Mention]:
    """'Israel's release of 90 prisoners': who owns the event, where its people stand elsewhere."""
    owners = [m for m in mentions if m.last == noun.first and m.kind in ("place", "body", "person")]
    return owners if noun.owner == "possessive" else []


def _chain(noun: Mention, after: list[Mention], verbs: list[int]) -> list[Mention]:
    """The mentions that hang on the noun one behind the other, without a verb between."""
    chain, end = [], noun.last
    for mention in after:
        other = mention.kind == "event" and mention.prep and not mention.joined and mention.prep != noun.prep
        if mention.first - end > 2 or other or any(end <= at < mention.first for at in verbs):
            break
        chain.append(mention)
        end = mention.last
    return chain


def _describes(verb: VerbAt, noun: Mention) -> bool:
    """'la liberación anticipada de': a participle right behind the noun is its attribute."""
    return verb.at == noun.last and all(form.features & PARTICIPLE for form in verb.forms)


def _past_words(noun: Mention, after: list[Mention], verbs: list[int], where: tuple[Sentence, Frame]) -> list[Mention]:
    """'la liberación «en los próximos días» de 51 presos': those behind other words on the noun."""
    sentence, frame = where
    places = frame.roles.get("whom", ())
    at = next((k for k, m in enumerate(after) if m.kind in PEOPLE_KINDS), -1)
    if at < 0 or after[at].prep not in places or after[at].first - noun.last > _reach(after[at]):
        return []
    form = sentence.tagged.words.form
    broken = any(noun.last <= k < after[at].first for k in verbs) or any(
        form[k] in ",;:" for k in range(noun.last, after[at].first)
    )
    return [] if broken and not _only_a_time(noun.last, after[at].first, sentence) else after[at:]


def _only_a_time(first: int, last: int, sentence: Sentence) -> bool:
    """'la liberación, el lunes, de 51 presos': commas around a time, and nothing else between."""
    form = sentence.tagged.words.form
    if form[first] != "," or form[last - 1] != "," or "," in form[first + 1 : last - 1]:
        return False
    inside = (time for time in sentence.times if first < time.first and time.last < last)
    return any(time.last - time.first >= last - first - ARTICLED for time in inside)


def _reach(mention: Mention) -> int:
    """How many words may part a noun from whom it tells of; one by name stands nearer ('the death in custody of X')."""
    if mention.number is not None:
        return FAR
    return NEAR if mention.kind == "person" and mention.name[:1].isupper() else -1


def _past_places(noun: Mention, after: list[Mention], sentence: Sentence) -> list[Mention]:
    """'о задержании в Свердловской области трех человек': the counted genitive behind a place, and what follows it."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    if noun.last >= len(known) or not known[noun.last].flags & PREPOSITION:
        return []
    at = next((k for k, m in enumerate(after) if m.kind in PEOPLE_KINDS and not m.prep), -1)
    if at < 0 or after[at].number is None or after[at].first - noun.last > FAR:
        return []
    if any(m.kind in PEOPLE_KINDS for m in after[:at]):
        return []  # 'nach der Freilassung von 123 sitzen noch 1.200 ein'
    between = range(noun.last, after[at].first)
    if any(known[k].verbs or not form[k][0].isalnum() for k in between) or (
        after[at].cases and not after[at].cases & GENITIVE
    ):
        return []
    return [after[at]._replace(first=noun.last), *after[at + 1 :]]


def _subject(noun: Mention, mentions: list[Mention]) -> list[Mention]:
    """'Trump kündigte ein Gespräch mit Putin an': who acts in the clause that the noun stands in."""
    free = [
        m for m in mentions if not m.prep and not m.joined and m.kind in ("person", "body", "place") and m is not noun
    ]
    free = [m for m in free if not m.cases or m.cases & NOMINATIVE]
    return with_joined(free[0], mentions) if free else []


def _noun_place(
    place: str, noun: Mention, near: list[Mention], kinds: tuple[str, ...], mentions: list[Mention]
) -> list[Mention]:
    if place == "genitive":
        if len(near) > 1 and near[0].kind == "event" and near[0].joined and not near[0].prep:
            near, noun = near[1:], noun._replace(last=near[0].last)  # 'освобождения и возвращения 14 рыбаков'
        following = near[0] if near else None
        if following is not None and following.number is not None and noun.prep and following.first > noun.last:
            return []  # 'vor der Amnestie insgesamt 92.000 Häftlinge'
        if (
            following is not None
            and not following.prep
            and following.kind in kinds
            and following.first <= noun.last + 1
        ) and (not following.cases or following.cases & GENITIVE):
            return with_joined(following, near)
        return []
    if place in ("possessive", "before"):
        near = [m for m in mentions if m.last in (noun.first, noun.head) and m.kind in kinds]
        return [m for m in near if not (m.number and noun.prep and m.last == noun.first)]
    if place == "subject":
        return _subject(noun, mentions)
    if place in ("object", "dative", "compound"):
        return []
    bodies = {m.last for m in near if m.kind == "body"}
    fitting = [m for m in near if m.prep == place and m.kind in kinds]
    found = next((m for m in fitting if m.kind != "person" or m.first not in bodies), None)  # 'Ministerio del Poder'
    return with_joined(found, near) if found else []


def of_next_verb(mention: Mention, noun: Mention, sentence: Sentence) -> bool:
    """'при задержании её избили', 'после приговора обоих увезли': it belongs to the verb right behind."""
    known = sentence.tagged.known
    if mention.kind == "person" and noun.prep and mention.first == noun.last and mention.last < len(known):
        return not mention.cases and bool(known[mention.last].verbs)  # 'указ о помиловании Рахмон подписал'
    if mention.first != noun.last or mention.kind not in ("pronoun", "number"):
        return False
    both = sentence.tagged.known[mention.head].flags & PRONOUN
    return bool(both) or any(word.verbs for word in sentence.tagged.known[mention.last : mention.last + 2])
