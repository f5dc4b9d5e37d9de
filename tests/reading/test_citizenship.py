"""Whose citizens people are: by their papers, by where they come from; a town is nobody's citizenship."""

from __future__ import annotations

import pytest

from reports_of import reading_of

CITIZENS = [
    # papers
    ("de", "In Georgien wurden zwei Männer mit türkischem Pass festgenommen.", ("TR",)),
    ("de", "In Georgien wurde Cem Kara, der die deutsche Staatsangehörigkeit besitzt, festgenommen.", ("DE",)),
    ("de", "In Georgien wurden zwei Doppelstaatler mit iranischem und deutschem Pass festgenommen.", ("IR", "DE")),
    ("en", "In Georgia, two men holding Turkish passports were arrested.", ("TR",)),
    ("en", "In Georgia, two tourists with US and Iranian citizenship were arrested.", ("US", "IR")),
    ("en", "Ann Lee, who has British nationality, was freed in Georgia.", ("GB",)),
    ("es", "En Georgia fueron detenidos dos turistas de nacionalidad turca.", ("TR",)),
    ("es", "Fueron liberados dos hombres con doble nacionalidad española y venezolana.", ("ES", "VE")),
    ("ru", "В Грузии задержаны двое мужчин с турецкими паспортами.", ("TR",)),
    ("ru", "В Грузии задержаны двое россиян с израильским гражданством.", ("RU", "IL")),
    # the country behind a word for citizens
    ("de", "In Georgien wurden zwei Staatsangehörige der Türkei festgenommen.", ("TR",)),
    ("de", "In Georgien wurden zwei Bürger Armeniens freigelassen.", ("AM",)),
    # where they come from
    ("de", "In Georgien wurde der aus Nigeria stammende Musiker Ade Bello festgenommen.", ("NG",)),
    ("de", "Anna Dahl, eine 20 Jahre alte Soldatin aus Israel, wurde freigelassen.", ("IL",)),
    ("en", "Ade Bello, a reporter from Nigeria, was freed in Georgia.", ("NG",)),
    ("en", "Ade Bello, from Nigeria, was freed in Georgia.", ("NG",)),
    ("es", "Ana Ruiz, una periodista de Colombia, quedó en libertad.", ("CO",)),
    ("ru", "Анна Даль, журналистка из Норвегии, освобождена.", ("NO",)),
    # parts have that of the whole
    ("en", "In Georgia, twelve Germans were arrested. On Monday five of them were freed.", ("DE",)),
]  # fmt: skip
NO_CITIZENS = [
    ("de", "In Georgien wurden sechs Männer aus Alexandria festgenommen."),
    ("de", "In Georgien wurden sechs Istanbuler Journalisten festgenommen."),
    ("en", "In Georgia, six men from Alexandria were arrested."),
    ("en", "Ade Bello, from Kano, was freed in Georgia."),
    ("en", "In Georgia, six men were arrested over forged Turkish passports."),
]


@pytest.mark.parametrize(("code", "text", "nations"), CITIZENS)
def test_citizens(code: str, text: str, nations: tuple[str, ...]) -> None:
    assert reading_of(text, code).statements[-1].whom.nationality == nations


@pytest.mark.parametrize(("code", "text"), NO_CITIZENS)
def test_no_citizens(code: str, text: str) -> None:
    assert [s.whom.nationality for s in reading_of(text, code).statements] == [()]


def test_who_holds_papers_is_not_held() -> None:
    text = "The men, who hold Turkish passports, were seen in Georgia."
    assert not reading_of(text, "en").statements
