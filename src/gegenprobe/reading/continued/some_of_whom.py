"""Some of those let go, told by the term they serve: 'freed 60 prisoners, nine of whom are serving life'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PART, PARTITIVE, STILL
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.told_parts import only_tells


def tell_some_of_whom(reading: SentenceReading) -> None:
    """What the sentence tells of all befell these too; that they were held until then is no stock of its own."""
    kinds = reading.context.codebook.kinds
    about = [d for d in reading.drafts if only_tells(kinds[d.kind]) and d.count is not None]
    for draft in about if len(reading.drafts) > len(about) else []:
        share = next((m for m in draft.mentions if m.number is not None), None)
        if share is None or not _counts_some(reading, share) or _goes_on(reading, draft):
            continue
        whole = next((d for d in reversed(reading.drafts) if d.at_word < share.first and _frees(reading, d)), None)
        if whole is None or not _fewer(draft, whole):
            continue
        others = [d for d in reading.drafts if d is not draft and any(m.head == share.head for m in d.mentions)]
        if kinds[draft.kind].stock:
            reading.drafts.remove(draft)
        else:
            draft.status = "occurred"  # 'will free 60, nine of them sentenced to life': that was long before
        if not others:
            add_parts(reading, whole, [share._replace(joined=False)], share.head)


def _counts_some(reading: SentenceReading, share: Mention) -> bool:
    """'nine of whom', 'von denen neun': whether a word for some of those before stands beside the number."""
    tagged = reading.sentence.tagged
    before = range(max(share.first - 3, 0), share.first)
    beside = [k for k in before if k + tagged.length[k] == share.first] + [share.last]
    return any(tagged.known[k].flags & (PART | PARTITIVE) for k in beside if k < len(tagged.known))


def _frees(reading: SentenceReading, draft: Draft) -> bool:
    return reading.context.codebook.kinds[draft.kind].leaves and draft.status != "denied" and draft.whole is None


def _fewer(part: Draft, whole: Draft) -> bool:
    some = part.count.value if part.count is not None else None
    among = whole.count.value if whole.count is not None else None
    return some is not None and among is not None and some < among


def _goes_on(reading: SentenceReading, draft: Draft) -> bool:
    """'four of whom are still held', 'four of whom remain in jail': they were not let go with the others."""
    sentence, clauses = reading.sentence, reading.lexicon.clauses
    clause = sentence.clause(sentence.sliced.clause_of[draft.at_word])
    known = sentence.tagged.known[clause.first : clause.last]
    stays = any(form.lemma in clauses.keeping for verb in clause.verbs for form in verb.forms)
    return stays or any(word.flags & STILL for word in known)
