"""What a clause around or behind says of a release: asked for, refused, promised; who does what a noun tells."""

from __future__ import annotations

import pytest
from noted import read_in

STATUS = [
    ("de", "Alle zwölf Bäcker sollen freikommen, verlangte der Verband.", "demanded"),
    ("de", "Zwölf Bäcker seien umgehend freizulassen, forderte der Verband.", "demanded"),
    ("de", "„Lassen Sie die zwölf Bäcker frei“, schrieb der Verband.", "demanded"),
    ("de", "Der Druck auf Oslo wächst, zwölf Bäcker freizulassen.", "demanded"),
    ("de", "Die zweite Phase umfasst die Freilassung von zwölf Bäckern.", "planned"),
    ("de", "Der König unterschrieb ein Gesetz, durch das zwölf Bäcker freikommen sollen.", "planned"),
    ("en", "All twelve cooks are to be freed, the union demanded.", "demanded"),
    ("en", "Pressure is growing on Oslo to free twelve cooks.", "demanded"),
    ("en", "Oslo has committed itself to freeing twelve cooks.", "planned"),
    ("en", "The judge gave the green light for the release of twelve cooks.", "planned"),
    ("en", "The guards are holding up the release of twelve cooks.", "refused"),
    ("es", "Oslo se negó, sin embargo, a liberar a doce cocineros.", "refused"),
    ("es", "El juez dio luz verde a la liberación de doce cocineros.", "planned"),
    ("es", "La segunda fase incluye la liberación de doce cocineros.", "planned"),
    ("ru", "Второй этап предполагает освобождение двенадцати поваров.", "planned"),
    ("ru", "Также отпустить двенадцать поваров, о чём просил союз, Осло отказался.", "refused"),
]
OTHERWISE = [
    ("de", "Zwölf Bäcker sollen freikommen, sagte der Verband.", "planned"),
    ("de", "Auf Druck der Nachbarn kamen zwölf Bäcker frei.", "occurred"),
    ("en", "Under pressure from its neighbours Oslo freed twelve cooks.", "occurred"),
    ("en", "Talks failed to bring about the release of twelve cooks.", "denied"),
    ("es", "Oslo negó haber liberado a doce cocineros.", "denied"),
    ("ru", "Отпустить двенадцать поваров, к чему призывал союз, Осло пообещал.", "planned"),
]
BY = [
    ("de", "Chile begann am Montag mit der Abschiebung von 300 Bäckern.", "Chile"),
    ("de", "Die Regierung erwägt die Abschiebung von 300 Bäckern.", "Regierung"),
    ("en", "Chile has resumed the deportation of 300 bakers.", "Chile"),
    ("en", "Police carried out the arrest of 300 bakers.", "Police"),
    ("es", "Chile estudia la deportación de 300 panaderos.", "Chile"),
    ("ru", "Чили начала депортацию 300 пекарей.", "Чили"),
]


@pytest.mark.parametrize(("language", "text", "status"), [*STATUS, *OTHERWISE])
def test_status_around(language: str, text: str, status: str) -> None:
    assert read_in(text, "status count", language) == f"{status} 12"


@pytest.mark.parametrize(("language", "text", "by"), BY)
def test_by_of_the_verb_around(language: str, text: str, by: str) -> None:
    assert read_in(text, "by count", language) == f"{by} 300"
