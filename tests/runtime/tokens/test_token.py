"""`Token`: its time, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import Token
from api_claude.errors import CredentialsError


@pytest.mark.parametrize(
    "time",
    [
        10**400,
        10**5000,
        -(10**400),
        1_900_000_000_000,
        2**63,
        1e300,
        float("inf"),
        float("nan"),
        True,
        "1",
        object(),
    ],
    ids=lambda each: type(each).__name__,
)
def test_a_time_that_is_none_is_refused(time: Any) -> None:
    with pytest.raises(CredentialsError, match="expires_at must be None, or the seconds"):
        Token("t", time)


@pytest.mark.parametrize("time", [None, 0, -1.5, 1_900_000_000, 253_402_300_799])
def test_a_time(time: Any) -> None:
    assert Token("t", time).expires_at == time
