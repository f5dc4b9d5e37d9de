"""Whose account it is, told in one word with it: 'Polizeiangaben zufolge', 'laut einem BBC-Bericht'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import NAMED, ORGANISATION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def without_account(teller: Mention, sentence: Sentence, lexicon: Lexicon) -> Mention:
    """'Polizeiangaben zufolge': the police, whose account stands in one word with them."""
    form = sentence.tagged.words.form[teller.last - 1]
    nouns = (*lexicon.accounts, *lexicon.writings) if lexicon.clauses.nouns_capitalised else lexicon.accounts
    account = next((noun for noun in nouns if form.lower().endswith(noun)), "")
    name = whose_account(form, account, lexicon) if account and teller.kind in ("thing", "body") else ""
    return teller._replace(kind="body", name=name, group="") if name else teller


def whose_account(form: str, account: str, lexicon: Lexicon) -> str:
    """'UN' of 'UN-Angaben', 'Regierung' of 'Regierungsangaben'; '' where the first part is no body."""
    first = form[: -len(account)].rstrip("-‑")
    for name in (first.removesuffix("s"), first):
        word = lexicon.words.get(name.lower()) or lexicon.compounds.get(name.lower())
        if name and word is not None and (word.flags & (ORGANISATION | NAMED) or word.place is not None):
            return word.base if word.flags & NAMED and word.base else name
    return ""
