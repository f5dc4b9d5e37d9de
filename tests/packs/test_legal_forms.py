"""What the name of a body ends in that says only how it is registered, and that nobody says who cites it."""

from __future__ import annotations

import pytest

from gegenprobe.packs.credits import shipped_credits


@pytest.mark.parametrize(
    ("name", "cited"),
    [
        ("Haftregister Nord e. V.", "Haftregister Nord"),
        ("Haftregister Nord e.V.", "Haftregister Nord"),
        ("Haftregister Nord, e. V.", "Haftregister Nord"),
        ("Wache gGmbH", "Wache"),
        ("Prison Watch, Inc.", "Prison Watch"),
        ("Prison Watch Ltd", "Prison Watch"),
        ("Comité de Familias, A. C.", "Comité de Familias"),
        ("Noticias del Puerto S.A. de C.V.", "Noticias del Puerto"),
        # nothing of these is a form
        ("Haftregister Nord", "Haftregister Nord"),
        ("e. V.", "e. V."),
        ("Inc.", "Inc."),
        ("Magma", "Magma"),
        ("TAG", "TAG"),
        ("Ag Nord", "Ag Nord"),
        ("", ""),
    ],
)
def test_a_body_is_cited_without_its_legal_form(name: str, cited: str) -> None:
    assert shipped_credits().as_cited(name) == cited
