"""`WireTimeout`: the timeouts of one request, in the form that transports accept."""

from __future__ import annotations

from typing import TypedDict


class WireTimeout(TypedDict):
    """Seconds for each phase, or `None` for no limit.

    httpx accepts this dictionary in the extensions of a request.
    """

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
