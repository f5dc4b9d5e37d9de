"""Who may do what: one row for every route and method; a route without a row is not opened to anybody."""

from __future__ import annotations

from typing import Literal, get_args

Role = Literal["reader", "reviewer", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)  # each may do what those before it may
Open = Literal["anybody"]  # without a session: only the door itself

# (method, path) -> the least role. `anybody` sees nothing of the book.
DOORS: dict[tuple[str, str], Role | Open] = {
    ("GET", "/enter"): "anybody",
    ("POST", "/enter"): "anybody",
    ("POST", "/leave"): "reader",
    ("POST", "/language"): "reader",
    ("GET", "/static/{file}"): "reader",
    ("GET", "/"): "reader",
    ("GET", "/chronicle"): "reader",
    ("GET", "/events"): "reader",
    ("GET", "/events/{event}"): "reader",
    ("GET", "/figures/{figure}"): "reader",
    ("GET", "/deals"): "reader",
    ("GET", "/deals/{deal}"): "reader",
    ("GET", "/balance"): "reader",
    ("GET", "/findings"): "reader",
    ("GET", "/findings/{finding}"): "reader",
    ("GET", "/changes"): "reader",
    ("GET", "/review"): "reviewer",
    ("POST", "/review/{subject}"): "reviewer",
    ("GET", "/hand-over"): "reader",
    ("GET", "/hand-over/file"): "reader",
    ("GET", "/reports"): "reader",
    ("GET", "/reports/{report}"): "reader",
    ("GET", "/reports/{report}/file"): "reader",
    ("POST", "/reports/{report}/correct"): "reviewer",
    ("POST", "/reports/{report}/withdraw"): "reviewer",
    ("GET", "/statements/{statement}"): "reader",
    ("GET", "/names/{sort}"): "reader",
    ("GET", "/names/{sort}/{name}"): "reader",
    ("GET", "/add"): "reviewer",
    ("POST", "/add/files"): "reviewer",
    ("POST", "/add/text"): "reviewer",
    ("GET", "/add/{job}"): "reviewer",
    ("GET", "/history"): "reader",
    ("POST", "/history/{number}/undo"): "reviewer",
    ("GET", "/help"): "reader",
    ("GET", "/help/{page:path}"): "reader",
}


def may(role: Role | None, least: Role | Open) -> bool:
    """Whether somebody with this role (None: no session) may go through a door."""
    if least == "anybody":
        return True
    return role is not None and ROLES.index(role) >= ROLES.index(least)
