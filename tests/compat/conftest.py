"""Tests with the packages that the transports and `api_claude.compat` are for: `nox -s compat`.

The session has two environments: the official client of today with the packages that take it (it is
built on httpx2), and an older one with packages that require that (built on httpx).
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from typing import Any

import anthropic
import pytest

from api_claude import compat
from support.servers import FaultServer

LIBRARY = "httpx2" if int(anthropic.__version__.partition(".")[0]) >= 2 else "httpx"
KEY = "sk-ant-of-the-caller"


def pytest_configure(config: pytest.Config) -> None:
    # The other packages are not ours to keep free of warnings.
    config.addinivalue_line("filterwarnings", "default")


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    """A server that returns the HTTP fault named in the request path."""
    with FaultServer() as server:
        yield server


class Clients:
    """Creates official clients over our transports, and closes them."""

    def __init__(self) -> None:
        self.library = importlib.import_module(LIBRARY)
        self.events: list[Any] = []
        self._close: list[Callable[[], object]] = []

    def http(self, policies: Any = ()) -> Any:
        make = getattr(compat, f"{LIBRARY}_transport")
        client = self.library.Client(transport=make(policies, on_event=self.events.append))
        self._close.append(client.close)
        return client

    def async_http(self, policies: Any = ()) -> Any:
        """Return a client that the test closes in its event loop, or leaves to the loop."""
        make = getattr(compat, f"async_{LIBRARY}_transport")
        return self.library.AsyncClient(transport=make(policies, on_event=self.events.append))

    def __call__(self, url: str, policies: Any = (), **options: Any) -> Any:
        return anthropic.Anthropic(
            **self.arguments(url), http_client=self.http(policies), **options
        )

    def asynchronous(self, url: str, policies: Any = (), **options: Any) -> Any:
        http_client = self.async_http(policies)
        return anthropic.AsyncAnthropic(**self.arguments(url), http_client=http_client, **options)

    @staticmethod
    def arguments(url: str) -> dict[str, Any]:
        return {"api_key": KEY, "base_url": url, "max_retries": 0}

    def names(self) -> list[str]:
        return [type(event).__name__ for event in self.events]

    def close(self) -> None:
        for each in self._close:
            each()


@pytest.fixture
def clients() -> Iterator[Clients]:
    found = Clients()
    try:
        yield found
    finally:
        found.close()
