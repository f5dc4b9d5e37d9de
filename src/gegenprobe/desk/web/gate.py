"""The desk's gate: which requests come from this desk's own pages, and the headers that every answer carries.

Loopback is no border: any page in the user's browser can send requests to it, and a name of somebody else's can be made
to point to it. So the Host must be the desk's own, a request that changes something must come from its own Origin, and
browsers that say where a request starts (Sec-Fetch-Site) are believed when they name another site.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
_READING = ("GET", "HEAD")
_OWN_SITES = ("same-origin", "none", None)  # none: typed, or opened from outside a browser; None: not said


@dataclass(frozen=True, slots=True)
class Place:
    """Where the desk is: the hosts (with port) and origins under which it is asked for. `policy` off only in tests."""

    hosts: frozenset[str]
    origins: frozenset[str]
    policy: bool = True

    @staticmethod
    def on_loopback(port: int, policy: bool = True) -> Place:
        """The names of this machine for itself, with the desk's port."""
        hosts = frozenset(f"{name}:{port}" for name in ("127.0.0.1", "localhost"))
        return Place(hosts, frozenset(f"http://{host}" for host in hosts), policy)


class Gate:
    """Lets through what comes from the desk's own pages, and marks every answer."""

    def __init__(self, app: ASGIApp, place: Place) -> None:
        self.app, self.place = app, place

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] != "http" or not self._ours(scope["method"], Headers(scope=scope)):
            await _refused(scope, send)
        else:
            await self.app(scope, receive, self._marking(send))

    def _ours(self, method: str, headers: Mapping[str, str]) -> bool:
        if headers.get("host") not in self.place.hosts or headers.get("sec-fetch-site") not in _OWN_SITES:
            return False
        return method in _READING or headers.get("origin") in self.place.origins

    def _marking(self, send: Send) -> Send:
        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                if self.place.policy:
                    headers["Content-Security-Policy"] = _POLICY
            await send(message)

        return marked


async def _refused(scope: Scope, send: Send) -> None:
    """An answer without a byte of content."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    await send({"type": "http.response.start", "status": 403, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})
