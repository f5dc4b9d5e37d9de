"""Names that a report gives in part are told in full, by their last part or by the first one."""

from __future__ import annotations

import pytest

from reports_of import reading_of

TOLD = [
    ("en", "The editor Haile Desta walked free. Desta was arrested in 2011.", "Haile Desta"),
    ("en", "The editor Haile Desta walked free. Haile was arrested in 2011.", "Haile Desta"),
    ("de", "Die Redakteurin Maria Senkowa kam frei. Im Mai war Maria festgenommen worden.", "Maria Senkowa"),
    ("es", "La periodista Elena Quiroga salió libre. Elena fue detenida en 2011.", "Elena Quiroga"),
]
NOT_TOLD = [
    # two persons with this first name
    ("en", "Haile Desta and Haile Bekri walked free. On Friday police arrested Haile.", "Haile"),
    # where objects stand in any place, two names may meet
    ("de", "Am Montag traf Ostrau Kerbel. Am Freitag wurde Ostrau festgenommen.", "Ostrau"),
    # it ends the longer name of somebody else
    ("en", "Seif Dawud and President Dawud Kamal met. On Friday police arrested Dawud.", "Seif Dawud"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "name"), [*TOLD, *NOT_TOLD])
def test_names_in_full(code: str, text: str, name: str) -> None:
    assert reading_of(text, code).statements[-1].people == (name,)
