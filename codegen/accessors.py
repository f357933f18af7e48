"""`accessors`: the method of the client for each operation, by rule from its path and its id.

`POST /v1/messages/batches/{id}/cancel` becomes `messages.batches.cancel`. A path that ends in a
parameter is one item of its group, and a path that ends in a group is all of its items. What a path
has behind a group or an item, and nothing follows, is a method. An `operationId` with dots, such as
`messages.batches.cancel`, is an accessor already.

The generator names the methods of a foreign document with it, and `codegen.diff` those of a
document without `x-accessors`, so that the diff shows the names of the generated package.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterable

from api_claude_runtime.client.async_client import AsyncClient
from api_claude_runtime.client.sync_client import SyncClient
from codegen.ir.name_clashes import CLIENT_ATTRIBUTES

Key = tuple[str, str]
"""Path and method of an operation."""

_GIVEN = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*)+", re.ASCII)
_ONE = {"get": "retrieve", "put": "replace", "patch": "update", "post": "update"}
_ALL = {"get": "list", "post": "create", "put": "replace", "patch": "update", "delete": "clear"}


def accessors(operations: Iterable[tuple[str, str, str]]) -> dict[Key, str]:
    """Return the accessor of each operation, given as path, method and operation id."""
    given = [*operations]
    steps = {path: _steps(path) for path, _, _ in given}
    shortest = {path: path.count("=") + 1 for path in steps}
    followed = {tuple(each[:end]) for each in steps.values() for end in range(1, len(each))}
    methods = Counter(tuple(each) for path, each in steps.items() for p, _, _ in given if p == path)
    groups: set[tuple[str, ...]] = set()
    found: dict[Key, tuple[tuple[str, ...], str, str]] = {}
    for path, method, name in given:
        where = steps[path]
        literal = tuple(step for step in where if step)
        last = where[-1] if where else ""
        group: tuple[str, ...]
        if _GIVEN.fullmatch(name):
            *owners, chosen = map(_snake, name.split("."))
            group = (_free(owners[0]), *owners[1:])
        elif not literal:
            group, chosen = ("root",), _snake(name) or method
        elif not last:
            group, chosen = literal, _ONE.get(method, method)
        elif (
            len(literal) == shortest[path] or tuple(where) in followed or methods[tuple(where)] > 1
        ):
            group, chosen = literal, _ALL.get(method, method)
        else:
            group, chosen = literal[:-1], last
        groups |= {group[:end] for end in range(1, len(group) + 1)}
        found[path, method] = (group, chosen, name)
    return _unique(found, groups)


def _unique(
    found: dict[Key, tuple[tuple[str, ...], str, str]], groups: set[tuple[str, ...]]
) -> dict[Key, str]:
    taken: set[tuple[str, ...]] = set(groups)
    result: dict[Key, str] = {}
    for key, (group, chosen, name) in found.items():
        candidates = [chosen, _snake(name), f"{key[1]}_{chosen}"]
        free = (each for each in candidates if each and (*group, each) not in taken)
        method = next(free, "")
        if not method:
            method = chosen
            while (*group, method) in taken:
                method += "_"
        taken.add((*group, method))
        result[key] = ".".join((*group, method))
    return result


def _steps(path: str) -> list[str]:
    """Return the steps of a path: names for its words, and empty texts for its parameters.

    A version such as `v1` at the start is not a step. A query is the first step of the accessor.
    """
    path, _, query = path.partition("?")
    first = [_snake(pair.partition("=")[0]) for pair in query.split("&") if pair]
    steps = ["" if "{" in each else _snake(each) for each in path.strip("/").split("/")]
    if steps and re.fullmatch(r"v\d+\w*", steps[0]):
        del steps[0]
    steps = [*first, *steps]
    if steps and steps[0]:
        steps[0] = _free(steps[0])
    return _unlike_parents(steps)


def _unlike_parents(steps: list[str]) -> list[str]:
    """Add `_` to a name that is like the one before it: a group is not named like its parent."""
    found: list[str] = []
    before = ""
    for step in steps:
        name = f"{step}_" if step and step == before else step
        found.append(name)
        before = name or before
    return found


def _free(name: str) -> str:
    """Return the name of a group of the client, which must not hide an attribute of the client."""
    taken = hasattr(SyncClient, name) or hasattr(AsyncClient, name) or name in CLIENT_ATTRIBUTES
    return f"{name}_" if taken else name


def _snake(text: str) -> str:
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    name = re.sub(r"[^a-z0-9]+", "_", words.lower(), flags=re.ASCII).strip("_")
    if name[:1].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name
