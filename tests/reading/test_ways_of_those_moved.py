"""Where those moved come from and go to: behind those set aside, by the verb of their arrival, by nouns."""

from __future__ import annotations

from noted import read_as

PAST_A_PART = [
    ("en", "Chad deported 38 bakers, including five women, to Peru.", "transfer 38 PE; transfer 5 PE"),
    ("de", "Chile hat 38 Bäcker, darunter fünf Frauen, nach Peru abgeschoben.", "transfer 5 PE; transfer 38 PE"),
    ("es", "Chad deportó a 38 panaderos, entre ellos cinco mujeres, a Perú.", "transfer 38 PE; transfer 5 PE"),
    ("ru", "Чад депортировал 38 пекарей, в том числе пять женщин, в Перу.", "transfer 38 PE; transfer 5 PE"),
    (
        "de",
        "Die Polizei nahm 40 Bäcker fest, darunter sechs in Lima, vier in Cusco.",
        "detention 40 -; detention 6 -; detention 4 -",
    ),
]

ARRIVED = [
    ("en", "Six bakers handed over from Chile arrived in Peru.", "transfer 6 CL PE"),
    ("en", "Peru has received six bakers sent back from Chile.", "transfer 6 CL PE"),
    ("es", "Seis panaderos devueltos desde Chile llegaron a Perú.", "transfer 6 CL PE"),
    ("es", "Perú recibió a seis panaderos entregados desde Chile.", "transfer 6 CL PE"),
    ("ru", "Перу приняло шестерых пекарей, выдворенных из Чили.", "transfer 6 CL PE"),
    ("en", "Peru has received six letters sent back from Chile.", ""),
]

BY_NOUNS = [
    ("en", "The transfer of 38 bakers from Chile to Peru began.", "transfer 38 CL PE"),
    ("de", "Die Rückkehr von 38 Bäckern aus Chile nach Peru begann.", "transfer 38 CL PE"),
    ("es", "La devolución de 38 panaderos desde Chile a Perú comenzó el lunes.", "transfer 38 CL PE"),
    ("ru", "Возвращение 38 пекарей из Чили в Перу состоялось в понедельник.", "transfer 38 CL PE"),
    ("en", "The transfer of two players from Chile to Peru began.", ""),
    ("de", "Die Rückkehr von 38 Touristen aus Chile nach Peru begann.", ""),
    ("es", "El traslado de 40 pacientes de Chile a Perú comenzó.", ""),
    ("ru", "Чад отправил 40 контейнеров в Перу.", ""),
]

CITIZENS = [
    ("en", "Chad deported 30 bakers from Kenya and Nepal to Peru.", "transfer 30 KE/NP TD PE"),
    ("de", "30 Bäcker aus Kenia wurden aus Chile nach Kenia abgeschoben.", "transfer 30 KE CL KE"),
    ("ru", "30 пекарей из Кении депортировали из Чили в Кению.", "transfer 30 KE CL KE"),
    ("ru", "30 высланных из Чили кенийцев прибыли в Перу.", "transfer 30 KE CL PE"),
    ("en", "30 bakers were deported from Kenya to Peru.", "transfer 30 - KE PE"),
]

test_all_go_where_the_sentence_tells_behind_a_part = read_as("kind count to", PAST_A_PART)
test_where_from_and_where_to = read_as("kind count from to", [*ARRIVED, *BY_NOUNS])
test_whose_citizens_and_what_they_left = read_as("kind count nation from to", CITIZENS)
