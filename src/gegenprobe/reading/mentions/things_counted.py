"""Numbers behind things that were counted: 'en tres operativos: dos en Lima y uno en Cusco' counts no people."""

from __future__ import annotations

from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged


def things_counted(mentions: list[Mention], tagged: Tagged) -> list[Mention]:
    """The mentions; bare numbers behind a colon that are no more than the things counted before it are those."""
    form = tagged.words.form
    for at, whole in enumerate(mentions):
        ends = whole.last < len(form) and form[whole.last] == ":"
        most = whole.number.value if ends and whole.number is not None and not whole.number.article else None
        if whole.kind != "thing" or most is None:
            continue
        bare = [m for m in mentions[at + 1 :] if m.kind == "number" and m.number is not None]
        if bare and sum(m.number.value or 0 for m in bare if m.number is not None) <= most:
            mentions = [m._replace(kind="thing", aside=True) if m in bare else m for m in mentions]
    return mentions
