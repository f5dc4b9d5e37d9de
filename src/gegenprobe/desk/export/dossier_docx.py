"""The dossier as a DOCX file: plain paragraphs and no links, so that nothing in it leads anywhere by itself."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING

from gegenprobe.desk.export.dossier import Dossier, Section
from gegenprobe.desk.safe import one_line

if TYPE_CHECKING:
    from docx.document import Document

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_NO_DAY = datetime(2000, 1, 1)


def written(dossier: Dossier) -> bytes:
    """The file."""
    import docx

    document = docx.Document()
    known = document.core_properties
    known.author, known.title, known.comments = "", one_line(dossier.title)[:250], ""
    known.created = known.modified = _NO_DAY
    document.add_heading(one_line(dossier.title), 0)
    for line in (dossier.about, dossier.withheld):
        if line:
            document.add_paragraph(one_line(line))
    events, findings, sources = dossier.headings
    if dossier.findings:
        document.add_heading(findings, 1)
        for one in dossier.findings:
            document.add_paragraph(f"{one.severity}: {one_line(one.title)}")
            for step in one.steps:
                document.add_paragraph(one_line(step), style="List Number")
    document.add_heading(events, 1)
    for section in dossier.sections:
        _section(document, section)
    document.add_heading(sources, 1)
    for source in dossier.sources:
        document.add_paragraph(one_line(f"[{source.number}] {source.text} {source.address}"))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _section(document: Document, section: Section) -> None:
    document.add_heading(one_line(section.heading), 2)
    for row in section.rows:
        paragraph = document.add_paragraph()
        if row.number:
            paragraph.add_run(f"{row.number}  ").bold = True
        paragraph.add_run(one_line(row.what))
        for quote in row.quotes:
            text = f"{one_line(quote.words)} – {one_line(quote.speaker)} [{quote.source}]"
            document.add_paragraph(text, style="List Bullet")
