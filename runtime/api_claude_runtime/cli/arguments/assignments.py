"""`assign`: sets fields from arguments such as `metadata.user_id=u1` and `tools[0].name=time`."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import Any, NoReturn, cast

import click

ASSIGNMENT = re.compile(
    r"(?P<path>[A-Za-z_][\w-]*(?:\.[\w-]+|\[[^\]=]*\])*)=(?P<value>.*)", re.DOTALL
)
"""What `name=value` looks like. The id of an object does not look like this."""

_STEP = re.compile(r'\.(?P<key>[\w-]+)|\[(?P<index>\d*)\]|\["(?P<quoted>[^"\]]*)"\]')


def assign(fields: dict[str, Any], text: str) -> None:
    """Set one field of `fields` from an argument. Objects and lists on the way are created.

    `a.b=1` sets a field, `a[0]=1` an item, `a[]=1` adds an item, and `a["b.c"]=1` sets a field
    whose name has a dot. A value that is JSON is read as JSON, every other value is a string.

    Raises:
        UsageError: The argument cannot be read, or the field is in something that is no object or
            list, or an item is beyond the end of a list.
    """
    match = ASSIGNMENT.fullmatch(text)
    if match is None:
        raise click.UsageError(
            f"{text!r} must look like name=value, a.b=value, a[0]=value or a[]=value"
        )
    steps = _steps(match["path"], text)
    place: Any = fields
    for step, following in pairwise(steps):
        place = _entered(place, step, {} if isinstance(following, str) else [], text)
    _set(place, steps[-1], value_of(match["value"]), text)


def value_of(text: str) -> Any:
    """Return a value: the JSON in `text`, or `text` itself if it is no JSON."""
    try:
        return json.loads(text, parse_constant=_no_json)
    except (ValueError, RecursionError):
        return text


def _no_json(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity, which only Python reads as JSON


def _steps(path: str, text: str) -> list[str | int]:
    """Return the keys and indexes of a path. The index -1 stands for a new item."""
    name = re.match(r"[\w-]+", path)
    assert name is not None  # the pattern of an assignment begins with one
    steps: list[str | int] = [name[0]]
    position = name.end()
    while position < len(path):
        found = _STEP.match(path, position)
        if found is None:
            raise click.UsageError(f"{path[position:]!r} in {text!r} is no .key, [index] or []")
        if found["index"] is not None:
            steps.append(int(found["index"][:7] or -1))
        else:
            steps.append(found["key"] or found["quoted"])
        position = found.end()
    return steps


def _entered(place: Any, step: str | int, empty: Any, text: str) -> Any:
    """Return what is at a step of `place`; a new object or list if nothing is there."""
    if isinstance(step, str):
        inside = _object(place, step, text).get(step)
        if inside is None:
            place[step] = inside = empty
        return inside
    items = _list(place, step, text)
    if step in (-1, len(items)):
        items.append(empty)
        return empty
    return items[step]


def _set(place: Any, step: str | int, value: Any, text: str) -> None:
    if isinstance(step, str):
        _object(place, step, text)[step] = value
        return
    items = _list(place, step, text)
    if step in (-1, len(items)):
        items.append(value)
    else:
        items[step] = value


def _object(place: Any, step: str, text: str) -> dict[str, Any]:
    if not isinstance(place, dict):
        raise click.UsageError(f"{text!r} sets a field {step!r} of a value that is no object")
    return cast("dict[str, Any]", place)


def _list(place: Any, step: int, text: str) -> list[Any]:
    if not isinstance(place, list):
        raise click.UsageError(f"{text!r} sets an item of a value that is no list")
    items: list[Any] = cast("Any", place)
    if step > len(items):
        raise click.UsageError(f"{text!r} sets item {step} of a list of {len(items)}")
    return items
