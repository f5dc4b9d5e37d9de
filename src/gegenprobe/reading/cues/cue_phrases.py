"""Cues without a verb: 'laut X', 'X zufolge', ', so X'."""

from __future__ import annotations

from gegenprobe.packs.grammar import DATIVE
from gegenprobe.packs.inflection import GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ACCOUNT,
    ARTICLE,
    CARRIED,
    CONJUNCTION,
    CUE_AFTER,
    CUE_BEFORE,
    OWN,
    POSSESSIVE,
    PRONOUN,
    TAG,
    Lexicon,
)  # fmt: skip
from gegenprobe.reading.cues.accounts_in_a_word import whose_account, without_account
from gegenprobe.reading.cues.bodies_by_name import by_name
from gegenprobe.reading.cues.bodies_owned import body_of_owner
from gegenprobe.reading.cues.cited_before import preceding
from gegenprobe.reading.cues.cited_behind import around, cited_behind, law_behind, past_seat, seated_there
from gegenprobe.reading.cues.cue import Cue, accounts_behind, author_of, by_another_verb, verb_at, written_by
from gegenprobe.reading.cues.few_speak import may_speak_together
from gegenprobe.reading.cues.no_speech import happens_there, only_known
from gegenprobe.reading.cues.sources_alone import without_a_name
from gegenprobe.reading.cues.unread_sources import by_an_account, cut_off, unread_source
from gegenprobe.reading.cues.who_speaks import SPEAKER_KINDS, possessed, subject_of
from gegenprobe.reading.cues.writings_of import behind_nation, behind_source, is_account, is_written_by
from gegenprobe.reading.cues.written_accounts import writing_behind
from gegenprobe.reading.mentions.office_holders import told_by_source
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.citing import ALONE, NAMED_BESIDE
from gegenprobe.reading.words.tagging import phrases_from


