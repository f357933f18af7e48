"""The folders of docs/examples, with the packages that they need. `nox -s examples` runs them."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator

import pytest

from support.servers import FaultServer, ModelServer

_PACKAGES = ("fastapi", "nbclient", "pandas", "playwright", "uvicorn")
# Without them, nothing is collected, and pytest fails if it was asked for this folder only.
collect_ignore_glob = [] if all(map(importlib.util.find_spec, _PACKAGES)) else ["test_*.py"]


@pytest.fixture(scope="session")
def model_server() -> Iterator[ModelServer]:
    with ModelServer() as server:
        yield server


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server
