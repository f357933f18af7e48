"""Timeouts as the transport takes them."""

from __future__ import annotations

from typing import TypedDict


class WireTimeout(TypedDict):
    """The shape that httpcore and httpx take in a request's extensions."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