def phrase_cues(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """'laut X', 'nach Angaben von X', 'X zufolge', ', so X', 'demnach'."""
    cues: list[Cue] = []
    known, length = sentence.tagged.known, sentence.tagged.length
    cues.extend([*_owned_accounts(sentence, lexicon), *_compound_accounts(sentence, lexicon)])
    if not sentence.tagged.flags & (ALONE | NAMED_BESIDE):
        return cues
    for at, word in enumerate(known):
        if not word.flags & (ALONE | NAMED_BESIDE):
            continue
        span = at, at + max(length[at], 1)
        cue = _beside(sentence, span, word.flags, lexicon) if word.flags & NAMED_BESIDE else None
        cue = _alone(sentence, span, word.flags, lexicon) if word.flags & ALONE and cue is None else cue
        cues.extend([cue] if cue is not None else [])
    return cues


def _alone(sentence: Sentence, span: tuple[int, int], flags: int, lexicon: Lexicon) -> Cue | None:
    """Words that tell of speech by themselves: 'demnach', 'nach eigenen Angaben', 'by the group's account'."""
    at, after = span
    clause = sentence.sliced.clause_of[at]
    if flags & ACCOUNT:
        owner = _owner(sentence, at, (*lexicon.clauses.agent, *lexicon.clauses.inside))
        return Cue(owner[0].first, after, "reported", tuple(owner), clause, None, True) if owner else None
    if flags & OWN:
        told = sentence.clause(clause)
        told = sentence.clause(told.parent) if told.kind == "relative" and told.parent >= 0 else told
        subject = subject_of(sentence, told, at)
        return Cue(at, after, "reported", subject, clause, None, True, carried=not subject)
    if flags & CARRIED:
        return Cue(at, after, "reported", (), clause, None, True, carried=True)
    found = _told_by(sentence, at, after, lexicon)
    if not found and only_known(sentence, after, lexicon):
        return None
    return Cue(at, after, "indirect", found, clause, None, True, carried=not found)


def _beside(sentence: Sentence, span: tuple[int, int], flags: int, lexicon: Lexicon) -> Cue | None:
    """Words that a speaker stands beside: 'laut X', 'X zufolge', ', so X'."""
    at, after = span
    clause = sentence.sliced.clause_of[at]
    after = past_seat(after, sentence, lexicon)
    if flags & CUE_BEFORE and (verb_at(sentence, after) or _of_another(sentence, at, lexicon)):
        return by_another_verb(sentence, at, after, lexicon)
    if behind_nation(sentence, span, lexicon):
        return None
    if flags & CUE_BEFORE and _by_what_was_told(sentence, after):
        return Cue(at, after + 1, "reported", (), clause, None, True, carried=True)
    told = writing_behind(sentence, span, lexicon) if flags & CUE_BEFORE else None
    if told is not None:
        return told
    if flags & CUE_BEFORE and (found := _who_says(sentence, after, lexicon)):
        found = (
            (without_account(found[0], sentence, lexicon), *found[1:]) if lexicon.clauses.nouns_capitalised else found
        )
        found = without_a_name(sentence, span, found, lexicon)
        return Cue(at, found[-1].last, "reported", found, clause, _onwards(sentence, at), True)
    if flags & CUE_AFTER and (previous := preceding(sentence, at)):
        previous = tuple(without_account(teller, sentence, lexicon) for teller in previous)
        if lexicon.written_in and all(is_account(teller, sentence, lexicon) for teller in previous):
            place = sentence.tagged.known[max(previous[0].first - 1, 0)].place  # 'Russischen Angaben zufolge'
            nation = previous[0]._replace(kind="body", name=place.name, group="") if place is not None else None
            return Cue(previous[0].first, after, "reported", (nation,) if nation else (), clause, None, True)
        return Cue(previous[0].first, after, "reported", previous, clause, None, True)
    if flags & TAG and (found := _tagged(sentence, at, after, lexicon)):
        return Cue(at, found[-1].last, "indirect", found, clause, None, True)
    return None


def _by_what_was_told(sentence: Sentence, after: int) -> bool:
    """'According to these, ...': a pronoun alone before a comma stands for lists or people told of before."""
    alone = sentence.tagged.words.form[after + 1 : after + 2] in ([","], ["."])
    return alone and bool(sentence.tagged.known[after].flags & (ARTICLE | PRONOUN))


def with_cited(cues: list[Cue], sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """'Twelve were held, the agency said, citing police': who is cited by a speaker stands beside the speaker."""
    if len(cues) < 2:
        return cues  # nobody else speaks
    for at, cue in enumerate(cues):
        lower = sentence.tagged.words.lower
        word = lexicon.words.get(lower[cue.first])
        citing = word is not None and any(form.features == GERUND for form in word.verbs)
        citing = citing or any(tuple(lower[cue.first : cue.first + len(phrase)]) == phrase for phrase in lexicon.citing)
        others = (*range(at - 1, -1, -1), *range(at + 1, len(cues)))
        teller = next((n for n in others if cues[n].speakers and cues[n].type != "reported"), -1)
        if cue.type == "reported" and citing and teller >= 0:
            both = (*cues[teller].speakers, *(m for m in cue.speakers if m not in cues[teller].speakers))
            cues[at], cues[teller] = cue._replace(speakers=both), cues[teller]._replace(speakers=both)
    return cues


def _owner(sentence: Sentence, at: int, prepositions: tuple[str, ...]) -> list[Mention]:
    """'by the group's own account': whose account it is, behind a preposition; [] where none stands there."""
    known = sentence.tagged.known
    mark = next((k for k in range(at - 1, max(at - 4, 0), -1) if known[k].flags & POSSESSIVE), -1)
    owners = [m for m in sentence.mentions if m.last == mark and m.kind in SPEAKER_KINDS and m.kind != "pronoun"]
    return [m for m in owners[-1:] if m.prep in prepositions]


def _of_another(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """'freed under an amnesty announced by the junta': the participle tells of the noun before it, not of the rest."""
    words = sentence.tagged.words
    first = lexicon.words.get(words.lower[at])
    participle = first is not None and any(form.features & PARTICIPLE for form in first.verbs)
    if not participle or not at or not words.form[at - 1][0].isalnum():
        return False
    before = next((m for m in sentence.mentions if m.last == at), None)
    counted = before is not None and before.counted
    return before is not None and not counted


def _owned_accounts(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """'nach Trumps Angaben': whose account it is stands inside the phrase."""
    words = sentence.tagged.words
    cues: list[Cue] = []
    for mention in sentence.mentions:
        if mention.kind not in ("person", "body") or mention.last >= len(words):
            continue
        account = words.lower[mention.first], words.lower[mention.last]
        phrases = phrases_from(*account, lexicon)
        if any(parts == account and word.flags & CUE_BEFORE for parts, word in phrases):
            clause = sentence.sliced.clause_of[mention.last]
            owner = mention._replace(name=_without_ending(mention.name, lexicon.clauses.genitive_endings))
            cues.append(Cue(mention.first, mention.last + 1, "reported", (owner,), clause, None, True))
    return cues


def _compound_accounts(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """'nach UN-Angaben', 'nach Polizeiangaben', 'nach israelischen Angaben': in one word with it."""
    cues: list[Cue] = []
    for mention in sentence.mentions:
        if mention.kind not in ("thing", "body") or not mention.prep:
            continue
        form = sentence.tagged.words.form[mention.last - 1]
        account = next((noun for noun in accounts_behind(mention.prep, lexicon) if form.lower().endswith(noun)), "")
        name = whose_account(form, account, lexicon) if account else ""
        name = name or (_of_nation(sentence, mention) if account == form.lower() else "")
        if name and not (account != form.lower() and is_written_by(mention.last, sentence, lexicon)):
            clause = sentence.sliced.clause_of[mention.head]
            teller = mention._replace(kind="body", name=name, group="")
            cues.append(Cue(mention.first, mention.last, "reported", (teller,), clause, None, True))
    return cues


def _of_nation(sentence: Sentence, mention: Mention) -> str:
    known = sentence.tagged.known
    places = (known[at].place for at in range(mention.first, mention.last))
    return next((place.name for place in places if place is not None and place.role == "adjective"), "")


def _without_ending(name: str, endings: tuple[str, ...]) -> str:
    ending = next((ending for ending in endings if name.endswith(ending)), "")
    return name.removesuffix(ending)


def _onwards(sentence: Sentence, at: int) -> frozenset[int] | None:
    """'..., y según X ya fueron trasladados': behind a conjunction the source is one of what follows only."""
    clause = sentence.clause(sentence.sliced.clause_of[at])
    if not at or not sentence.tagged.known[at - 1].flags & CONJUNCTION:
        return None
    own = clause.number + any(verb.at < at for verb in clause.verbs)
    return frozenset(range(own, len(sentence.sliced.clauses))) or None


def _told_by(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'стало известно от родных', 'Правозащитникам известно о ...': from or to whom it is known; () where not told."""
    found = _following(sentence, after, lexicon) if "," not in sentence.tagged.words.form[after : after + 2] else ()
    before = (m for m in preceding(sentence, at) if m.last == at)  # not 'unter ihnen sei N. N., heißt es'
    found = found or tuple(seated_there(m, sentence, lexicon) for m in before if not m.cases or m.cases & DATIVE)
    return tuple(m for m in found if m.kind in ("body", "place", "person"))


def _following(sentence: Sentence, after: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    german = lexicon.clauses.nouns_capitalised
    told = (m for m in sentence.mentions if m.last > after and not (m.aside and m.kind != "person" and not german))
    first = around(next(told, None), sentence, lexicon)
    meant = cited_behind(first, after, sentence, lexicon) if first is not None else None
    first, after = (meant, meant.first - 1) if meant is not None else (first, after)
    if first is not None and first.owner in ("office", "possessive"):  # 'according to his brother, Jamal'
        behind = next((m for m in sentence.mentions if m.first == first.last + 1 and m.kind == "person"), None)
        named = behind is not None and not behind.owner and sentence.tagged.words.form[first.last] == ","
        if behind is not None and named and first.first <= after + 2:
            first = first if told_by_source(first, behind, sentence.tagged) else behind
        after = max(after, first.first - 2) if first is not None else after
    holder = next((m for m in sentence.mentions if first is not None and m.first == first.last), None)
    if first is not None and first.kind == "place" and holder is not None and holder.kind == "person":
        first = first if holder.prep or holder.owner else holder  # 'according to Lima Police Chief Juan Soto'
        after = max(after, first.first - 2)
    if first is None or first.first > after + 2 or first.kind not in SPEAKER_KINDS:
        return ()
    if (first.counted and not may_speak_together(first, sentence, lexicon)) or behind_source(
        sentence, after, first, lexicon
    ):
        return ()
    if (owned := body_of_owner(first, sentence, lexicon)) is not first:
        return (owned,)
    return _with_joined(sentence, author_of(sentence, first))


def _who_says(sentence: Sentence, after: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Who stands behind 'laut'; () where it is a law or a deal."""
    start, given = after, written_by(sentence, after, lexicon.clauses.agent) if lexicon.clauses.subjects_dropped else ()
    for told in sentence.mentions if lexicon.clauses.object_marks else ():
        marked = told.prep in lexicon.clauses.object_marks or (told.first > start and told.kind == "body")
        after = told.last if told.first == after and marked else after  # 'según dijo a la agencia EFE el ministro'
    found = given or _following(sentence, after, lexicon)
    if found and found[0].kind == "place" and happens_there(sentence, after, lexicon):
        return ()  # 'праздник отмечается в Казахстане'
    if not found or cut_off(found[0], sentence):
        found = unread_source(sentence, after, lexicon) or found
    if found and lexicon.clauses.subjects_dropped and found[0].prep in lexicon.clauses.inside:
        return ()  # 'según publicó en sus redes'
    found = (by_an_account(found[0], sentence, lexicon), *found[1:]) if found else ()
    found = by_name(found, sentence) if lexicon.clauses.inner_clauses else found
    last = sentence.tagged.words.lower[found[0].last - 1].rpartition("-")[2] if found else ""  # 'dem Gaza-Abkommen'
    if found and not lexicon.mute.isdisjoint(sentence.tagged.words.lower[start : start + 1]):
        return ()  # 'согласно указу президента'
    muted = bool(lexicon.clauses.noun_cases and found) and law_behind(start, found[0].last, sentence, lexicon)
    return () if muted or (found and found[0].kind in ("thing", "place") and last in lexicon.mute) else found


def _tagged(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """The speaker right after the tag, in a stretch of its own ('..., so der Sprecher.')."""
    words = sentence.tagged.words
    if at > 0 and words.form[at - 1] not in ',"“”»«–—':
        return ()
    found = _following(sentence, after, lexicon)
    if not found or found[0].kind not in ("person", "body", "place", "thing", "people"):
        return ()
    if any(sentence.tagged.known[k].verbs for k in range(after, found[0].first)):
        return ()  # 'So nahm die Polizei im Mai zwölf Journalisten fest'
    end = found[-1].last
    closes = end >= len(words) or not words.form[end][0].isalnum() or not sentence.tagged.known[end].verbs
    return found if closes else ()


def _with_joined(sentence: Sentence, first: Mention) -> tuple[Mention, ...]:
    found = [first]
    index = sentence.mentions.index(first)
    known = sentence.tagged.known
    for mention in sentence.mentions[index + 1 :]:
        if not mention.joined or mention.kind not in ("person", "body", "place"):
            break
        if not known[mention.first - 1].flags & CONJUNCTION:
            break
        found.append(possessed(mention, sentence) or mention)
    return tuple(found)
