"""Validation and formatting of the sets of HTTP statuses that policies take."""

from __future__ import annotations

from collections.abc import Collection

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown


def check_statuses(statuses: Collection[int]) -> frozenset[int]:
    """Return `statuses` as a set.

    Raises:
        ConfigurationError: `statuses` is not a collection of integers from 300 to 599.
    """
    try:
        found = frozenset(statuses)
    except TypeError:
        raise ConfigurationError(
            f"statuses must be a set of HTTP statuses such as {{429, 529}}, not {shown(statuses)}"
        ) from None
    if wrong := [each for each in found if each not in range(300, 600)]:
        raise ConfigurationError(f"statuses must be from 300 to 599, not {shown(wrong[0])}")
    return found


def format_statuses(statuses: Collection[int]) -> str:
    """Format statuses as `{408, 409, 429, 500-599}`. Three or more in a row form a range."""
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
