"""Rules for the arguments of methods: parameters, and properties of bodies."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from codegen.diff.model import Axis, Class
from codegen.diff.normal.node import Node, shape
from codegen.diff.normal.normal import Normal
from codegen.diff.reading.operation import Argument, Operation, is_beta, primary
from codegen.diff.site import Site
from codegen.diff.values import meta
from codegen.diff.values.fields import ALIKE, renamed
from codegen.diff.values.values import Values

_TRAVELS = {
    "query": "travels in the query",
    "header": "travels as a header",
    "path": "travels in the path",
    "cookie": "travels as a cookie",
    "body": "travels in the body",
}


def compare(values: Values, old: Operation, new: Operation) -> None:
    """Compare the arguments of one operation."""
    if whole(old) != whole(new):
        # The rules for bodies say which arguments a body that is one argument replaces.
        old = replace(old, arguments=_outside(old))
        new = replace(new, arguments=_outside(new))
    gone = {name: each for name, each in old.arguments.items() if name not in new.arguments}
    added = {name: each for name, each in new.arguments.items() if name not in old.arguments}
    for name in sorted(old.arguments.keys() & new.arguments.keys()):
        _argument(values, old, new, name)
    for _, each in sorted(gone.items()):
        _gone(values, old, new, each, added)
    for _, each in sorted(added.items()):
        if any(_same_place(old, new, lost, each) for lost in gone.values()):
            # Only its name in Python is new, which is reported for the old name.
            continue
        visible = new.visible(each)
        if visible:
            _added(values, _site(each, visible), each)
        else:
            site = _site(each, new.accessors)
            text = "is only for betas, and there is no beta method"
            values.found.hidden(site, "argument", Class.NEUTRAL, text)


def whole(operation: Operation) -> bool:
    """Whether the body is one argument."""
    return operation.body is not None and operation.body.whole


def _outside(operation: Operation) -> dict[str, Argument]:
    return {name: each for name, each in operation.arguments.items() if each.where != "body"}


def _site(argument: Argument, visible: tuple[str, ...]) -> Site:
    main = primary(visible)
    return Site(
        f"{main}({argument.name}=)",
        True,
        argument.pointer,
        frozenset(visible),
        named=False,
        owner=main,
        name=argument.name,
    )


def _added(values: Values, site: Site, argument: Argument) -> None:
    if argument.required:
        says = f"{site.owner} needs {argument.name}"
        values.found.at(site, "argument", Class.CALLERS, Axis.BOTH, says, "needed")
    else:
        says = f"+ {site.owner}({argument.name}=...)"
        values.found.at(site, "argument", Class.ADDITIVE, Axis.BOTH, says, "new")


def _gone(
    values: Values, old: Operation, new: Operation, lost: Argument, added: dict[str, Argument]
) -> None:
    visible = tuple(each for each in old.visible(lost) if each in new.accessors)
    if not visible:
        visible = new.accessors
    site = _site(lost, visible)
    same = [each for each in added.values() if _same_place(old, new, lost, each)]
    alike = [each for each in added.values() if _alike(lost, each)]
    if same:
        says = f"{site.label} is gone; {site.owner}({same[0].name}=) sends the same (renamed)"
        axis = Axis.PYTHON
        if not values.names:
            text = f"is called {same[0].name} in the other document"
            values.found.hidden(site, "argument", Class.NEUTRAL, text)
            return
    else:
        names = [f"{site.owner}({each.name}=)" for each in alike]
        says, axis = f"{site.label} is gone{renamed(names)}", Axis.BOTH
    values.found.at(site, "argument", Class.CALLERS, axis, says, "gone", gone=True)


def _same_place(old: Operation, new: Operation, lost: Argument, added: Argument) -> bool:
    """Whether two arguments are sent in the same place, so that only the Python name differs."""
    if lost.where == added.where == "path":
        places = [
            operation.path.split("/").index(f"{{{each.wire}}}")
            if f"{{{each.wire}}}" in operation.path.split("/")
            else -1
            for operation, each in ((old, lost), (new, added))
        ]
        return places[0] == places[1] >= 0
    return (lost.wire, lost.where) == (added.wire, added.where)


def _alike(lost: Argument, added: Argument) -> bool:
    close = SequenceMatcher(None, lost.wire, added.wire).ratio() >= ALIKE
    told = lost.docs.description == added.docs.description != ""
    same = shape(lost.node) == shape(added.node) and lost.required == added.required
    return same and (close or told)


def _argument(values: Values, old: Operation, new: Operation, name: str) -> None:
    before, after = old.arguments[name], new.arguments[name]
    if before == after:
        return
    start = len(values.found)
    had = tuple(each for each in old.visible(before) if each in new.accessors)
    has = new.visible(after)
    _betas(values, new, after, had, has)
    kept = tuple(each for each in has if each in had)
    site = _site(after, kept or has or new.accessors)
    _sent(values, site, before, after)
    if after.required and not before.required:
        says = f"{site.owner} needs {name}"
        values.found.at(site, "required", Class.CALLERS, Axis.BOTH, says, "needed")
    elif before.required and not after.required:
        text = "may be left out"
        values.found.at(site, "required", Class.ADDITIVE, Axis.BOTH, f"{site.label} {text}", text)
    nodes = [_accepted(before, values.before), _accepted(after, values.after)]
    meta.texts(values.found, site, before.docs, after.docs)
    values.compare(site, *nodes)
    if shape(before.node) != shape(after.node) and nodes[0] == nodes[1]:
        text = "is sent as text in both cases"
        values.found.hidden(site, "text", Class.NEUTRAL, text, Axis.WIRE)
    meta.unknown(values.found, site, before.rest, after.rest)
    if len(values.found) == start:
        values.found.hidden(site, "argument", Class.NEUTRAL, "is written in another way")


def _accepted(argument: Argument, normal: Normal) -> Node:
    """Return the schema without what `_argument` compares itself."""
    node = replace(argument.node, docs=type(argument.docs)(), beta_only=False)
    only = normal.resolved(node).only
    if argument.where not in {"path", "header"} or only is None:
        return node
    numbers = only.kind in {"integer", "number", "boolean"}
    if numbers or (only.kind == "string" and only.format):
        # The package takes and sends text in paths and headers.
        text = replace(only, kind="string", limits={}, format="", values={})
        return replace(node, alternatives=[text])
    return node


def _betas(
    values: Values, new: Operation, after: Argument, had: tuple[str, ...], has: tuple[str, ...]
) -> None:
    """Report the methods that gain or lose the argument because of a beta."""
    lost = tuple(each for each in had if each not in has)
    gained = tuple(each for each in has if each not in had and each in new.accessors)
    for names, cls in ((lost, Class.CALLERS), (gained, Class.ADDITIVE)):
        if not names:
            continue
        site = _site(after, names)
        where = "with" if not is_beta(site.owner) else "without"
        says = f"client.{site.label} only {where} beta."
        if cls == Class.ADDITIVE:
            note = "was beta only" if not is_beta(site.owner) else "was only without beta."
            says = f"+ client.{site.label} ({note})"
        values.found.at(site, "beta", cls, Axis.PYTHON, says, topic="betas")
    if not lost and not gained and after.beta_only:
        site = _site(after, new.accessors)
        values.found.hidden(site, "beta", Class.NEUTRAL, "is for betas in both cases")


def _sent(values: Values, site: Site, before: Argument, after: Argument) -> None:
    """Compare how an argument is sent."""
    if before.where != after.where:
        text = _TRAVELS.get(after.where, f"travels in {after.where}")
        says = f"{site.label} {text}"
        values.found.at(site, "where", Class.ADDITIVE, Axis.WIRE, says, text)
        return
    if before.wire != after.wire:
        text = f"is sent as {after.wire}="
        says = f"{site.label} {text}"
        values.found.at(site, "wire", Class.ADDITIVE, Axis.WIRE, says, text)
    if before.style != after.style:
        text = f"is sent in style {after.style} (was {before.style})"
        says = f"{site.label} {text}"
        values.found.at(site, "style", Class.ADDITIVE, Axis.WIRE, says, text)
