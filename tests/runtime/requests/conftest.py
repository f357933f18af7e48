"""Fixture that runs tests of bodies with each serializer."""

import math
from collections.abc import Iterator

import orjson
import pytest

from api_claude_runtime.requests import json_body


@pytest.fixture(scope="module", params=["orjson", "pydantic"])
def each_serializer(request: pytest.FixtureRequest) -> Iterator[None]:
    """Run the tests of a module with orjson and without it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            json_body._orjson, "dumps", orjson.dumps if request.param == "orjson" else None
        )
        patch.setattr(json_body._orjson, "unused", math.inf)
        yield
