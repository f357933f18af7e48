"""The limits of a connection pool."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, Client, Limits
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.transport.connection_settings import checked

INVALID: dict[str, Any] = {
    r"limits must be an api_claude\.Limits.* httpx\.Limits": httpx.Limits(),
    r"limits must be .* builtins\.tuple": (1000, 100, 30.0),
    r"limits\.connections must be .* not 0": Limits(connections=0),
    r"limits\.idle must be .* not -1": Limits(idle=-1),
    r"limits\.idle_seconds must be .* not -1": Limits(idle_seconds=-1),
    r"limits\.idle_seconds must be .* not None": Limits(idle_seconds=None),  # type: ignore[arg-type]
    r"limits\.idle_seconds must be .* not '30'": Limits(idle_seconds="30"),  # type: ignore[arg-type]
    r"limits\.keepalive_seconds must be .* not '9'": Limits(keepalive_seconds="9"),  # type: ignore[arg-type]
    r"limits\.keepalive_seconds must be .* not 0": Limits(keepalive_seconds=0),
    r"limits\.keepalive_seconds must be .* not 1e\+99": Limits(keepalive_seconds=1e99),
    r"limits\.keepalive_seconds must be .* not nan": Limits(keepalive_seconds=float("nan")),
}


@pytest.mark.parametrize("client", [Client, AsyncClient])
@pytest.mark.parametrize("text", INVALID)
def test_invalid_limits_are_a_configuration_error(text: str, client: Any) -> None:
    with pytest.raises(ConfigurationError, match=text):
        client(api_key="sk-ant-k", limits=INVALID[text])


def test_limits_without_maximum_times() -> None:
    assert checked(None) == Limits(1000, None, 30.0, 60.0)
    for limits in (Limits(1, 0, 0.0, None), Limits(idle_seconds=float("inf"))):
        assert checked(limits) is limits
