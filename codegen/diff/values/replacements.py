"""Rules for types that were added, removed or replaced."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.diff.model import Axis, Class
from codegen.diff.normal.node import Alternative, Node
from codegen.diff.site import Site

if TYPE_CHECKING:
    from .values import Values

Lists = tuple[list[Alternative], list[Alternative]]


def compare(values: Values, site: Site, before: Node, after: Node, lists: Lists) -> None:
    """Report the alternatives that only one side has: `lists` are the old and the new ones."""
    gone, new = lists
    if len(gone) == len(new) == 1 and references(values, site, gone[0], new[0]):
        return
    pair = {each.kind for each in gone}, {each.kind for each in new}
    if pair in (({"integer"}, {"number"}), ({"number"}, {"integer"})):
        _numbers(values, site, gone[0], new[0])
        return
    if gone and len(gone) == len(before.alternatives) and new:
        _replaced(values, site, gone, new)
        return
    if new:
        _added(values, site, before, after, new)
    if gone:
        _removed(values, site, gone)


def _texts(values: Values, site: Site, each: list[Alternative], side: int) -> str:
    types = values.types[side]
    texts = [types.alternative(one, request=site.request) for one in each]
    return ", ".join(dict.fromkeys(texts))


def _replaced(values: Values, site: Site, gone: list[Alternative], new: list[Alternative]) -> None:
    old, now = site.types
    cls = Class.CALLERS if site.request else Class.READERS
    if "any" in {each.kind for each in (new if site.request else gone)}:
        cls = Class.ADDITIVE
    if old == now:
        old, now = _texts(values, site, gone, 0), _texts(values, site, new, 1)
        site = replace(site, whole="")
    if old == now:
        # A path or header parameter, or an alias: the same type in Python.
        values.found.hidden(site, "type", Class.NEUTRAL, f"still {now}", Axis.WIRE)
        return
    text = f"{site.verb} {now} (was {old})"
    values.found.at(site, "type", cls, Axis.BOTH, f"{site.typed} {text}", text)


def _numbers(values: Values, site: Site, gone: Alternative, new: Alternative) -> None:
    wider = new.kind == "number"
    text = f"{site.verb} {site.types[1]} (was {site.types[0]})"
    if site.request:
        cls = Class.ADDITIVE if wider else Class.CALLERS
    else:
        cls = Class.READERS if wider else Class.ADDITIVE
    values.found.at(site, "type", cls, Axis.BOTH, f"{site.typed} {text}", text)
    same = Alternative(
        new.kind,
        new.name,
        gone.values,
        gone.open,
        gone.items,
        gone.fields,
        gone.closed,
        gone.format,
        gone.limits,
    )
    values.alternative(site, same, new)


def _added(values: Values, site: Site, before: Node, after: Node, new: list[Alternative]) -> None:
    named = all(each.kind == "ref" for each in new)
    text = _texts(values, site, new, 1)
    key = f"type+{text}"
    if site.request:
        text = f"also takes {text}"
        values.found.at(site, key, Class.ADDITIVE, Axis.BOTH, f"{site.label} {text}", text)
        return
    # A union with a tag returns members that it does not know as `Unknown`.
    safe = named and bool(before.tag and after.tag)
    text = f"may be {text}"
    cls = Class.ADDITIVE if safe else Class.READERS
    values.found.at(site, key, cls, Axis.BOTH, f"{site.label} {text}", text)


def _removed(values: Values, site: Site, gone: list[Alternative]) -> None:
    text = _texts(values, site, gone, 0)
    key = f"type-{text}"
    if site.request:
        text = f"no longer takes {text}"
        values.found.at(site, key, Class.CALLERS, Axis.BOTH, f"{site.label} {text}", text)
    else:
        text = f"is no longer {text}"
        values.found.at(site, key, Class.DOCS, Axis.NONE, f"{site.label} {text}", text)


def references(
    values: Values, site: Site, gone: Alternative, new: Alternative, *, member: bool = False
) -> bool:
    """Compare what stands behind a reference that was replaced. Return whether that was done."""
    if gone.kind != "ref" or new.kind != "ref":
        return False
    names = (gone.name, new.name, site.request)
    if names in values.comparing:
        return True
    old = values.before.resolved(Node(site.pointer, [gone]))
    now = values.after.resolved(Node(site.pointer, [new]))
    kinds = [sorted(each.kind for each in node.alternatives) for node in (old, now)]
    unions = min(map(len, kinds)) > 1
    if kinds[0] != kinds[1] and not unions:
        return False
    inner = values.scratch()
    values.comparing.add(names)
    inner.compare(replace(site, types=("", "")), old, now)
    values.comparing.discard(names)
    breaks = [each for each in inner.found if each.cls >= Class.READERS and each.axis & Axis.WIRE]
    if old.only and now.only and old.only.kind == "object":
        note = _same_fields(old.only, now.only)
    else:
        note = "other values" if breaks else "same values"
    types = (gone.name, new.name) if member else site.types
    if types[0] == types[1]:
        values.compare(replace(site, types=("", "")), old, now)
        return True
    cls, axis = Class.CALLERS, Axis.BOTH if breaks else Axis.PYTHON
    if site.request and not breaks and (not values.names or gone.name in values.kept):
        # A dict literal is accepted as before, and the old name can still be imported.
        cls = Class.NEUTRAL
    elif not breaks and not values.names:
        cls = Class.NEUTRAL
    elif breaks and note == "other values" and not site.request:
        cls = Class.READERS
    verb = "may be" if member and not site.request else site.verb
    text = f"{verb} {types[1]} (was {types[0]}); {note}"
    key = f"type {gone.name}" if member else "type"
    label = site.label if member else site.typed
    values.found.at(site, key, cls, axis, f"{label} {text}", text, shown=cls != Class.NEUTRAL)
    return True


def _same_fields(before: Alternative, after: Alternative) -> str:
    lost = sorted(before.fields.keys() - after.fields.keys())
    new = sorted(after.fields.keys() - before.fields.keys())
    if len(lost) > len(before.fields.keys() & after.fields.keys()):
        return "other fields"
    plus = f" + {', '.join(after.fields[each].name for each in new)}" if new else ""
    minus = f" - {', '.join(before.fields[each].name for each in lost)}" if lost else ""
    return f"same fields{plus}{minus}"
