"""What changed since a visit: reports that came in, events that are new or told anew, and what people decided."""

from __future__ import annotations

from bisect import bisect_right
from datetime import timedelta

from starlette.responses import Response

from gegenprobe.desk.clock import now
from gegenprobe.desk.web.deeds import deeds_told
from gegenprobe.desk.web.pages.events import size_of
from gegenprobe.desk.web.sheets import by_day
from gegenprobe.desk.web.visit import Visit
from gegenprobe.desk.web.volume import Volume
from gegenprobe.model.entry import moment
from gegenprobe.model.ledger import Event

MOST_SHOWN = 100
DAYS = {"day": 1, "week": 7, "month": 30}


def page(visit: Visit) -> Response:
    """The changes after an entry of the log: the one given, else the last of this browser's visit before."""
    volume = visit.volume
    asked = visit.query.get("since", "")
    since = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 12 else visit.session.since
    since = max(0, volume.last - MOST_SHOWN) if since is None else min(since, volume.last)
    fresh, told = events_since(volume, since)
    acts = [one for one in volume.acts[since:] if one["act"] != "add"]
    shown = acts[::-1][:MOST_SHOWN]
    return visit.page(
        "changes.html",
        since=since,
        reports=[volume.book.reports[key] for key in volume.added_after(since)[:MOST_SHOWN]],
        fresh=fresh[:MOST_SHOWN],
        told=told[:MOST_SHOWN],
        acts=shown,
        deeds=deeds_told((volume.entries[one["number"] - 1] for one in shown), volume, visit.words),
        sizes={one.id: size_of(visit, one) for one in (*fresh[:MOST_SHOWN], *told[:MOST_SHOWN])},
        marks=_marks(visit),
        moment=volume.entries[since - 1].time if 0 < since <= len(volume.entries) else None,
    )


def _marks(visit: Visit) -> list[tuple[str, int]]:
    """Since when one may want to know: the name of the string, and the number of the log's last entry by then."""
    entries, today = visit.volume.entries, now()
    last = [] if visit.session.since is None else [("visit", min(visit.session.since, visit.volume.last))]
    spans = [
        (name, bisect_right(entries, moment(today - timedelta(days=days)), key=lambda one: one.time))
        for name, days in DAYS.items()
    ]
    # Spans that lead to the same entry are one: a book of this morning has only 'everything'.
    longest = {number: name for name, number in (*spans, ("ever", 0))}
    return last + [(name, number) for number, name in longest.items()]


def events_since(volume: Volume, since: int) -> tuple[list[Event], list[Event]]:
    """The events of which only reports after that entry tell, and those of which such reports tell as well."""
    standing, reports = volume.standing, set(volume.added_after(since))
    touched = {standing.event_of[one.id] for report in reports for one in standing.stood[report].statements}
    fresh, told = [], []
    for event in sorted((standing.events[key] for key in touched), key=by_day):
        if all(standing.statements[key].report in reports for key in event.statements):
            fresh.append(event)
        else:
            told.append(event)
    return _latest(fresh), _latest(told)


def _latest(events: list[Event]) -> list[Event]:
    """The latest first, those without a day last; they come in the order of their days."""
    return [one for one in events if one.when is not None][::-1] + [one for one in events if one.when is None]
