"""What the words around an event make of its status: what failed, what was turned down, what never came to be."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind status count"
TABLE = [
    # nobody brought it about
    ("de", "Den Vermittlern gelang es nicht, die 14 Geiseln zu befreien.", "release denied 14"),
    ("de", "Den Vermittlern gelang es, die 14 Geiseln zu befreien.", "release occurred 14"),
    ("de", "Die Unterhändler konnten die Freilassung der 14 Geiseln nicht erreichen.", "release denied 14"),
    ("en", "The envoy could not secure the release of the 14 soldiers.", "release denied 14"),
    ("en", "The envoy secured the release of 14 soldiers.", "release occurred 14"),
    ("en", "The 14 hostages could not be freed.", "release denied 14"),
    ("en", "The 14 hostages could be freed.", "release possible 14"),
    ("en", "Negotiators were unable to free the 14 hostages.", "release denied 14"),
    ("es", "Los negociadores no consiguieron la liberación de los 14 rehenes.", "release denied 14"),
    ("ru", "Посланник не смог добиться освобождения 14 солдат.", "release denied 14"),
    ("ru", "Посланник добился освобождения 14 солдат.", "release occurred 14"),
    # it did not take place
    ("en", "The release of 14 soldiers did not take place.", "release denied 14"),
    ("en", "The release of 14 soldiers took place at dawn.", "release occurred 14"),
    ("en", "The exchange of 400 prisoners fell through.", "exchange denied 400"),
    ("ru", "Освобождение 14 солдат не состоялось.", "release denied 14"),
    ("ru", "Освобождение 14 солдат отменено.", "release refused 14"),
    # who is not willing, and who is
    ("de", "Die Rebellen sind nicht bereit, die 14 Nonnen freizulassen.", "release refused 14"),
    ("de", "Die Rebellen sind bereit, die 14 Nonnen freizulassen.", "release negotiated 14"),
    ("de", "Die Rebellen denken nicht daran, die 14 Nonnen freizulassen.", "release refused 14"),
    ("de", "Die Weigerung der Regierung, 14 Studenten freizulassen, stieß auf Kritik.", "release refused 14"),
    ("ru", "Повстанцы не готовы отпустить 14 монахинь.", "release refused 14"),
    ("ru", "Повстанцы готовы отпустить 14 монахинь.", "release negotiated 14"),
    ("ru", "Армия исключает освобождение 14 пленных.", "release refused 14"),
    ("ru", "Власти не исключают освобождения 14 пленных.", "release possible 14"),
    # pleas that are turned down
    ("de", "Das Gericht wies die Anträge auf Freilassung von 14 Studenten ab.", "release refused 14"),
    ("ru", "Суд отклонил ходатайства об освобождении 14 студентов.", "release refused 14"),
    ("ru", "Адвокат подал ходатайство об освобождении 14 студентов.", "release demanded 14"),
    ("es", "Un tribunal prohibió la extradición de 14 hombres a Marruecos.", "transfer refused 14"),
    ("ru", "Суд остановил депортацию 40 мигрантов в Чад.", "transfer refused 40"),
    ("ru", "Суд осудил 14 человек.", "sentence occurred 14"),
    ("ru", "Армия освободила 14 заложников.", "release occurred 14"),
    # denials
    ("en", "Police denied having arrested 14 students.", "detention denied 14"),
    ("en", "Police admitted having arrested 14 students.", "detention occurred 14"),
    ("de", "Es stimme nicht, dass 14 Studenten verhaftet worden seien, sagte der Sprecher.", "detention denied 14"),
    ("es", "El gobierno desmiente que se haya dado orden de detener a 12 diputados.", "detention denied 12"),
    ("ru", "Сообщения об освобождении 14 мужчин не подтвердились.", "release denied 14"),
    # a double negation
    ("en", "Police did not hesitate to arrest 14 students.", "detention occurred 14"),
    ("es", "La policía no dudó en detener a 14 estudiantes.", "detention occurred 14"),
    # what a court decides is done; what others decide is to come
    ("de", "Das Gericht entschied, zwölf Aktivisten zu 14 Jahren Haft zu verurteilen.", "sentence occurred 12"),
    ("en", "The court has decided to sentence 12 activists to 14 years in prison.", "sentence occurred 12"),
    ("es", "El tribunal decidió condenar a 12 activistas a 14 años de prisión.", "sentence occurred 12"),
    ("ru", "Суд решил приговорить 12 активистов к 14 годам колонии.", "sentence occurred 12"),
    ("en", "The government has decided to free 12 activists.", "release planned 12"),
    # asked, feared, unreal
    ("en", "It is unclear whether the 14 prisoners have been released.", "release possible 14"),
    ("ru", "Неизвестно, освободили ли 14 заключённых.", "release possible 14"),
    ("en", "The 14 hostages would have been freed if the money had been paid.", "release possible 14"),
    ("ru", "14 заложников были бы освобождены, если бы заплатили выкуп.", "release possible 14"),
    ("en", "Six men were to have been released on Friday.", "release planned 6"),
    ("ru", "Возможно, 14 заключённых скоро освободят.", "release possible 14"),
    # wanted of others
    ("de", "Sie wollen, dass der Präsident 14 Verurteilte begnadigt.", "release demanded 14"),
    ("de", "Der Präsident will 14 Verurteilte begnadigen.", "release planned 14"),
    ("es", "Quieren que el presidente indulte a 14 presos.", "release demanded 14"),
    ("ru", "«Отпустите 14 заключённых!» — кричали люди.", "release demanded 14"),
    ("es", "«¡Liberen a los 14 presos!», gritaban.", "release demanded 14"),
    # how many are held, as others tell it
    ("es", "En Venezuela habría todavía más de mil prisioneros políticos.", "custody occurred over:1000"),
    # brought about in time to come
    ("de", "Das Abkommen wird zur Freilassung von 300 Gefangenen führen.", "release planned 300"),
    ("de", "Das Abkommen führte zur Freilassung von 300 Gefangenen.", "release occurred 300"),
    ("en", "The agreement will lead to the release of 300 prisoners.", "release planned 300"),
    ("en", "The agreement led to the release of 300 prisoners.", "release occurred 300"),
    ("es", "La ley permitirá la liberación de 300 presos.", "release planned 300"),
    ("es", "La ley permitió la liberación de 300 presos.", "release occurred 300"),
    ("ru", "Соглашение приведёт к освобождению 300 пленных.", "release planned 300"),
    ("ru", "Соглашение привело к освобождению 300 пленных.", "release occurred 300"),
]  # fmt: skip
NOTHING = [
    ("de", "Zwei Häftlinge flohen, bevor sie freigelassen werden konnten."),
    ("en", "Two prisoners escaped before they could be freed."),
    ("es", "Dos presos huyeron antes de que pudieran ser liberados."),
    ("ru", "Двое заключённых сбежали, прежде чем их успели освободить."),
    ("de", "Die Polizei vereitelte einen Plan, 14 Studenten zu entführen."),
    ("en", "Police foiled a plot to kidnap 14 students."),
    ("es", "La policía frustró el secuestro de 14 estudiantes."),
    ("ru", "Полиция предотвратила похищение 14 студентов."),
    # laws, and what is no person in custody
    ("es", "La ley prohíbe la detención de una persona por más de seis meses."),
    ("es", "Desde 2006 se han dictado en el país 286 sentencias."),
    ("es", "Los bomberos liberaron a tres personas atrapadas en un ascensor."),
    ("es", "El zoológico liberó a 12 linces en abril."),
    ("es", "El club dejó libres a tres jugadores."),
    ("ru", "Армия освободила два села на востоке."),
    ("ru", "Совет Безопасности осудил гибель 14 человек."),
    ("ru", "Пожарные освободили трёх человек из лифта."),
    ("en", "Firefighters freed three people trapped in a lift."),
    ("de", "Beide Politiker tauschten Geschenke aus."),
    ("de", "Zwei Minister tauschten sich über die Lage aus."),
    ("de", "Ein Zöllner hielt 14 Lastwagen fest."),
]


@pytest.mark.parametrize(("language", "text", "expected"), TABLE)
def test_statuses_are_settled(language: str, text: str, expected: str) -> None:
    assert read_in(text, FIELDS, language) == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_never_came_to_be_is_no_statement(language: str, text: str) -> None:
    assert read_in(text, FIELDS, language) == ""
