"""What is put off, what others are to do first, what is offered for something, and what is over whatever comes next."""

from __future__ import annotations

from noted import read_as

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("The release of 26 miners is not going ahead for the time being.", "release refused 26"),
        ("The swap of 26 captives is not taking place.", "exchange denied 26"),
        ("The swap of 26 captives has been put on hold.", "exchange refused 26"),
        ("There will be no talks until the reporter Ann Holm is free.", "release demanded -"),
        ("Lima will only pay once the 26 miners have been freed.", "release demanded 26"),
        ("Their wives will block the road until all 26 miners are freed.", "release demanded 26"),
        ("The road stayed shut until the 26 miners were freed.", "release occurred 26"),
        ("In return for freeing the 26 miners, Lima wants Quito to open its archives.", "release negotiated 26"),
        ("Finland blocked sanctions on three ministers.", "sanction refused -"),
        ("Chad gave 26 consular officials two days to leave the country.", "transfer planned 26"),
        ("Chad expelled nine Polish diplomats.", "transfer occurred 9"),
        ("Ann Holm pleaded for mercy for the singer Tom Barlow.", "release demanded -"),
        ("The tenants were given two days to leave the building.", ""),
        ("The ruling party blocked the budget.", ""),
    ],
    "de": [
        ("Die Freilassung von 26 Bergleuten findet vorerst nicht statt.", "release refused 26"),
        ("Der Tausch von 26 Gefangenen findet nicht statt.", "exchange denied 26"),
        ("Gespräche gebe es erst, wenn die Reporterin Ann Holm frei sei.", "release demanded -"),
        ("Lima wird nicht verhandeln, solange die 26 Bergleute nicht frei sind.", "release demanded 26"),
        ("Für die Freilassung der 26 Bergleute verlangt Lima die Öffnung der Archive.", "release negotiated 26"),
        ("Lima brach den Dialog nach der Festnahme von 26 Bergleuten ab.", "detention occurred 26"),
        ("Die Forderung nach der Freilassung von 26 Bergleuten bleibt.", "release demanded 26"),
        ("Die am Montag festgenommenen 26 Studenten haben sich nicht geäußert.", "detention occurred 26"),
        ("Die Polizisten verhafteten 26 Studenten nicht.", "detention denied 26"),
        ("Die zwölf Mieter haben zwei Tage Zeit, das Haus zu verlassen.", ""),
    ],
    "es": [
        ("El canje de 26 presos ha quedado en suspenso.", "exchange refused 26"),
        ("No habrá diálogo hasta que la reportera Ana Ruiz quede en libertad.", "release demanded -"),
        ("Lima solo pagará cuando los 26 mineros sean liberados.", "release demanded 26"),
        ("El paro seguirá hasta que los 26 mineros sean liberados.", "release demanded 26"),
        ("A cambio de liberar a los 26 mineros, Lima exige la apertura de los archivos.", "release negotiated 26"),
        ("Chipre bloqueó las sanciones contra tres ministros.", "sanction refused -"),
        ("Chad expulsó a nueve diplomáticos polacos.", "transfer occurred 9"),
        ("Los 26 inquilinos tienen dos días para abandonar el edificio.", ""),
    ],
    "ru": [
        ("Намеченное освобождение 26 шахтёров пока не состоится.", "release refused 26"),
        ("Переговоров не будет, пока журналистка Анна Орлова не окажется на свободе.", "release demanded -"),
        ("Лима заплатит только после того, как 26 шахтёров будут освобождены.", "release demanded 26"),
        ("Забастовка продлится, пока не освободят 26 шахтёров.", "release demanded 26"),
        ("В обмен на освобождение 26 шахтёров Лима требует открыть архивы.", "release negotiated 26"),
        ("Переговоры прервали после ареста 26 шахтёров.", "detention occurred 26"),
        ("Кипр заблокировал санкции против трёх министров.", "sanction refused -"),
    ],
}  # fmt: skip

test_what_is_put_off_asked_first_or_offered = read_as("kind status count", CASES)


MET: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("At a meeting with Erik Berg, Chancellor Ann Holm praised the new bridge.", "talks Ann Holm Erik Berg"),
        ("At a meeting with voters, Mayor Tom Barlow promised a bridge.", ""),
        ("In a match against Peru, striker Tom Barlow scored twice.", ""),
    ],
    "es": [
        ("En una reunión con Luis Soto, la canciller Ana Ruiz elogió el puente.", "talks Ana Ruiz Luis Soto"),
        ("En una reunión con votantes, el alcalde Luis Soto prometió un puente.", ""),
    ],
    "ru": [
        ("Канцлер Анна Орлова на встрече с Иваном Котовым похвалила мост.", "talks Анна Орлова Иван Котов"),
        ("На встрече с избирателями мэр Иван Котов пообещал мост.", ""),
    ],
}

test_who_speaks_at_a_meeting_met_there = read_as("kind by with", MET)
