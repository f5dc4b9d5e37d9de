"""Where clauses begin and end, what kind each is; marks are left out."""

from __future__ import annotations

import pytest
from noted import clauses_in

TABLE = [
    ("de", "Der Sprecher sagte, dass 52 Häftlinge frei sind.",
     "main: Der Sprecher sagte | complement: dass 52 Häftlinge frei sind"),
    ("de", "Die Polizei nahm zwölf Männer fest und der Richter ließ sie frei.",
     "main: Die Polizei nahm zwölf Männer fest | coordinate: und der Richter ließ sie frei"),
    ("de", "Die Männer, die im Gefängnis saßen, kamen am Freitag frei.",
     "main: Die Männer kamen am Freitag frei | relative: die im Gefängnis saßen"),
    ("de", "Der Präsident versprach, alle Gefangenen freizulassen.",
     "main: Der Präsident versprach | infinitive: alle Gefangenen freizulassen"),
    ("de", "Weil der Richter krank war, blieben die Häftlinge in Haft.",
     "background: Weil der Richter krank war | main: blieben die Häftlinge in Haft"),
    ("de", "Wenn die Sanktionen fallen, kommen 20 Häftlinge frei.",
     "condition: Wenn die Sanktionen fallen | main: kommen 20 Häftlinge frei"),
    ("de", "Zwölf Häftlinge kamen frei, sagte der Sprecher.",
     "main: Zwölf Häftlinge kamen frei | main: sagte der Sprecher"),
    ("de", "Zwölf Häftlinge, sagte der Sprecher, kamen frei.",
     "main: Zwölf Häftlinge kamen frei | parenthesis: sagte der Sprecher"),
    ("de", "„Wir lassen zwölf Häftlinge frei“, sagte der Präsident.",
     "main: Wir lassen zwölf Häftlinge frei | main: sagte der Präsident"),
    ("de", "Am Montag wurden 20 Menschen festgenommen, am Dienstag kamen sie frei.",
     "main: Am Montag wurden 20 Menschen festgenommen | main: am Dienstag kamen sie frei"),
    ("de", "Ob die Häftlinge freikommen, ist offen.", "condition: Ob die Häftlinge freikommen | main: ist offen"),
    ("de", "Um die Gefangenen freizubekommen, verhandelte Washington mit Minsk.",
     "purpose: Um die Gefangenen freizubekommen | main: verhandelte Washington mit Minsk"),
    ("de", "Die Behörden nahmen 20 Menschen fest; zwölf sind wieder frei.",
     "main: Die Behörden nahmen 20 Menschen fest | main: zwölf sind wieder frei"),
    ("de", "Die Aktivistin wurde verhaftet, verurteilt und abgeschoben.",
     "main: Die Aktivistin wurde verhaftet | coordinate: verurteilt | coordinate: und abgeschoben"),
    ("de", "Während die Familien warteten, verhandelte der Gesandte.",
     "background: Während die Familien warteten | main: verhandelte der Gesandte"),
    ("de", "Sie forderten die Regierung auf, die Journalisten freizulassen.",
     "main: Sie forderten die Regierung auf | infinitive: die Journalisten freizulassen"),
    ("de", "Der Bericht, den das Amt am Montag vorlegte, nennt 40 Fälle.",
     "main: Der Bericht nennt 40 Fälle | relative: den das Amt am Montag vorlegte"),
    ("de", "Minsk ließ die Männer frei, nachdem Washington die Sanktionen gelockert hatte.",
     "main: Minsk ließ die Männer frei | background: nachdem Washington die Sanktionen gelockert hatte"),
    ("de", "Zwölf Häftlinge kamen frei und flogen nach Litauen.",
     "main: Zwölf Häftlinge kamen frei | coordinate: und flogen nach Litauen"),
    ("de", "Als der Präsident sprach, kamen die ersten Häftlinge frei.",
     "background: Als der Präsident sprach | main: kamen die ersten Häftlinge frei"),
    ("de", "Die Frau, deren Mann in Haft sitzt, klagt.", "main: Die Frau klagt | relative: deren Mann in Haft sitzt"),
    ("de", "Obwohl das Gericht die Frau freisprach, blieb sie in Haft.",
     "background: Obwohl das Gericht die Frau freisprach | main: blieb sie in Haft"),
    ("de", "Die Aktivistin, die das Gericht verurteilt hatte, kam frei und reiste aus.",
     "main: Die Aktivistin kam frei | relative: die das Gericht verurteilt hatte | coordinate: und reiste aus"),
    ("de", "Der Gesandte reiste nach Minsk, um über Häftlinge zu verhandeln.",
     "main: Der Gesandte reiste nach Minsk | purpose: um über Häftlinge zu verhandeln"),
    ("en", "The ministry said that nine men had been freed.",
     "main: The ministry said | complement: that nine men had been freed"),
    ("en", "The president, who signed the decree, left the city.",
     "main: The president left the city | relative: who signed the decree"),
    ("en", "Belarus freed nine men and Lithuania welcomed them.",
     "main: Belarus freed nine men | coordinate: and Lithuania welcomed them"),
    ("en", "Nine men, the ministry said, were freed.", "main: Nine men were freed | main: the ministry said"),
    ("en", "If the sanctions fall, nine men will be freed.",
     "condition: If the sanctions fall | main: nine men will be freed"),
    ("en", "Washington urged Minsk to release nine men.",
     "main: Washington urged Minsk | infinitive: to release nine men"),
    ("es", "El ministro dijo que nueve presos fueron liberados.",
     "main: El ministro dijo | complement: que nueve presos fueron liberados"),
    ("es", "Los presos que fueron liberados viajaron a España.",
     "main: Los presos viajaron a España | relative: que fueron liberados"),
    ("es", "Si caen las sanciones, nueve presos serán liberados.",
     "condition: Si caen las sanciones | main: nueve presos serán liberados"),
    ("ru", "Министр сообщил, что девять заключенных освобождены.",
     "main: Министр сообщил | complement: что девять заключенных освобождены"),
    ("ru", "Заключенные, которых освободили в пятницу, уехали.",
     "main: Заключенные уехали | relative: которых освободили в пятницу"),
    ("ru", "Если санкции снимут, девять заключенных освободят.",
     "condition: Если санкции снимут | main: девять заключенных освободят"),
]  # fmt: skip
WHOLE = [
    ("de", "Der Richter sprach drei Männer frei."),
    ("de", "Der Präsident will die Gefangenen freilassen."),
    ("de", "Nach Angaben des Ministeriums kamen zwölf Häftlinge frei."),
    ("de", "Damit sind 20 Menschen in Haft."),
    ("es", "El gobierno prometió liberar a nueve presos."),
    ("ru", "Президент обещал освободить девять заключенных."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "clauses"), TABLE)
def test_clauses(language: str, text: str, clauses: str) -> None:
    assert clauses_in(text, language) == clauses


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_one_clause_stays_whole(language: str, text: str) -> None:
    assert clauses_in(text, language).startswith("main: ")
    assert " | " not in clauses_in(text, language)
