"""Rules for named schemas, which are types of the package."""

from __future__ import annotations

from codegen.diff.model import Axis, Class, Finding
from codegen.diff.normal.node import Node
from codegen.diff.pythonic import is_class
from codegen.diff.reading.document import Document
from codegen.diff.site import Site
from codegen.diff.values.values import Values
from codegen.problems import pointer

from .leftovers import differs

_MOST = 3


def compare(values: Values, before: Document, after: Document) -> None:
    """Compare every schema that both documents use, in each direction in which it is used."""
    openly = _used_openly(before) & _used_openly(after)
    both = sorted(before.schemas.keys() & after.schemas.keys())
    used: set[str] = set()
    for name in both:
        where = pointer(["components", "schemas", name])
        old, new = before.normal.named(name), after.normal.named(name)
        for request in (True, False):
            reaches = [each.requests if request else each.replies for each in (before, after)]
            if all(name in each for each in reaches):
                methods = after.methods(name, request=request)
                site = Site(name, request, where, methods, owner=name, open_use=name in openly)
                values.compare(site, old, new)
                used.add(name)
    used |= before.bodies & after.bodies
    found = {"/".join(each.pointer.split("/")[:4]) for each in values.found}
    for name in both:
        if differs(before.schemas[name], after.schemas[name]):
            _spelling(values, before, after, name, (used, found))


def _spelling(
    values: Values, before: Document, after: Document, name: str, sets: tuple[set[str], set[str]]
) -> None:
    """Report a schema that is only spelled differently, or that no operation uses.

    `sets` are the names that both documents use, and the pointers of schemas with findings.
    """
    used, found = sets
    where = pointer(["components", "schemas", name])
    if name not in used:
        _neutral(values, name, where, "is changed, but not used by both documents")
    elif before.normal.named(name) == after.normal.named(name):
        _neutral(values, name, where, "is spelled differently")
    elif where not in found:
        _neutral(values, name, where, "is changed where it has no effect")


def _neutral(values: Values, name: str, where: str, text: str) -> None:
    site = Site(name, False, where)
    values.found.hidden(site, "spelling", Class.NEUTRAL, text)


def names(
    values: Values,
    before: Document,
    after: Document,
    lists: tuple[dict[str, str], dict[str, list[str]]],
) -> None:
    """Report types that are gone, new or renamed. `lists` are the renames and the ties."""
    renamed, ties = lists
    kept = set(renamed.values())
    for old, new in sorted(renamed.items()):
        cls = Class.CALLERS if values.names else Class.NEUTRAL
        item = _found(
            before, after, new, f"{old} is gone; {new} has the same fields (renamed)", cls
        )
        item.key, item.shown = "renamed", values.names
        values.found.append(item)
    used = _used(after)
    for name in sorted(_used(before) - used):
        _gone(values, before, after, name, ties.get(name, []))
    for name in sorted(used - _used(before) - kept):
        item = _found(before, after, name, f"+ type {name}", Class.ADDITIVE)
        item.shown = False
        values.found.append(item)
    for name in sorted(after.schemas.keys() - before.schemas.keys() - used):
        _neutral(values, name, pointer(["components", "schemas", name]), "is new and unused")
    for name in sorted(before.schemas.keys() - after.schemas.keys() - _used(before)):
        _neutral(values, name, pointer(["components", "schemas", name]), "was unused and is gone")


def _used(document: Document) -> set[str]:
    return {*document.requests, *document.replies, *document.bodies} & document.schemas.keys()


def _found(before: Document, after: Document, name: str, says: str, cls: Class) -> Finding:
    methods = after.methods(name, request=True) | after.methods(name, request=False)
    if not methods:
        methods = before.methods(name, request=True) | before.methods(name, request=False)
    where = pointer(["components", "schemas", name])
    return Finding(
        "type", where, name, cls, Axis.PYTHON, says, methods=methods, named=True, counted=False
    )


def _gone(
    values: Values, before: Document, after: Document, name: str, candidates: list[str]
) -> None:
    says, cls = f"{name} is gone", Class.CALLERS
    if candidates:
        some = candidates[:_MOST]
        more = f" or {len(candidates) - _MOST} others" if len(candidates) > _MOST else ""
        says += f"; {' or '.join(some)}{more} may be its new name"
    if name in after.schemas:
        says, cls = f"{name} is no longer used", Class.NEUTRAL
    elif not is_class(before.normal.named(name)):
        # A list or a plain type: the package has its name only in annotations.
        cls = Class.NEUTRAL
    if not values.names:
        cls = Class.NEUTRAL
    item = _found(before, after, name, says, cls)
    item.gone = name not in after.schemas
    names = {each for operation in after.operations for each in operation.accessors}
    # If all methods are gone that had the type, they are what the reader has to know.
    item.shown = cls != Class.NEUTRAL and bool(not item.methods or item.methods & names)
    values.found.append(item)


def _used_openly(document: Document) -> set[str]:
    """Return the named enums that requests use only next to their plain type."""
    openly: set[str] = set()
    closed: set[str] = set()

    def visit(node: Node) -> None:
        plain = any(each.kind == "string" and not each.values for each in node.alternatives)
        for each in node.alternatives:
            if each.kind == "ref":
                (openly if plain else closed).add(each.name)
            for inner in (each.items, *(field.node for field in each.fields.values())):
                if inner is not None:
                    visit(inner)

    for name in document.schemas:
        if name in document.requests or name in document.bodies:
            visit(document.normal.named(name))
    for operation in document.operations:
        for argument in operation.arguments.values():
            visit(argument.node)
    return openly - closed
