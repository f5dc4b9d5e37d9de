"""Speech verbs behind what was said: who speaks there, whatever stands right before the comma."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # English: who speaks is not coordinated with the name before the comma
    ("en", "Ten men are still held near Arica, Rowe said.", "custody 10 Rowe"),
    ("en", "Forty men were arrested near the town of Arica, army spokesman Carl Rowe said.", "detention 40 Carl Rowe"),
    ("en", "Police arrested 40 men over the death of Ann Dale, Police Chief Carl Rowe said.", "detention 40 Carl Rowe"),
    ("en", "Two men were arrested near Arica, the office of the attorney general said on Thursday.",
     "detention 2 office of attorney general"),
    ("en", "More than 40 soldiers were freed, said Peru's human rights commissioner, Carl Rowe.",
     "release over:40 Carl Rowe"),
    ("en", "Since the start of the year in Lima it has deported 40 Chileans, officials say.", "transfer 40 officials"),
    ("en", "After 30 men were arrested, officials warned of unrest.", "detention 30 -"),
    ("en", "Those freed are 40 ordinary inmates, nine women and three foreigners, the minister said.",
     "release 40 minister; release 9 minister; release 3 minister"),
    ("en", "The minister said that Peru freed 40 men.", "release 40 minister"),
    # German: the present of some verbs looks like a participle
    ("de", "Neun Männer werden festgehalten, berichtet das Ministerium.", "custody 9 Ministerium"),
    ("de", "Neun Männer werden festgehalten, berichtete das Ministerium.", "custody 9 Ministerium"),
    ("de", "Neun Männer wurden festgenommen, verhört und verurteilt.", "detention 9 -; sentence 9 -"),
    # German: what was written, and what somebody told of before goes on saying
    ("de", "Zwölf Häftlinge starben. Das geht aus einem Bericht der Regierung hervor.", "death 12 Regierung"),
    ("de", "Zwölf Häftlinge starben, wie aus einem Bericht der Regierung hervorgeht.", "death 12 Regierung"),
    ("de", "Innenminister Karl Mohn verteidigte den Flug. Jeder Flug setze ein Zeichen. Bayern habe 40 Männer"
     " abgeschoben.", "transfer 40 Karl Mohn"),
    ("de", "Innenminister Karl Mohn verteidigte den Flug. Bayern hat 40 Männer abgeschoben.", "transfer 40 -"),
    ("de", "Der Flug kam spät. Bayern habe 40 Männer abgeschoben.", "transfer 40 -"),
    # Spanish: behind an insertion the speaker stands right behind the verb
    ("es", "El jefe del Gobierno, el general Juan Ruiz, indultó a 40 presos hoy, anunció la televisión estatal TVX.",
     "release 40 TVX"),
    ("es", "El general Juan Ruiz anunció que 40 presos fueron liberados.", "release 40 Juan Ruiz"),
    # a body whose short name the packs know, spelled out
    ("es", "México deportó a 40 hondureños, informó el Instituto Nacional de Migración.",
     "transfer 40 Instituto Nacional de Migración"),
    ("es", "México deportó a 40 hondureños, informó el INM.", "transfer 40 INM"),
    ("ru", "В Чили задержаны 40 студентов, сообщает полиция.", "detention 40 полиция"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_speech_behind_what_was_said(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", language) == read
