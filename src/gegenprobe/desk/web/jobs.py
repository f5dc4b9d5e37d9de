"""Reports being added while the browser looks on: one job after the other, each with what became of its files."""

from __future__ import annotations

import threading
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from gegenprobe.desk.web.sessions import secret
from gegenprobe.model.fault import Note, Trouble
from gegenprobe.model.message import message
from gegenprobe.pipeline import Added

MOST_JOBS = 50


@dataclass(slots=True)
class Job:
    """Reports on their way into the book. `results` grows; `trouble` says why the rest was not added."""

    id: str
    total: int
    results: list[Added | Note] = field(default_factory=list)
    trouble: Trouble | None = None
    done: bool = False

    @property
    def added(self) -> list[Added]:
        """The reports that are in the book, those that were there before among them."""
        return [one for one in self.results if isinstance(one, Added)]

    @property
    def refused(self) -> list[Note]:
        """What was not read, and why."""
        return [one for one in self.results if isinstance(one, Note)]


class Jobs:
    """The jobs of this process. They run one at a time: there is one writer."""

    def __init__(self) -> None:
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._turn = threading.Lock()
        self._lock = threading.Lock()

    def start(self, total: int, work: Callable[[], Iterable[Added | Note]]) -> Job:
        """A new job; its work runs in the background."""
        job = Job(secret(), total)
        with self._lock:
            self._jobs[job.id] = job
            while len(self._jobs) > MOST_JOBS:
                self._jobs.popitem(last=False)
        threading.Thread(target=self._run, args=(job, work), daemon=True).start()
        return job

    def of(self, identity: str) -> Job | None:
        """The job with this id, or None."""
        with self._lock:
            return self._jobs.get(identity)

    def _run(self, job: Job, work: Callable[[], Iterable[Added | Note]]) -> None:
        try:
            with self._turn:
                job.results.extend(work())
        except Trouble as trouble:
            job.trouble = trouble
        except Exception as error:
            # A fault of the program must not pass for 'nothing was refused'; its place is told, nothing of the texts.
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{type(error).__name__}, {last.filename.rpartition('/')[2]}:{last.lineno}"
            job.trouble = Trouble(f"a fault of the program: {place}.", message("trouble.bug", place=place))
        finally:
            job.done = True
