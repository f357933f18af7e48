"""The `harness` fixture for the tests of batch jobs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from support.batches_in_memory import Harness
from support.blocking import MODES


@pytest.fixture(params=MODES)
def harness(request: pytest.FixtureRequest) -> Iterator[Harness]:
    """A harness for each kind of client."""
    with asyncio.Runner() as runner:
        yield Harness(request.param, runner)
