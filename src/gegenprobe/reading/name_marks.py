"""What is written around names: small articles and nouns before them, nicknames in quotation marks."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import GIVEN, Lexicon
from gegenprobe.reading.mention import QUOTES
from gegenprobe.reading.tagging import Tagged

LONGEST_ARTICLE: Final = 3  # letters of 'al', 'el', 'аль' before a name


def behind_nickname(form: list[str], at: int) -> int:
    """'Juan "Chino" Soto': the word behind a nickname in quotation marks, where the name goes on; 0 elsewhere."""
    quoted = form[at : at + 4]
    marks = len(quoted) == 4 and quoted[0] in QUOTES and quoted[2] in QUOTES
    return at + 3 if marks and quoted[1][0].isupper() and quoted[3][0].isupper() else 0


def with_article(form: str) -> bool:
    """'el-Behairy', 'al-Assad': a name that starts with a small article."""
    dash = form.find("-", 0, LONGEST_ARTICLE + 1)
    return dash > 0 and form[:dash].islower() and form[dash + 1 : dash + 2].isupper()


def before_given(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'die peruanische Köchin Mira Dahl': behind an article or adjective, what stands before a given name."""
    known, form = tagged.known, tagged.words.form
    if not lexicon.clauses.nouns_capitalised or at + 1 >= len(known) or known[at].flags & GIVEN:
        return False
    return bool(known[at + 1].flags & GIVEN) and form[at + 1][0].isupper()
