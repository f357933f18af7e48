"""Requests in a file of JSON lines."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import click

from api_claude_runtime.cli.table import Row

_CUSTOM_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")  # of the API
_HASH = 24
_OPTIONS = frozenset({"deadline", "extra_body", "extra_headers", "extra_query", "timeout"})


def requests_in(path: str) -> Iterator[dict[str, Any]]:
    """Yield the objects in a file of JSON lines.

    Empty lines are skipped.

    Raises:
        UsageError: The file cannot be read, or a line is not a JSON object. The message has its
            number.
    """
    try:
        file = Path(path).open("rb")  # noqa: SIM115 - closed below
    except OSError as error:
        raise click.UsageError(f"{path} cannot be read: {error.strerror}") from None
    with file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                value = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
            except UnicodeDecodeError:
                raise click.UsageError(f"{path}:{number} is not UTF-8") from None
            except (ValueError, RecursionError) as error:
                raise click.UsageError(f"{path}:{number} is not JSON: {error}") from None
            if not isinstance(value, dict):
                raise click.UsageError(f"{path}:{number} is not a JSON object")
            yield cast("dict[str, Any]", value)


def check_requests(row: Row, path: str) -> int:
    """Read the whole file of a batch once, so that nothing is sent if a request is invalid.

    Args:
        row: The method that has the parameters of a request.
        path: The file.

    Returns:
        The number of requests.

    Raises:
        UsageError: A line or an id is invalid, or a request lacks a parameter or asks for a stream.
    """
    required = _required(row)
    total = 0
    for total, (name, params) in enumerate(identified(requests_in(path)), 1):
        label = f"request {total} ({name})"
        if not _CUSTOM_ID.fullmatch(name):
            raise click.UsageError(
                f"custom_id {name!r} must be 1 to 64 ASCII letters, digits, hyphens or underscores"
            )
        if params.get("stream"):
            raise click.UsageError(f"{label} must not set stream")
        _check_required(label, params, required)
    return total


def _required(row: Row) -> frozenset[str]:
    return frozenset(each.name for each in row.parameters if each.required)


def _check_required(label: str, params: Mapping[str, Any], required: frozenset[str]) -> None:
    if missing := required - params.keys():
        raise click.UsageError(f"{label} lacks {', '.join(sorted(missing))}")


def identified(
    requests: Iterable[Mapping[str, Any]],
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the id and the parameters of each request.

    Parameters alone get a hash of their content as id, with a number if they came before. The same
    file therefore has the same ids in each run.

    Raises:
        UsageError: A request has no parameters, or an id is used twice.
    """
    seen = set[str]()
    for index, request in enumerate(requests):
        params: Any = request.get("params", request)
        name: Any = request.get("custom_id") if "params" in request else _hash(params, seen)
        if not isinstance(params, dict) or "custom_id" in params or not isinstance(name, str):
            raise click.UsageError(
                f"request {index + 1} must be an object with custom_id and params, or the"
                " parameters alone"
            )
        if name in seen:
            raise click.UsageError(f"request {index + 1}: custom_id {name!r} is used twice")
        seen.add(name)
        yield name, cast("dict[str, Any]", params)


def _hash(params: Any, seen: set[str]) -> str:
    data = json.dumps(params, sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")
    base = hashlib.sha256(data).hexdigest()[:_HASH]
    count = 1
    name = base
    while name in seen:
        count += 1
        name = f"{base}-{count}"
    return name


def check_parameters(row: Row, path: str) -> int:
    """Read the whole file once, so that nothing is sent if a request is invalid.

    Returns:
        The number of requests.

    Raises:
        UsageError: A line or an id is invalid, or a request has other parameters than needed.
    """
    known = {each.name for each in row.parameters} | _OPTIONS
    required = _required(row)
    total = 0
    for total, (name, params) in enumerate(identified(requests_in(path)), 1):
        label = f"request {total} ({name})"
        _check_required(label, params, required)
        if unknown := params.keys() - known:
            advice = "stream is not possible here" if "stream" in unknown else "use extra_body"
            names = ", ".join(sorted(unknown))
            raise click.UsageError(f"{label} has unknown {names}: {advice}")
    return total
