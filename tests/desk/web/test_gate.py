"""P33: loopback is no border. Nothing without the token, nothing for a foreign Host, Origin or form."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx
import pytest

from desk_running import Desk
from desk_served import Served, csrf_of, filled
from gegenprobe.desk.web.roles import DOORS

LEAST = 400  # bytes of the page that says that the door is closed; nothing of the book is in it
ANYWHERE = sorted(path for method, path in DOORS if method == "GET")


def test_without_the_token_nothing_of_the_book_is_seen(served: Served) -> None:
    paths = [filled(path, served) for path in ANYWHERE]
    with served.outside() as client:
        for address in (*paths, *(f"{path}?token=wrong" for path in paths)):
            answer = client.get(address)
            assert answer.status_code == 403
            assert "Rheinbote" not in answer.text
            assert "desk.css" not in answer.text
            assert "set-cookie" not in answer.headers


FOREIGN = [
    {"host": "gegenprobe.example"},
    {"host": "127.0.0.1"},
    {"host": "127.0.0.1:1"},
    {"host": "localhost.example:80"},
    {"host": ""},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_a_foreign_host_or_site_gets_no_byte_even_with_the_cookie(served: Served, headers: dict[str, str]) -> None:
    with served.client() as client:
        answer = client.get("/", headers=headers)
        assert (answer.status_code, answer.content) == (403, b"")


FOREIGN_FORMS = [
    {"origin": "http://evil.example"},
    {"origin": "null"},
    {"origin": "http://127.0.0.1:1"},
    {"origin": ""},
    {"host": "evil.example", "origin": "http://evil.example"},
]


@pytest.mark.parametrize("headers", FOREIGN_FORMS, ids=str)
def test_a_foreign_form_changes_nothing(served: Served, desk: Desk, headers: dict[str, str]) -> None:
    before = desk("log").out
    with served.client() as client:
        report = next(iter(served.desk.shelf.volume.book.reports))
        form = {"csrf": csrf_of(client), "because": "x"}
        answer = client.post(f"/reports/{report}/withdraw", data=form, headers=headers)
        assert (answer.status_code, answer.content) == (403, b"")
    assert desk("log").out == before


@pytest.mark.parametrize("csrf", ["", "wrong", "ünrecht"])
def test_a_form_without_its_mark_changes_nothing_and_is_explained(served: Served, desk: Desk, csrf: str) -> None:
    before = desk("log").out
    with served.client() as client:
        for method, path in DOORS:
            if method == "POST" and path != "/enter":
                answer = client.post(filled(path, served), data={"csrf": csrf, "because": "x"})
                assert answer.status_code == 403
                assert "This form is too old" in answer.text
    assert desk("log").out == before


def test_with_token_origin_and_mark_the_same_form_is_done(served: Served, desk: Desk) -> None:
    with served.client() as client:
        report = next(iter(served.desk.shelf.volume.book.reports))
        answer = client.post(f"/reports/{report}/withdraw", data={"csrf": csrf_of(client), "because": "a copy"})
        assert answer.status_code == 303
    assert "a copy" in desk("log").out


def test_every_answer_carries_the_policy(served: Served) -> None:
    with served.client() as client:
        for path in ("/", "/reports", "/static/desk.js", "/no-such-page"):
            headers = client.get(path).headers
            assert "default-src 'none'" in headers["content-security-policy"]
            assert "frame-ancestors 'none'" in headers["content-security-policy"]
            assert "unsafe" not in headers["content-security-policy"]
            assert (headers["x-frame-options"], headers["x-content-type-options"]) == ("DENY", "nosniff")
        assert client.get("/").headers["cache-control"] == "no-store"


def test_the_cookie_is_the_browsers_alone(served: Served) -> None:
    with served.outside() as client:
        cookie = client.get(served.entrance).headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie


def test_a_token_of_another_start_opens_nothing(served: Served) -> None:
    with served.outside() as client:
        assert client.get("/enter?token=" + "A" * 43).status_code == 403
        client.cookies.set(served.desk.cookie, "A" * 43)
        assert client.get("/").status_code == 403


def test_nothing_but_loopback_is_listened_on(served: Served) -> None:
    port = httpx.URL(served.base).port
    own = socket.gethostbyname(socket.gethostname())
    if own.startswith("127."):
        return
    with socket.socket() as caller:
        caller.settimeout(2)
        assert caller.connect_ex((own, port)) != 0


def test_a_redirect_never_leads_away(served: Served, book: Path) -> None:
    with served.client() as client:
        for back in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"):
            form = {"csrf": csrf_of(client), "language": "de", "back": back}
            assert client.post("/language", data=form).headers["location"] == "/"
