"""Formats of strings, compared with the checks of the standard library and of jsonschema."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.helpers.validation.schema.formats import FORMATS, pattern

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda each: timezone(timedelta(minutes=each)))


def fits(name: str, text: str) -> bool:
    return FORMATS[name][0](text)


@given(st.datetimes(timezones=st.one_of(st.just(UTC), ZONES)), st.dates(), st.binary(), st.uuids())
def test_what_python_writes_is_valid(at: datetime, day: date, data: bytes, name: UUID) -> None:
    if at.year > 1000:
        assert fits("date-time", at.isoformat())
    assert fits("date", day.isoformat())
    assert fits("byte", base64.b64encode(data).decode())
    assert fits("uuid", str(name))


@given(st.sampled_from(sorted(FORMATS)), st.text())
def test_any_text_is_checked_without_an_error(name: str, text: str) -> None:
    assert fits(name, text) in {True, False}


@pytest.mark.parametrize(
    "name, text",
    [
        ("date-time", "2026-01-02T03:04:05"), ("date-time", "2026-01-02"),
        ("date-time", "2026-13-02T03:04:05Z"), ("date-time", "2026-01-02T25:04:05Z"),
        ("date-time", "2026-01-02T03:04:05Z\n"), ("date", "2026-02-30"), ("date", "20260101"),
        ("byte", "data:image/png;base64,aGk="), ("byte", "aGk"), ("byte", "aG\nk="),
        ("uuid", "12345678123456781234567812345678"), ("uri", "example.com"), ("email", "a"),
    ],
)  # fmt: skip
def test_invalid_texts(name: str, text: str) -> None:
    assert not fits(name, text)


@pytest.mark.parametrize("text", ["2026-01-02t03:04:05z", "2016-12-31T23:59:60Z"])
def test_unusual_dates_are_valid(text: str) -> None:
    assert fits("date-time", text)


def test_the_end_of_a_pattern_is_the_end_of_the_string() -> None:
    found = pattern("^a$")
    assert found is not None
    assert found.search("a")
    assert not found.search("a\n")
    price = pattern(r"^5\$")
    assert price is not None
    assert price.search("5$ or more")
    assert pattern(r"\p{L}") is None
