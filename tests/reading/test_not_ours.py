"""Words of the codebook in another sense: dates that are no terms, former convicts, roads that are nobody."""

from __future__ import annotations

from noted import read_as

test_other_senses = read_as(
    "kind count people",
    {
        "de": [
            ("Die Polizei nahm einen 30-jährigen Schweden fest.", "detention 1 -"),
            ("Die Polizei nahm ihn in Polen fest.", ""),
            ("Der Sturm hielt 300 Reisende am Flughafen fest.", ""),
        ],
        "en": [
            ("Daniel Hart hid near Lincoln Road. He was arrested at noon.", "detention - Daniel Hart"),
            ("Doris Day was arrested at noon.", "detention - Doris Day"),
            ("The band released Daniel Hart's new single in May.", ""),
            ("Iran released Daniel Hart's brother Tom Hart in May.", "release - Tom Hart"),
            ("Daniel Hart and Anna Holm captured titles on Saturday.", ""),
            ("Twelve students were expelled from the university for cheating.", ""),
            ("The judge freed Daniel Hart from paying 300 dollars.", ""),
            ("The officers were released from the commitments of their contract with Anna Holm.", ""),
        ],
        "es": [
            ("El héroe del país fue el guardameta Daniel Hart.", ""),
            ("El gobernador liberó a Juan Soto de su cargo.", ""),
            ("El juez detuvo el partido en el minuto 40.", ""),
            ("Daniel Hart se fue del país rumbo a España.", "transfer - Daniel Hart"),
            ("La policía detuvo a seis personas implicadas en el intercambio.", "detention 6 -"),
        ],
        "ru": [
            ("В 2012 году Иван Котов получил от друга айпад.", ""),
            ("Банк освободил девять клиентов от комиссии.", ""),
            ("В этом году Ивану Котову грозит отставка.", ""),
            ("В 2012 году Иван Котов получил три года колонии.", "sentence - Иван Котов"),
            ("Полиция задержала ранее судимого 33-летнего мужчину.", "detention 1 -"),
        ],
    },
)
