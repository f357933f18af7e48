"""Days and months in a time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude.errors import ConfigurationError
from api_claude_runtime.helpers.quota.calendar import Calendar

BERLIN = ZoneInfo("Europe/Berlin")


def at(zone: str, moment: datetime) -> Calendar:
    return Calendar(zone, moment.timestamp)


def test_day_begins_at_midnight_of_the_zone() -> None:
    moment = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    assert at("UTC", moment).start("day") == date(2026, 6, 30)
    berlin = at("Europe/Berlin", moment)
    assert berlin.start("day") == date(2026, 7, 1)
    assert berlin.start("month") == date(2026, 7, 1)
    assert berlin.end("month", date(2026, 7, 1)) == datetime(2026, 8, 1, tzinfo=BERLIN)


@pytest.mark.parametrize("day, hours", [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_days_on_which_clocks_change(day: date, hours: int) -> None:
    calendar = Calendar("Europe/Berlin", lambda: 0.0)
    begin = datetime(day.year, day.month, day.day, tzinfo=BERLIN)
    end = calendar.end("day", day)
    assert end.timestamp() - begin.timestamp() == hours * 3600


def test_months_of_every_length() -> None:
    calendar = Calendar("UTC", lambda: 0.0)
    for month in range(1, 13):
        end = calendar.end("month", date(2028, month, 1))
        assert (end.month, end.day) == (month % 12 + 1, 1)


@given(st.integers(0, 4_000_000_000), st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kolkata"]))
def test_now_is_inside_its_window(seconds: int, zone: str) -> None:
    calendar = Calendar(zone, lambda: float(seconds))
    for period in ("day", "month"):
        start = calendar.start(period)
        now = datetime.fromtimestamp(seconds, UTC)
        end = calendar.end(period, start)
        assert now < end
        assert end - now <= timedelta(days=32)


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "", "../etc/passwd", "\0"])
def test_unknown_zone(zone: str) -> None:
    with pytest.raises(ConfigurationError, match="zone must be the name of a time zone"):
        Calendar(zone, lambda: 0.0)


def test_zone_as_an_object() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    calendar = Calendar(timezone(timedelta(hours=-1)), moment.timestamp)
    assert calendar.start("day") == date(2025, 12, 31)
