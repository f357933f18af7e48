"""`ReplyCache`: a policy that keeps responses and shares them between equal calls."""

from __future__ import annotations

import math
import secrets
import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from api_claude_runtime.errors.arguments import check_function, check_numbers, is_list_like
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http import fork
from api_claude_runtime.http.credential_names import is_credential
from api_claude_runtime.pipeline.flow import Flow, Forward, Read, WaitFor
from api_claude_runtime.pipeline.steps.flights import Flights, Place, Ticket
from api_claude_runtime.reliability.configured import Configured
from api_claude_runtime.replies.fields import tag_of
from api_claude_runtime.replies.reply import reply_of

from .key import expects_json, is_cacheable, key_of
from .store import Entry, Store

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse

__all__ = ("CacheReport", "ReplyCache")

_STOP_REASONS = ("end_turn", "stop_sequence", "tool_use")


class CacheReport(NamedTuple):
    """The counters and sizes of a `ReplyCache`."""

    hits: int
    """Calls that got a response that was kept."""
    shared: int
    """Calls that got the response of an equal call that was under way."""
    misses: int
    """Calls that sent a request, although it was cacheable."""
    stores: int
    """Responses that were kept."""
    evictions: int
    """Responses that were removed because of `entries` or `bytes`, and not because of their age."""
    entries: int
    """Responses that are kept now."""
    bytes: int
    """Bytes of their bodies and headers."""


