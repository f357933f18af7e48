"""`Recorder`: a policy that records responses to a file and replays them."""

from __future__ import annotations

import math
import os
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any, Literal

from api_claude_runtime.errors.arguments import check_numbers, check_path, is_list_like, is_one_of
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http import fork
from api_claude_runtime.http.credential_names import is_credential
from api_claude_runtime.pipeline.flow import Flow, Forward, Policy, Sleep

from .content import secrets_of
from .errors import RequestNotRecorded
from .exchange import Exchange, answered, described, key_of
from .journal import Journal
from .nearest import difference, nearest
from .tape import Tape

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse

__all__ = ("Recorder",)

_MODES = ("record", "replay", "auto")


class Recorder(Policy):
    """A policy that records responses to a file, and answers later calls from that file.

    A request is recognized by its method, its path with the query, and its body. Equal requests get
    their responses in the order in which they were recorded. Credentials are never stored.

    Args:
        path: The file, in JSON Lines format.
        mode: `replay` answers every call from the file and sends nothing. `record` sends every call
            and replaces the file. `auto` sends only the calls that are not in the file, and adds
            them to it.
        speed: Multiple of the recorded speed at which responses and their chunks are replayed; 0
            does not wait.
        headers: Names of further headers of requests and responses to record.

    Raises:
        ConfigurationError: A setting is invalid, or there is no file to replay.
        RecordingError: The file cannot be read, or a line of it is invalid.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        mode: Literal["record", "replay", "auto"] = "replay",
        speed: float = 0.0,
        headers: Collection[str] = (),
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        if not is_one_of(mode, _MODES):
            raise ConfigurationError(f"mode must be one of {', '.join(_MODES)}, not {shown(mode)}")
        check_numbers(speed=speed)
        if not 0 <= speed < math.inf:
            raise ConfigurationError(f"speed must be at least 0 and finite, not {shown(speed)}")
        if not is_list_like(headers) or not all(isinstance(each, str) for each in headers):
            raise ConfigurationError(f"headers must be a collection of names, not {shown(headers)}")
        self.headers = frozenset(name.lower() for name in headers)
        if wrong := [name for name in sorted(self.headers) if is_credential(name)]:
            raise ConfigurationError(
                f"headers must not contain {wrong[0]}: its value may be a secret"
            )
        self.path = check_path("path", path)
        self.mode = mode
        self.speed = speed
        self._clock = clock
        self._lock = fork.new_rlock()
        self._journal = Journal(self.path, replace=mode == "record")
        if mode == "replay" and not self.path.exists():
            raise ConfigurationError(
                f"there is no recording {self.path}: record it with mode='record' or 'auto'"
            )
        self._exchanges = [] if mode == "record" else self._journal.load()
        self._by_key: defaultdict[str, list[Exchange]] = defaultdict(list)
        for exchange in self._exchanges:
            self._by_key[key_of(exchange.request)].append(exchange)
        self._used: Counter[str] = Counter()

    def __repr__(self) -> str:
        return f"Recorder({str(self.path)!r}, mode={self.mode!r}, speed={self.speed})"

    @property
    def unused(self) -> list[int]:
        """The lines of the file whose responses no call has got so far."""
        with self._lock:
            return sorted(
                exchange.line
                for key, exchanges in self._by_key.items()
                for exchange in exchanges[self._used[key] :]
            )

    def __call__(self, request: Request, forward: Forward) -> Flow:
        sent = described(request, self.headers)
        if self.mode != "record":
            exchange = self._take(sent)
            if exchange is not None:
                request.release()  # nothing sends it
                if self.speed and exchange.wait:
                    yield Sleep(exchange.wait / self.speed, "replay")
                response: AnyResponse = yield exchange.step(self.speed)
                return response
        return (yield from self._record(sent, request, forward))

    def _record(self, sent: dict[str, Any], request: Request, forward: Forward) -> Flow:
        began = self._clock()
        response = yield from forward(request)
        seconds = self._clock() - began

        secrets = secrets_of(request)

        def save(body: Sequence[tuple[float, bytes]], end: BaseException | str | None) -> None:
            received = answered(
                response.status, response.headers, seconds, body, end, self.headers, secrets
            )
            self._journal.append(Exchange(sent, received))

        tape = Tape(save, secrets, self._clock)
        response.tap(tape.feed)
        response.when_done(tape.end)
        return response

    def _take(self, sent: dict[str, Any]) -> Exchange | None:
        """Return the next exchange for a request; `None` if it is to be recorded.

        Raises:
            RequestNotRecorded: There is none, and nothing may be sent.
        """
        key = key_of(sent)
        with self._lock:
            index = self._used[key]
            self._used[key] += 1
            found = self._by_key.get(key, [])
        if index < len(found):
            return found[index]
        if self.mode == "auto":
            return None
        what = f"{sent['method']} {sent['target']}"
        if found:
            raise RequestNotRecorded(
                f"the recording {self.path} has no further response for {what}: it has"
                f" {len(found)} for this body, and this is call {index + 1}",
                line=found[-1].line,
            )
        closest = nearest(sent, self._exchanges)
        if closest is None:
            raise RequestNotRecorded(f"the recording {self.path} is empty: it has no {what}")
        where, text = difference(sent, closest.request)
        raise RequestNotRecorded(
            f"the recording {self.path} has no response for {what}: the nearest request, in line"
            f" {closest.line}, differs in {text}",
            line=closest.line,
            difference=where,
        )
