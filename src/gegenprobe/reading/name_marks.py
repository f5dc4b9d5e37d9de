"""What is written inside names: small articles before them, nicknames in quotation marks."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.mention import QUOTES

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
