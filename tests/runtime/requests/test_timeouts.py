"""Tests of timeouts: accepted types, and the limit for each wait."""

from __future__ import annotations

import socket
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from api_claude import OMIT, Client, Timeout
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.requests.timeouts import DEFAULT_TIMEOUT, checked_deadline, wire_timeout


@pytest.mark.parametrize(
    "timeout,waits",
    [
        (None, (None, None, None, None)),
        (60, (5.0, 60, 60, 60)),
        (1.5, (1.5, 1.5, 1.5, 1.5)),
        (5, (5, 5, 5, 5)),
        (DEFAULT_TIMEOUT, (5.0, 600.0, 600.0, 600.0)),
        (Timeout(connect=60), (60, 600.0, 600.0, 600.0)),
        (Timeout(None, None, 1, None), (None, None, 1, None)),
        (httpx.Timeout(7), (7, 7, 7, 7)),
        (httpx.Timeout(None), (None, None, None, None)),
        (httpx.Timeout(7, connect=1, read=None), (1, None, 7, 7)),
        (SimpleNamespace(connect=1, read=2, write=3, pool=4), (1, 2, 3, 4)),
    ],
)
def test_each_type_of_timeout(timeout: Any, waits: tuple[float | None, ...]) -> None:
    assert wire_timeout(timeout) == dict(
        zip(("connect", "read", "write", "pool"), waits, strict=True)
    )


@pytest.mark.parametrize(
    "timeout,why",
    [
        (0, "must be a positive number"),
        (-1, "must be a positive number"),
        (-0.1, "must be a positive number"),
        (float("nan"), "must be a positive number.*nan"),
        (float("-inf"), "must be a positive number"),
        (Timeout(read=0), "must be a positive number"),
        (Timeout(connect=-1), "must be a positive number"),
        (Timeout(pool=float("nan")), "must be a positive number.*nan"),
        (Timeout(read="5"), "'5'"),  # type: ignore[arg-type]  # tested here
        ("5", "must be seconds, a Timeout or None, not str"),
        (Decimal(5), "must be seconds, a Timeout or None, not Decimal"),
        ((1, 2), "must be seconds, a Timeout or None, not tuple"),
        (object(), "must be seconds, a Timeout or None, not object"),
    ],
)
def test_an_invalid_timeout_is_an_error_with_the_reason(timeout: Any, why: str) -> None:
    with pytest.raises(ConfigurationError, match=why):
        wire_timeout(timeout)
    with pytest.raises(ConfigurationError, match=why):
        Client(auth_token="t", timeout=timeout)


@pytest.mark.parametrize("timeout", [float("inf"), Timeout(read=float("inf")), 1e300])
def test_a_huge_wait_never_overflows_a_socket(timeout: Any) -> None:
    """A socket would raise OverflowError in the middle of a call."""
    try:
        waits = wire_timeout(timeout)
    except ConfigurationError:
        return
    with socket.socket() as probe:
        probe.settimeout(waits["read"])


@pytest.mark.parametrize("timeout", [True, False])
def test_a_boolean_is_not_a_number_of_seconds(timeout: bool) -> None:
    with pytest.raises(ConfigurationError):
        wire_timeout(timeout)


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf"), True, "5", Timeout(), 4e9])
def test_invalid_deadlines(seconds: Any) -> None:
    with pytest.raises(ConfigurationError, match="deadline must be a number of seconds above 0"):
        checked_deadline(seconds)
    with pytest.raises(ConfigurationError, match="deadline must be"):
        Client(api_key="sk-ant-test", deadline=seconds)
    with pytest.raises(ConfigurationError, match="deadline must be"):
        Client(api_key="sk-ant-test").with_options(deadline=seconds)
    with pytest.raises(ConfigurationError, match="deadline must be"):
        Client(api_key="sk-ant-test").models.list(deadline=seconds)


def test_valid_deadlines() -> None:
    assert checked_deadline(None) is None
    assert checked_deadline(3) == 3
    assert checked_deadline(365 * 86400) == 365 * 86400


def test_the_deadline_of_a_client_and_its_copies() -> None:
    client = Client(api_key="sk-ant-test", deadline=30)
    assert client.deadline == 30
    assert client.with_options(deadline=OMIT).deadline == 30
    assert client.with_options(timeout=5).deadline == 30
    assert client.with_options(base_url="http://a").deadline == 30
    assert client.with_options(deadline=5, default_headers={"x-a": "b"}).deadline == 5
    assert client.with_options(deadline=None).deadline is None
    assert client.deadline == 30
    assert Client(api_key="sk-ant-test").deadline is None
