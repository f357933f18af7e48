"""Fixtures for the tests with a collector."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator

import pytest

from support.servers import FaultServer

# `nox -s collector` installs it.
collect_ignore = [] if importlib.util.find_spec("rotel") else ["test_collector.py"]


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    """A server that returns the HTTP fault named in the request path."""
    with FaultServer() as server:
        yield server
