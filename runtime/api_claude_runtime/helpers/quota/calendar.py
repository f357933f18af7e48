"""`Calendar`: days and months in a time zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, Literal, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

Period: TypeAlias = Literal["day", "month"]


class Calendar:
    """The current day and month in a time zone.

    Args:
        zone: A name such as `Europe/Berlin`, or a `tzinfo`.
        clock: A function that returns the seconds since 1970, as `time.time` does.

    Raises:
        ConfigurationError: There is no such zone.
    """

    def __init__(self, zone: str | tzinfo, clock: Callable[[], float]) -> None:
        self._zone = zone if isinstance(zone, tzinfo) else _zone(zone)
        self._clock = clock

    def start(self, period: Period) -> date:
        """Return the first day of the current day or month."""
        today = datetime.fromtimestamp(self._clock(), self._zone).date()
        return today if period == "day" else today.replace(day=1)

    def end(self, period: Period, start: date) -> datetime:
        """Return when a window ends: midnight in the zone, also if its clocks change that day."""
        if period == "day":
            following = start + timedelta(days=1)
        else:
            following = (start + timedelta(days=31)).replace(day=1)
        return datetime.combine(following, time.min, tzinfo=self._zone)


def zone_name(zone: str | tzinfo) -> str | tzinfo:
    """Return the name of a zone, which a file can contain; a zone without a name as it is."""
    if zone is UTC:
        return "UTC"
    return (zone.key or zone) if isinstance(zone, ZoneInfo) else zone


def _zone(name: Any) -> tzinfo:
    if isinstance(name, str) and name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError, TypeError):
        raise ConfigurationError(
            f"zone must be the name of a time zone, such as Europe/Berlin, not {shown(name)}: on a"
            " system without time zones, install the package tzdata"
        ) from None
