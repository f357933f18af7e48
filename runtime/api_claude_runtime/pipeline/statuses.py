"""Sets of statuses, as people write them."""

from __future__ import annotations

from collections.abc import Collection

from api_claude_runtime.errors.base import ConfigurationError


def checked(statuses: Collection[int]) -> frozenset[int]:
    """A set of them.

    Raises:
        ConfigurationError: what is none.
    """
    try:
        found = frozenset(statuses)
    except TypeError:
        raise ConfigurationError(f"statuses={statuses!r}: such as {{429, 529}}") from None
    if wrong := [each for each in found if each not in range(300, 600)]:
        raise ConfigurationError(f"statuses: {wrong[0]!r} is none of 300 to 599")
    return found


def shown(statuses: Collection[int]) -> str:
    """`{408, 409, 429, 500-599}`: three or more in a row are a range."""
    runs: list[list[int]] = []
    for status in sorted(statuses):
        if runs and status == runs[-1][-1] + 1:
            runs[-1].append(status)
        else:
            runs.append([status])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]}-{run[-1]}"] if len(run) > 2 else [str(status) for status in run]
    return f"{{{', '.join(parts)}}}"
