"""A desk of each kind."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from integration.blocking import MODES

from .memory import Desk


@pytest.fixture(params=MODES)
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """For both kinds of client."""
    with asyncio.Runner() as runner:
        yield Desk(request.param, runner)
