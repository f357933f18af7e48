"""Requests in a file of JSON lines, and results that are written to one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import click

from api_claude_runtime.cli.output.plain import compact, plain
from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.status import APIStatusError


def requests_in(path: str) -> Iterator[dict[str, Any]]:
    """Yield the objects in a file of JSON lines.

    Empty lines are skipped.

    Raises:
        UsageError: The file cannot be read, or a line is not a JSON object. The message has its
            number.
    """
    try:
        file = Path(path).open(encoding="utf-8-sig")  # noqa: SIM115 - closed below
    except OSError as error:
        raise click.UsageError(f"{path} cannot be read: {error.strerror}") from None
    with file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                value = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise click.UsageError(f"{path}:{number} is not JSON: {error}") from None
            if not isinstance(value, dict):
                raise click.UsageError(f"{path}:{number} is not a JSON object")
            yield cast("dict[str, Any]", value)


def check_requests(path: str) -> int:
    """Read the whole file once, so that nothing is sent if a line is invalid.

    Returns:
        The number of requests.
    """
    return sum(1 for _ in requests_in(path))


def result_line(name: str, value: Any, error: ClaudeError | None, kind: str) -> str:
    """Return a line with the result of a request, in the form of the batch results of the API."""
    if error is None:
        result = {"type": "succeeded", "message": plain(value)}
    else:
        result = {"type": kind, "error": error_data(error)}
    return compact({"custom_id": name, "result": result})


def error_data(error: ClaudeError) -> dict[str, Any]:
    """Return an error as JSON data, with the type of the API or else the class of the error."""
    found: dict[str, Any] = {"type": type(error).__name__, "message": error.message}
    if isinstance(error, APIStatusError):
        found |= {"type": error.type or found["type"], "status": error.status}
        if error.request_id:
            found["request_id"] = error.request_id
    return found
