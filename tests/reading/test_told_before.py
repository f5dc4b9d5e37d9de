"""Bodies and offices called by one word, by the fuller name under which the report told of them before."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("en", "The National Migration Service (SNM) publishes figures. The SNM said 867 people had been deported.",
     "867 National Migration Service"),
    ("en", "The Gulf Observatory for Dignity keeps a list. The Observatory has recorded 54 deaths in custody.",
     "54 Gulf Observatory for Dignity"),
    ("en", "The Department of Home Affairs publishes figures. The department said 214 people were detained in July.",
     "214 Department of Home Affairs"),
    ("en", "The Taliban's foreign ministry is in Kabul. The Taliban said 14 people were detained.", "14 Taliban"),
    ("en", "The Ministry of Justice is in Harare. A ministry said 14 people were detained.", "14 ministry"),
    ("de", "Justizminister Karl Huber stellte den Bericht vor. Dem Minister zufolge wurden 460 Menschen abgeschoben.",
     "460 Karl Huber"),
    ("de", "Polizeisprecher Jens Ott sprach vor Ort. „Wir haben 31 Männer festgenommen“, so der Sprecher.",
     "31 Jens Ott"),
    ("de", "Polizeisprecher Jens Ott sprach vor Ort. „Wir haben 31 Männer festgenommen“, so ein Sprecher.",
     "31 Sprecher"),
    ("es", "El Mecanismo para el Reconocimiento de Presos Políticos existe. El Mecanismo registra 47 condenas.",
     "47 Mecanismo para el Reconocimiento de Presos Políticos"),
    ("es", "La Defensoría del Pueblo medió. La Defensoría informó que 26 soldados fueron liberados.",
     "26 Defensoría del Pueblo"),
    ("es", "La abogada Rosa Lenz visitó a los detenidos. Precisó que 26 jóvenes quedaron en libertad.",
     "26 Rosa Lenz"),
    ("ru", "Спикер прокуратуры Елдос Нургали провёл брифинг. Спикер уточнил, что отпущены 163 подозреваемых.",
     "163 Елдос Нургали"),
    ("ru", "Комитет защиты журналистов (КЗЖ) ведёт список. КЗЖ сообщил о задержании 14 журналистов.",
     "14 Комитет защиты журналистов"),
    ("ru", "Омбудсмен Татьяна Рыбина была на границе. По её словам, задержаны 84 человека.", "84 Татьяна Рыбина"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_told_before(language: str, text: str, read: str) -> None:
    assert read_in(text, "count said_by", language) == read
