"""Rules for operations: methods that are new or gone, their addresses and their betas."""

from __future__ import annotations

import re

from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class, Finding
from codegen.diff.pairing.matching import Pairs
from codegen.diff.reading.operation import Operation, is_beta, primary
from codegen.diff.site import Site
from codegen.diff.values import meta
from codegen.diff.values.values import Values

from . import arguments, bodies, replies


def compare(values: Values, pairs: Pairs, groups: set[str]) -> None:
    """Compare all operations. `groups` are the groups of methods that the old client has."""
    found = values.found
    for old in pairs.gone:
        _gone(found, old)
    for new in pairs.new:
        _new(found, new)
    _groups(found, pairs, groups)
    for old, new in pairs.both:
        start = len(found)
        _methods(found, old, new)
        _operation(found, old, new)
        arguments.compare(values, old, new)
        bodies.compare(values, old, new)
        replies.compare(values, old, new)
        if len(found) == start and old != new:
            site = _site(new)
            found.hidden(site, "operation", Class.NEUTRAL, "is written in another way")
        elif len(found) == start and old.raw != new.raw:
            found.hidden(_site(new), "operation", Class.NEUTRAL, "is written in another way")


def _site(operation: Operation, label: str = "") -> Site:
    return Site(
        label or f"{operation.main}()",
        False,
        operation.pointer,
        frozenset(operation.accessors),
        named=False,
        owner=operation.main,
    )


def group(accessor: str) -> str:
    """Return the top-level group of a method, the same with and without `beta.`."""
    steps = accessor.split(".")
    return steps[1] if steps[0] == "beta" and len(steps) > 1 else steps[0]


def _found(operation: Operation, accessors: tuple[str, ...], says: str, key: str) -> Finding:
    return Finding(
        key,
        operation.pointer,
        primary(accessors),
        Class.ADDITIVE,
        Axis.BOTH,
        says,
        methods=frozenset(accessors),
    )


def _gone(found: Findings, operation: Operation) -> None:
    names = operation.accessors
    item = _found(operation, names, f"client.{primary(names)}() is gone", "operation")
    item.cls, item.gone = Class.CALLERS, True
    found.append(item)


def _new(found: Findings, operation: Operation) -> None:
    names = operation.accessors
    item = _found(operation, names, f"+ client.{primary(names)}()", "operation")
    betas = f", sends {', '.join(operation.betas)}" if operation.betas else ""
    item.address = f"{operation.method} {operation.path}{betas}"
    found.append(item)


def _groups(found: Findings, pairs: Pairs, known: set[str]) -> None:
    counted: dict[str, list[Operation]] = {}
    for new in pairs.new:
        for name in {group(each) for each in new.accessors} - known:
            counted.setdefault(name, []).append(new)
    for name, operations in sorted(counted.items()):
        methods = tuple(sorted(each for one in operations for each in one.accessors))
        beta = "beta." if all(map(is_beta, methods)) else ""
        item = _found(operations[0], methods, f"+ client.{beta}{name} is a new group", "group")
        item.hand = "describe the group in docs/groups.md and give it tests"
        item.axis = Axis.PYTHON
        found.append(item)


def _methods(found: Findings, old: Operation, new: Operation) -> None:
    """Compare the methods that call one operation."""
    lost = tuple(each for each in old.accessors if each not in new.accessors)
    gained = tuple(each for each in new.accessors if each not in old.accessors)
    for beta in (False, True):
        gone = tuple(each for each in lost if is_beta(each) is beta)
        added = tuple(each for each in gained if is_beta(each) is beta)
        if gone:
            other = primary(added or new.accessors)
            what = "stays" if other in old.accessors else "calls the same endpoint"
            says = f"client.{primary(gone)}() is gone; client.{other}() {what}"
            item = _found(new, gone, says, f"method {gone}")
            item.cls, item.axis, item.gone = Class.CALLERS, Axis.PYTHON, False
            found.append(item)
        elif added:
            was_beta = not beta and all(map(is_beta, old.accessors))
            other = f" (calls the same endpoint as client.{old.main}())"
            says = f"+ client.{primary(added)}(){' (was beta only)' if was_beta else other}"
            item = _found(new, added, says, f"method {added}")
            item.axis = Axis.PYTHON
            found.append(item)
    gone = tuple(each for each in old.helper_methods if each not in new.helper_methods)
    added = tuple(each for each in new.helper_methods if each not in old.helper_methods)
    place = primary(new.accessors).rpartition(".")[0]
    for names, cls in ((gone, Class.CALLERS), (added, Class.ADDITIVE)):
        for name in names:
            text = f"client.{place}.{name}()"
            says = f"{text} is gone" if cls == Class.CALLERS else f"+ {text}"
            item = _found(new, new.accessors, says, f"helper {name}")
            item.cls, item.axis = cls, Axis.PYTHON
            found.append(item)


def _operation(found: Findings, old: Operation, new: Operation) -> None:
    site = _site(new, f"client.{new.main}()")
    addresses = [
        (each.method, re.sub(r"{[^}]*}", "{}", each.path), each.beta_twin) for each in (old, new)
    ]
    if addresses[0] != addresses[1]:
        says = f"{new.main}: {_moved(old, new)}"
        found.at(site, "address", Class.ADDITIVE, Axis.WIRE, says)
    meta.texts(found, site, old.docs, new.docs)
    meta.unknown(found, site, old.rest, new.rest)
    if sorted(old.betas) != sorted(new.betas):
        was, now = (", ".join(each.betas) or "none" for each in (old, new))
        says = f"BETAS {new.main} sends {now} (was {was})"
        # The same change of many operations is shown once.
        key = f"betas {was} {now}"
        found.at(site, key, Class.ADDITIVE, Axis.WIRE, says, topic="betas", group="betas")
    if old.stability != new.stability:
        says = f"BETAS client.{new.main}() is {new.stability or 'ga'} (was {old.stability or 'ga'})"
        found.at(site, "stability", Class.DOCS, Axis.NONE, says, topic="betas")
    if old.helpers != new.helpers and old.helper_methods == new.helper_methods:
        found.hidden(site, "helpers", Class.NEUTRAL, "its helpers are generated differently")


def _moved(old: Operation, new: Operation) -> str:
    if _path(old) == _path(new):
        return f"{old.method} -> {new.method} {new.path}"
    if old.method == new.method:
        return f"{_path(old)} -> {_path(new)}"
    return f"{old.method} {_path(old)} -> {new.method} {_path(new)}"


def _path(operation: Operation) -> str:
    return f"{operation.path}{'?beta=true' if operation.beta_twin else ''}"
