"""`Store`: the responses of a `ReplyCache`, bounded by number, size and age."""

from __future__ import annotations

import functools
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http import fork
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.pipeline.flow import Respond

if TYPE_CHECKING:
    from cachetools import TTLCache

# They describe the connection, the limits at that time, or the bytes before they were decoded.
_DROPPED = frozenset(
    {
        "connection",
        "content-encoding",
        "content-length",
        "keep-alive",
        "retry-after",
        "retry-after-ms",
        "transfer-encoding",
    }
)


class Entry(NamedTuple):
    """A whole response with status 200."""

    headers: Headers
    """Those that other calls see."""
    body: bytes
    received: Headers
    """Those that the call sees that sent the request."""

    @classmethod
    def of(cls, headers: Headers, body: bytes) -> Entry:
        """Return an entry with the headers that do not belong to one call."""
        kept = [
            (name.encode("ascii"), value.encode("latin-1"))
            for name, value in headers.without_secrets().items()
            if name not in _DROPPED and not name.startswith("anthropic-ratelimit-")
        ]
        return cls(Headers(kept), body, headers)

    @property
    def size(self) -> int:
        """The bytes of the body and the headers."""
        return len(self.body) + sum(len(k) + len(v) for k, v in self.headers.items())

    def step(self, *, cached: bool) -> Respond:
        """Return the step that makes a response of this entry."""
        headers = self.headers if cached else self.received
        return Respond(200, headers, [(0.0, self.body)], cached=cached)


class Store:
    """Responses by key. The least recently used one is evicted first."""

    def __init__(self, ttl: float, entries: int, size: int, clock: Callable[[], float]) -> None:
        self._lock = fork.new_rlock()
        self._entries = entries
        self._clock = clock
        self._now = clock()
        self._create = functools.partial(_ttl_cache, size, ttl, lambda: self._now)
        self._cache = self._create()
        self._is_busy = False
        self.stores = 0
        self.evictions = 0

    @contextmanager
    def _locked(self) -> Generator[TTLCache[bytes, Entry], None, None]:
        """Hold the lock and stop the clock, so that nothing expires between two steps.

        A signal handler gets an empty cache if it interrupts a method in its thread.
        """
        with self._lock:
            if self._is_busy:
                yield self._create()
                return
            self._is_busy = True
            try:
                self._now = self._clock()
                self._cache.expire()
                yield self._cache
            except BaseException:  # an interrupt, which may leave the cache inconsistent
                self._cache = self._create()
                raise
            finally:
                self._is_busy = False

    def get(self, key: bytes) -> Entry | None:
        """Return the response for `key`, unless it is too old."""
        with self._locked() as cache:
            return cache.get(key)

    def put(self, key: bytes, entry: Entry) -> None:
        """Keep a response, unless it alone is larger than the store."""
        with self._locked() as cache:
            if entry.size > cache.maxsize:
                return
            before = len(cache) + (key not in cache)
            while key not in cache and len(cache) >= self._entries:
                cache.popitem()
            cache[key] = entry
            self.stores += 1
            self.evictions += before - len(cache)

    def remove(self, headers: Headers) -> bool:
        """Remove the response that has this very object. Return whether it was there."""
        with self._locked() as cache:
            found = [
                key
                for key, entry in cache.items()
                if entry.headers is headers or entry.received is headers
            ]
            for key in found:
                del cache[key]
        return bool(found)

    def clear(self) -> None:
        """Remove all responses."""
        with self._locked() as cache:
            cache.clear()

    def sizes(self) -> tuple[int, int]:
        """Return the number of responses that are not too old, and their bytes."""
        with self._locked() as cache:
            return len(cache), int(cache.currsize)


def _ttl_cache(size: int, ttl: float, clock: Callable[[], float]) -> TTLCache[bytes, Entry]:
    try:
        from cachetools import TTLCache
    except ImportError:
        raise ConfigurationError(
            'ReplyCache requires the package cachetools: pip install "api-claude[cache]"'
        ) from None
    return TTLCache(size, ttl, timer=clock, getsizeof=lambda entry: entry.size)
