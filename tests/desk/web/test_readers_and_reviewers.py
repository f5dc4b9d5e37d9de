"""Twenty readers, two reviewers and another program that adds: nobody sees an error, nothing is lost."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

from test_review import item, reviewer, verdict

from desk_running import FREED, Desk
from desk_served import Served, filled
from gegenprobe.desk.web.roles import DOORS
from gegenprobe.libraries import library_of
from gegenprobe.pipeline import Intake, Stamp, add_reports
from gegenprobe.sources.known import Known

READERS, ROUNDS, REPORTS = 20, 4, 8
NOT_READ = (
    "/deals/{deal}",
    "/enter",
    "/add/{job}",
    "/names/{sort}/{name}",
    "/events/{event}",
    "/figures/{figure}",
    "/findings/{finding}",
)


def test_nobody_sees_an_error_and_nothing_is_lost(served: Served, desk: Desk) -> None:
    paths = [filled(path, served) for method, path in DOORS if method == "GET" and path not in NOT_READ]
    codes: list[int] = []
    given: list[int] = []

    def read(number: int) -> None:
        with served.client() as client:
            codes.extend(client.get(paths[(number + step) % len(paths)]).status_code for step in range(ROUNDS))

    def review(name: str) -> None:
        with reviewer(served, name) as client:
            for _ in range(ROUNDS):
                subject, saw = item(client)
                given.append(verdict(client, subject, saw, act="right").status_code)

    def add() -> None:
        files = tuple((f"{number}.txt", f"{FREED}{number}".encode()) for number in range(REPORTS))
        stamp = Stamp(datetime(2025, 12, 14, tzinfo=UTC))
        list(add_reports(served.desk.book, Intake((), Known(), library_of("detention"), files), stamp))

    everybody = [threading.Thread(target=read, args=(number,)) for number in range(READERS)]
    everybody += [threading.Thread(target=review, args=(name,)) for name in ("mira", "jan")]
    everybody.append(threading.Thread(target=add))
    for one in everybody:
        one.start()
    for one in everybody:
        one.join()
    assert len(codes) == READERS * ROUNDS
    assert set(codes) <= {200, 303, 400}  # 400: the file to hand over, asked for without a format
    assert set(given) <= {303, 409}
    decided = [line for line in desk("log", "--format", "jsonl").lines if '"act":"decide"' in line]
    assert len(decided) == given.count(303) > 0
    assert len(served.desk.shelf.volume.book.reports) == 3 + REPORTS
    assert desk("verify").code == 0
