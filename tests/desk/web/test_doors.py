"""P31: every route has a row in the table of roles, every row a route, and the desk keeps to it."""

from __future__ import annotations

import pytest
from starlette.routing import Route

from desk_served import Served, csrf_of, filled
from gegenprobe.desk.web import application as made
from gegenprobe.desk.web.gate import Place
from gegenprobe.desk.web.roles import DOORS, ROLES, Role, may
from gegenprobe.desk.web.sessions import Session

TABLE = sorted((method, path, role) for method, path in DOORS for role in ROLES)


def test_the_routers_routes_are_the_tables_rows(served: Served) -> None:
    app = made.application(served.desk, Place.on_loopback(1))
    routes = {
        (method, route.path)
        for route in app.routes
        if isinstance(route, Route)
        for method in (route.methods or set()) - {"HEAD"}
    }
    assert len(routes) > 20
    assert routes == set(DOORS)


def test_a_route_without_a_row_does_not_start(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(DOORS, ("GET", "/history"))
    with pytest.raises(KeyError):
        made.application(served.desk, Place.on_loopback(1))


def asked(served: Served, method: str, path: str, role: Role) -> int:
    """The status that somebody with this role gets; forms come with their mark, but without a reason."""
    with served.outside() as client:
        client.cookies.set(served.desk.cookie, served.desk.sessions.open(Session("mira", role)))
        address = filled(path, served)
        if method == "GET":
            return client.get(address).status_code
        return client.post(address, data={"csrf": csrf_of(client)}).status_code


def test_the_desk_keeps_to_the_table(served: Served) -> None:
    wrong = []
    for method, path, role in TABLE:
        refused = asked(served, method, path, role) == 403
        # The door is for those outside: here it is tried without token or password.
        wanted = True if path == "/enter" else not may(role, DOORS[(method, path)])
        wrong.extend([] if refused == wanted else [(method, path, role, refused)])
    assert wrong == []


def test_roles_are_ordered() -> None:
    assert [[may(role, least) for least in ROLES] for role in ROLES] == [
        [True, False, False],
        [True, True, False],
        [True, True, True],
    ]
    assert not any(may(None, least) for least in ROLES)
    assert may(None, "anybody")