class ReplyCache(Configured):
    """A policy that answers a call from memory if an equal one was answered before.

    Two calls are equal if method, URL, body and all headers that can change the answer are equal.
    The credential, the version and the betas are among these headers. Equal calls that are under
    way at the same time share one request. `reply_of(value).cached` is whether a call sent nothing.

    Only whole responses with status 200 are kept. Streams, files and batch results always pass.
    Requires the extra `cache`.

    Args:
        ttl: How long a response is kept, in seconds.
        entries: The most responses to keep. The least recently used one is evicted first.
        bytes: The most bytes of bodies and headers to keep. A larger response is not kept.
        stop_reasons: The `stop_reason` values of messages to keep. A message with another one, such
            as `max_tokens` or `refusal`, is only shared with the calls that already wait for it.
        cacheable: Function of the request: whether its response may be kept. By default,
            `messages.create`, `messages.count_tokens` and the methods of `models`.
        ignored_headers: Names of request headers that do not change the answer, such as
            `traceparent`.

    Raises:
        ConfigurationError: A setting is invalid, or the package `cachetools` is not installed.
    """

    def __init__(
        self,
        ttl: float = 300.0,
        *,
        entries: int = 1000,
        bytes: int = 100_000_000,  # noqa: A002 - the unit is the name of the setting
        stop_reasons: Collection[str] = _STOP_REASONS,
        cacheable: Callable[[Request], bool] = is_cacheable,
        ignored_headers: Collection[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        check_numbers(ttl=ttl)
        if not 0 < ttl < math.inf:
            raise ConfigurationError(
                f"ttl must be more than 0 seconds and finite, not {shown(ttl)}"
            )
        for name, value in (("entries", entries), ("bytes", bytes)):
            if not isinstance(cast("object", value), int) or value < 1:
                raise ConfigurationError(
                    f"{name} must be an integer of at least 1, not {shown(value)}"
                )
        for name, names in (("stop_reasons", stop_reasons), ("ignored_headers", ignored_headers)):
            if not is_list_like(names) or not all(isinstance(each, str) for each in names):
                raise ConfigurationError(
                    f"{name} must be a collection of strings, not {shown(names)}"
                )
        check_function("cacheable", cacheable)
        if secret := [name for name in ignored_headers if is_credential(name)]:
            raise ConfigurationError(
                f"ignored_headers must not contain {secret[0]}: calls with different credentials"
                " would share responses"
            )
        self.ttl = ttl
        self.entries = entries
        self.bytes = bytes
        self.stop_reasons = frozenset(stop_reasons)
        self._cacheable = cacheable
        self.ignored_headers = frozenset(name.lower() for name in ignored_headers)
        self._ignored = frozenset(name.encode() for name in self.ignored_headers)
        self._secret = secrets.token_bytes(32)
        self._store = Store(ttl, entries, bytes, clock)
        self._clock = clock
        self._flights: Flights[Entry] = Flights()
        self._lock = fork.new_rlock()
        self._counts = {"hits": 0, "shared": 0, "misses": 0}

    def _settings(self) -> dict[str, Any]:
        """Return the arguments of the constructor, by name."""
        return {
            "ttl": self.ttl,
            "entries": self.entries,
            "bytes": self.bytes,
            "stop_reasons": sorted(self.stop_reasons),
            "cacheable": self._cacheable,
            "ignored_headers": sorted(name.decode() for name in self._ignored),
            "clock": self._clock,
        }

    def __repr__(self) -> str:
        return f"ReplyCache(ttl={self.ttl}, entries={self.entries}, bytes={self.bytes})"

    def report(self) -> CacheReport:
        """Return the counters and sizes. `report()._asdict()` can be written as JSON."""
        store = self._store
        with self._lock:
            counts = dict(self._counts)
        return CacheReport(
            **counts,
            stores=store.stores,
            evictions=store.evictions,
            **dict(zip(("entries", "bytes"), store.sizes(), strict=True)),
        )

    def invalidate(self, value: object) -> bool:
        """Remove the response that `value` was decoded from, so that the next call sends a request.

        Args:
            value: A message or another model that a method of a client returned.

        Returns:
            Whether the response was still kept.

        Raises:
            LookupError: `value` was not returned by a client.
        """
        return self._store.remove(reply_of(value).headers)

    def clear(self) -> None:
        """Remove all responses. Calls under way are not affected."""
        self._store.clear()

    def __call__(self, request: Request, forward: Forward) -> Flow:
        if not expects_json(request) or not self._cacheable(request):
            return (yield from forward(request))
        key = key_of(request, self._secret, self._ignored)
        if (entry := self._store.get(key)) is not None:
            self._count("hits")
            return (yield from _made(entry))
        place = Place(self._flights, key)
        try:
            ticket = place.join()
            if not ticket.leads:
                yield WaitFor(ticket.signal, "an equal call", request.deadline)
            if ticket.result is not None:
                self._count("shared")
                return (yield from _made(ticket.result))
            # A call that led before may have stored its response between `get` and `join`.
            if ticket.leads and (entry := self._store.get(key)) is not None:
                self._count("hits")
                self._flights.land(ticket, entry)
                return (yield from _made(entry))
            self._count("misses")
            return (yield from self._send(request, forward, key, ticket))
        finally:
            place.leave()

    def _send(self, request: Request, forward: Forward, key: bytes, ticket: Ticket[Entry]) -> Flow:
        response = yield from forward(request)
        if response.status != 200 or not _is_json(response):
            return response
        entry = Entry.of(response.headers, (yield Read(response)))
        verdict = self._verdict(entry.body)
        if verdict == "keep":
            self._store.put(key, entry)
        if verdict != "broken" and ticket.leads:
            self._flights.land(ticket, entry)
        made: AnyResponse = yield entry.step(cached=False)
        made.when_broken(response.report_failure)
        return made

    def _count(self, name: str) -> None:
        with self._lock:
            self._counts[name] += 1

    def _verdict(self, body: bytes) -> str:
        """Return `keep`, `share` or `broken`: what may be done with the body of a 200."""
        from pydantic_core import from_json

        try:
            value: Any = from_json(body)
        except ValueError:
            return "broken"
        if not isinstance(value, dict):
            return "keep"
        fields = cast("dict[str, Any]", value)
        if fields.get("type") == "error":
            return "broken"
        is_whole = "stop_reason" not in fields or tag_of(fields, "stop_reason") in self.stop_reasons
        return "keep" if is_whole else "share"


def _made(entry: Entry) -> Flow:
    response: AnyResponse = yield entry.step(cached=True)
    return response


def _is_json(response: AnyResponse) -> bool:
    media_type = (response.headers.first(b"content-type") or "").partition(";")[0]
    return media_type.strip().lower() == "application/json"
