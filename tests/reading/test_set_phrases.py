"""Set phrases for being taken, held, sentenced and dying there, in four languages; and everyday uses of their words."""

from __future__ import annotations

import pytest
from noted import read_as, read_in

TABLE = [
    ("en", "Nine poachers fell into the hands of rangers near Maun.", "detention occurred 9"),
    ("en", "Rebels took captive four engineers near Goma.", "detention occurred 4"),
    ("en", "Gunmen marched 30 villagers into the forest.", "detention occurred 30"),
    ("en", "Lawmakers want four generals arrested.", "detention demanded 4"),
    ("en", "Claims that five reporters had been jailed were laughed off by the spokesman.", "detention denied 5"),
    ("en", "Seventeen deserters are under lock and key.", "custody occurred 17"),
    ("en", "Eight men are kept in chains in a cellar.", "custody occurred 8"),
    ("en", "Pirates have 15 sailors in their grip.", "custody occurred 15"),
    ("en", "Seven of the defendants are not at liberty.", "custody occurred 7"),
    ("en", "The jury needed barely an hour to convict four managers.", "sentence occurred 4"),
    ("en", "Fourteen men were condemned to hang.", "sentence occurred 14"),
    ("en", "Twelve rioters will spend four years in prison.", "sentence occurred 12"),
    ("en", "Nine remand prisoners fell victim to cholera.", "death occurred 9"),
    ("en", "Fifteen migrants suffocated in a police cell.", "death occurred 15"),
    ("de", "Fünf Schmuggler gingen der Küstenwache ins Netz.", "detention occurred 5"),
    ("de", "Zwölf Studenten fanden sich am Abend in Polizeiwagen wieder.", "detention occurred 12"),
    ("de", "Dreizehn Anwälte fielen der Verhaftungswelle zum Opfer.", "detention occurred 13"),
    ("de", "Vier Mönche zählen zu den Gefangenen der Rebellen.", "custody occurred 4"),
    ("de", "17 Deserteure hält die Militärpolizei unter Verschluss.", "custody occurred 17"),
    ("de", "Sechzehn Lehrer sind zu lebenslanger Haft verdonnert worden.", "sentence occurred 16"),
    ("de", "Acht Studenten müssen mit Gefängnisstrafen rechnen.", "sentence possible 8"),
    ("de", "Acht Häftlinge gingen im Lager an Tuberkulose zugrunde.", "death occurred 8"),
    ("es", "Trece manifestantes acabaron en comisaría tras la marcha.", "detention occurred 13"),
    ("es", "La policía echó el guante a cinco fugitivos.", "detention occurred 5"),
    ("es", "La milicia tiene a 17 desertores bajo llave.", "custody occurred 17"),
    ("es", "Dieciocho reporteros comparten una celda.", "custody occurred 18"),
    ("es", "El ministro rechazó que haya 400 presos políticos en el país.", "custody denied 400"),
    ("es", "El consejo de guerra endosó siete meses a dos soldados.", "sentence occurred 2"),
    ("es", "Nueve presos sucumbieron al cólera.", "death occurred 9"),
    ("ru", "На пятерых контрабандистов надели наручники.", "detention occurred 5"),
    ("ru", "Двадцать пассажиров боевики увели под дулами автоматов в лес.", "detention occurred 20"),
    ("ru", "Восемь мужчин держат на цепи в подвале.", "custody occurred 8"),
    ("ru", "Двадцать заложников всё ещё томятся в туннелях.", "custody occurred 20"),
    ("ru", "Двадцать фермеров отделались условными сроками.", "sentence occurred 20"),
    ("ru", "Тринадцать солдат осуждены на смерть за дезертирство.", "sentence occurred 13"),
    ("ru", "Холера унесла девятерых заключённых.", "death occurred 9"),
]  # fmt: skip

NOTHING = [
    ("en", "The striker netted 22 goals this season."),
    ("en", "Twelve patients are confined to their beds."),
    ("en", "Forty-one passengers have been stuck for two days at the airport."),
    ("en", "Four hens were kept in a cage."),
    ("en", "Nine workers fell victim to the flu."),
    ("en", "Eighteen students share a flat in Leeds."),
    ("de", "Den Fischern gingen 17 Thunfische ins Netz."),
    ("de", "Neun Urlauber kamen mit einem Schrecken davon."),
    ("de", "Drei Betriebe fielen der Krise zum Opfer."),
    ("de", "Acht Studenten müssen mit Kosten von 500 Euro rechnen."),
    ("es", "Tres actores se llevaron los premios de la gala."),
    ("es", "Doce estudiantes comparten piso."),
    ("es", "El incendio mató a 15 mineros."),
    ("ru", "Четверо водителей отделались ушибами."),
    ("ru", "Под охраной государства 40 памятников."),
    ("ru", "Пятнадцать медведей родились в неволе."),
]  # fmt: skip

test_set_phrases = read_as("kind status count", TABLE)


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_read(language: str, text: str) -> None:
    assert read_in(text, "kind count people", language) == ""
