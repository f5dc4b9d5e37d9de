"""How real a thing is: the seven statuses by negation, modal, governing verb, noun and adverb."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind status count"
TABLE = [
    ("de", "Am Freitag kamen in Minsk 52 Häftlinge frei.", "release occurred 52"),
    ("de", "Minsk lässt am Freitag 52 Häftlinge frei.", "release occurred 52"),
    ("de", "Minsk wird 52 Häftlinge freilassen.", "release planned 52"),
    ("de", "Minsk will 52 Häftlinge freilassen.", "release planned 52"),
    ("de", "Minsk kündigte an, 52 Häftlinge freizulassen.", "release planned 52"),
    ("de", "Minsk versprach die Freilassung von 52 Häftlingen.", "release planned 52"),
    ("de", "52 Häftlinge sollen am Montag freigelassen werden.", "release planned 52"),
    ("de", "Minsk hat angeordnet, 52 Häftlinge freizulassen.", "release planned 52"),
    ("de", "Washington und Minsk verhandeln über die Freilassung von 52 Häftlingen.",
     "talks occurred -; release negotiated 52"),
    ("de", "Minsk bot an, 52 Häftlinge freizulassen.", "release negotiated 52"),
    ("de", "Die Familien fordern die Freilassung von 52 Häftlingen.", "release demanded 52"),
    ("de", "Die Familien verlangten, 52 Häftlinge freizulassen.", "release demanded 52"),
    ("de", "Minsk müsse 52 Häftlinge freilassen, sagte Mira Dahl.", "release demanded 52"),
    ("de", "Minsk weigert sich, 52 Häftlinge freizulassen.", "release refused 52"),
    ("de", "Minsk lehnt die Freilassung von 52 Häftlingen ab.", "release refused 52"),
    ("de", "Minsk verweigert die Freilassung von 52 Häftlingen.", "release refused 52"),
    ("de", "Minsk ließ die 52 Häftlinge nicht frei.", "release denied 52"),
    ("de", "Minsk bestreitet, 52 Häftlinge freigelassen zu haben.", "release denied 52"),
    ("de", "Das Ministerium dementierte die Freilassung von 52 Häftlingen.", "release denied 52"),
    ("de", "Kein einziger der 52 Häftlinge kam frei.", "release denied 52"),
    ("de", "Minsk könnte 52 Häftlinge freilassen.", "release possible 52"),
    ("de", "52 Häftlinge kommen womöglich frei.", "release possible 52"),
    ("de", "Die Familien hoffen, dass 52 Häftlinge freikommen.", "release possible 52"),
    ("de", "Die Freilassung von 52 Häftlingen steht bevor.", "release planned 52"),
    ("de", "52 Häftlinge durften das Gefängnis verlassen.", "release occurred 52"),
    ("de", "Minsk hat zugesagt, 52 Häftlinge freizulassen.", "release planned 52"),
    ("de", "Das Gericht verurteilte drei Journalisten nicht.", "sentence denied 3"),
    ("de", "Über die Freilassung von 52 Häftlingen wird verhandelt.", "release negotiated 52"),
    ("de", "52 Häftlinge sollen freigelassen worden sein.", "release occurred 52"),
    ("de", "Minsk hat 52 Häftlinge freigelassen.", "release occurred 52"),
    ("de", "Die 52 Häftlinge wurden nicht freigelassen.", "release denied 52"),
    ("de", "Der Präsident schloss die Freilassung von 52 Häftlingen aus.", "release refused 52"),
    ("de", "Die Familien bitten um die Freilassung von 52 Häftlingen.", "release demanded 52"),
    ("de", "Vielleicht kommen 52 Häftlinge frei.", "release possible 52"),
    ("de", "52 Häftlinge sind frei.", "release occurred 52"),
    ("de", "Minsk plant die Freilassung von 52 Häftlingen.", "release planned 52"),
    ("de", "Der Präsident rief dazu auf, 52 Häftlinge freizulassen.", "release demanded 52"),
    ("de", "Minsk erwägt die Freilassung von 52 Häftlingen.", "release possible 52"),
    ("de", "Minsk stoppte die Freilassung von 52 Häftlingen.", "release refused 52"),
    ("de", "Die Freilassung von 52 Häftlingen ist geplant.", "release planned 52"),
    ("de", "Die Sanktionen gegen Belavia wurden nicht aufgehoben.", "sanction denied -"),
    ("de", "Washington hob die Sanktionen gegen Belavia nicht auf.", "sanction denied -"),
    ("de", "Washington will die Sanktionen gegen Belavia aufheben.", "sanction planned -"),
    ("de", "Minsk fordert die Aufhebung der Sanktionen gegen Belavia.", "sanction demanded -"),
    ("de", "Die Polizei hat zwölf Demonstranten nicht festgenommen.", "detention denied 12"),
    ("de", "Zwölf Demonstranten sollen abgeschoben werden.", "transfer planned 12"),
    ("de", "Der Prozess gegen drei Journalisten beginnt am Montag.", "sentence planned 3"),
    ("en", "Belarus freed 52 prisoners on Friday.", "release occurred 52"),
    ("en", "Belarus will free 52 prisoners.", "release planned 52"),
    ("en", "Belarus promised to free 52 prisoners.", "release planned 52"),
    ("en", "Families demanded the release of 52 prisoners.", "release demanded 52"),
    ("en", "Washington urged Minsk to release 52 prisoners.", "release demanded 52"),
    ("en", "Minsk refused to release 52 prisoners.", "release refused 52"),
    ("en", "Minsk may release 52 prisoners.", "release possible 52"),
    ("en", "Minsk offered to free 52 prisoners.", "release negotiated 52"),
    ("en", "52 prisoners could be freed.", "release possible 52"),
    ("en", "None of the 52 prisoners was freed.", "release denied 52"),
    ("en", "The release of 52 prisoners was postponed.", "release refused 52"),
    ("en", "Minsk rejected the release of 52 prisoners.", "release refused 52"),
    ("en", "Belarus has freed 52 prisoners.", "release occurred 52"),
    ("en", "Belarus plans to free 52 prisoners.", "release planned 52"),
    ("en", "52 prisoners were not freed.", "release denied 52"),
    ("es", "Cuba liberó a 52 presos el viernes.", "release occurred 52"),
    ("es", "Cuba liberará a 52 presos.", "release planned 52"),
    ("es", "Cuba prometió liberar a 52 presos.", "release planned 52"),
    ("es", "Las familias exigen la liberación de 52 presos.", "release demanded 52"),
    ("es", "Cuba se negó a liberar a 52 presos.", "release refused 52"),
    ("es", "Cuba no liberó a los 52 presos.", "release denied 52"),
    ("es", "Cuba podría liberar a 52 presos.", "release possible 52"),
    ("es", "Cuba y Washington negocian la liberación de 52 presos.", "release negotiated 52"),
    ("ru", "В пятницу в Минске освободили 52 заключенных.", "release occurred 52"),
    ("ru", "Минск освободит 52 заключенных.", "release planned 52"),
    ("ru", "Минск обещал освободить 52 заключенных.", "release planned 52"),
    ("ru", "Семьи требуют освободить 52 заключенных.", "release demanded 52"),
    ("ru", "Минск отказался освободить 52 заключенных.", "release refused 52"),
    ("ru", "Минск не освободил 52 заключенных.", "release denied 52"),
    ("ru", "Минск может освободить 52 заключенных.", "release possible 52"),
]  # fmt: skip
NOTHING = [
    ("de", "Minsk dementierte die Berichte."),
    ("de", "Der Minister kündigte ein Gesetz an."),
    ("de", "Die Familien fordern Auskunft über die Häftlinge."),
    ("de", "Minsk lehnt das Angebot ab."),
    ("de", "Vielleicht kommen die Gäste morgen frei heraus."),
    ("de", "Die Regierung verhandelt über den Haushalt."),
    ("de", "Der Richter will die Sitzung am Montag eröffnen."),
    ("en", "The minister announced a new law."),
    ("en", "Families demanded an answer."),
    ("en", "Minsk refused the offer."),
    ("es", "El ministro anunció una ley."),
    ("es", "Las familias exigen una respuesta."),
    ("ru", "Министр объявил о новом законе."),
    ("ru", "Семьи требуют ответа."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_status(language: str, text: str, read: str) -> None:
    assert read_in(text, FIELDS, language) == read


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_read(language: str, text: str) -> None:
    assert read_in(text, FIELDS, language) == ""
