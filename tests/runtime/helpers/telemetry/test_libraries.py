"""The packages of OpenTelemetry are loaded only by programs that ask for them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from api_claude import OpenTelemetry
from api_claude.errors import ConfigurationError


@pytest.mark.parametrize("package", ["opentelemetry", "opentelemetry.util.genai"])
def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ConfigurationError, match=r"pip install 'api-claude\[otel\]'"):
        OpenTelemetry()


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = (
        "from api_claude import Client, OpenTelemetry, log_events; Client(auth_token='t').messages"
    )
    report = "; import sys; print([m for m in sys.modules if m.startswith('opentelemetry')])"
    done = subprocess.run(
        [sys.executable, "-c", code + report], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
