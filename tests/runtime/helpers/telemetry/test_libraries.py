"""The packages of OpenTelemetry are loaded only by programs that ask for them."""

from __future__ import annotations

import re
import sys

import pytest
from opentelemetry.util.genai import handler, version

from api_claude import OpenTelemetry
from api_claude.errors import ConfigurationError


@pytest.mark.parametrize("package", ["opentelemetry", "opentelemetry.util.genai"])
def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ConfigurationError, match=r'pip install "api-claude\[otel\]"'):
        OpenTelemetry()


def test_another_version_of_the_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class Older:
        def __init__(self, tracer_provider: object = None) -> None:
            """Take fewer arguments than the version that is required."""

    monkeypatch.setattr(handler, "TelemetryHandler", Older)
    expected = rf"util-genai {re.escape(version.__version__)} .*\[otel\]. installs a version"
    with pytest.raises(ConfigurationError, match=expected):
        OpenTelemetry()
