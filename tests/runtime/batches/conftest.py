"""A desk of each kind."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from support.batches_in_memory import Desk
from support.blocking import MODES


@pytest.fixture(params=MODES)
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """For both kinds of client."""
    with asyncio.Runner() as runner:
        yield Desk(request.param, runner)
