"""Lines about a response: statuses, clocks and rate limits, also malformed ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.helpers.diagnostics.response import (
    Response,
    api_line,
    clock_line,
    limits_line,
)
from api_claude_runtime.http.headers import Headers

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def response(status: int = 200, body: bytes = b'{"data": []}', **headers: Any) -> Response:
    pairs = [(name.replace("_", "-").encode(), text.encode()) for name, text in headers.items()]
    return Response(status, Headers(pairs), body, NOW)


@given(st.integers(100, 599))
def test_each_status_has_a_remedy_unless_it_is_fine(status: int) -> None:
    line = api_line(response(status), 1.0)
    assert bool(line.remedy) is (not 200 <= status < 300)
    assert (line.status == "ok") is (200 <= status < 300)


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"<html>", b'{"error": 1}', b"\xff"])
def test_what_is_no_list_of_models(body: bytes) -> None:
    line = api_line(response(body=body), 1.0)
    assert line.status == "failed"
    assert "which is no list of models" in line.text


def test_text_of_the_server_is_not_shown() -> None:
    line = api_line(response(500, b"sk-ant-1", request_id="sk ant\n1"), 1.0)
    assert "sk" not in line.text
    assert api_line(response(500, request_id="req_1"), 1.0).text.endswith("request id req_1")


@pytest.mark.parametrize(
    "seconds, status, text",
    [
        (0, "ok", "agrees"),
        (59, "ok", "agrees"),
        (-59, "ok", "agrees"),
        (60, "warning", "60 s behind"),
        (-3600, "warning", "3600 s ahead of"),
    ],
)
def test_clock(seconds: int, status: str, text: str) -> None:
    date = format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)
    line = clock_line(response(date=date))
    assert (line.status, text in line.text) == (status, True)


@pytest.mark.parametrize("date", ["", "soon", "Mon, 99 Jun 2026 12:00:00 GMT", "0"])
def test_dates_that_cannot_be_read(date: str) -> None:
    assert clock_line(response(date=date)).status == "skipped"


def test_date_without_a_zone_is_utc() -> None:
    assert clock_line(response(date="Mon, 01 Jun 2026 12:00:00 -0000")).status == "ok"


def test_rate_limits() -> None:
    name = "anthropic_ratelimit_input_tokens"
    assert limits_line(response()).status == "skipped"
    line = limits_line(response(**{f"{name}_remaining": "5", f"{name}_limit": "10"}))
    assert (line.status, line.text) == ("ok", "left: input tokens 5 of 10")
    line = limits_line(response(**{f"{name}_remaining": "0"}))
    assert (line.status, line.text) == ("warning", "left: input tokens 0")
    assert "input tokens resets" in line.remedy
    assert limits_line(response(**{f"{name}_remaining": "many"})).status == "skipped"
