"""Rules for types that were added, removed or replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model import Axis, Class
from .node import Alternative, Node, shape
from .site import Site

if TYPE_CHECKING:
    from .values import Values

Lists = tuple[list[Alternative], list[Alternative]]


def compare(values: Values, site: Site, before: Node, after: Node, lists: Lists) -> None:
    """Report the alternatives that only one side has: `lists` are the old and the new ones."""
    gone, new = lists
    if len(gone) == len(new) == 1 and _references(values, site, gone[0], new[0]):
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
    if old == now:
        # A path or header parameter, or an alias: the same type in Python.
        values.found.hidden(site, "type", Class.NEUTRAL, f"still {now}", Axis.WIRE)
        return
    text = f"{site.verb} {now} (was {old})"
    values.found.at(site, "type", cls, Axis.BOTH, f"{site.label} {text}", text)


def _numbers(values: Values, site: Site, gone: Alternative, new: Alternative) -> None:
    wider = new.kind == "number"
    text = f"{site.verb} {site.types[1]} (was {site.types[0]})"
    if site.request:
        cls = Class.ADDITIVE if wider else Class.CALLERS
    else:
        cls = Class.READERS if wider else Class.ADDITIVE
    values.found.at(site, "type", cls, Axis.BOTH, f"{site.label} {text}", text)
    same = Alternative(
        *(new.kind, new.name, gone.values, gone.open, gone.items, gone.fields, gone.closed),
        *(gone.format, gone.limits),
    )
    values.alternative(site, same, new)


def _added(
    values: Values, site: Site, before: Node, after: Node, new: list[Alternative]
) -> None:
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


def _references(values: Values, site: Site, gone: Alternative, new: Alternative) -> bool:
    """Compare what stands behind a reference that was replaced. Return whether that was done."""
    if "ref" not in (gone.kind, new.kind):
        return False
    old = values.before.resolved(Node(site.pointer, [gone]))
    now = values.after.resolved(Node(site.pointer, [new]))
    if gone.kind != new.kind:
        name = gone.name or new.name
        kinds = [[each.kind for each in node.alternatives] for node in (old, now)]
        if kinds[0] != kinds[1] or "ref" in (kinds[0] + kinds[1]):
            return False
        text = f"{name} is {'written in place' if new.name == '' else 'a schema of its own'}"
        values.found.hidden(site, "inline", Class.NEUTRAL, text, Axis.PYTHON)
        values.compare(site, old, now)
        return True
    names = (gone.name, new.name, site.request)
    if names in values.comparing:
        return True
    if old.only is None or now.only is None or {old.only.kind, now.only.kind} != {"object"}:
        if shape(old) == shape(now) and site.types[0] != site.types[1]:
            _renamed(values, site, "same values", Class.CALLERS, Axis.PYTHON)
            return True
        if old.only and now.only and old.only.kind == now.only.kind and site.types[0] != "":
            values.compare(site, old, now)
            return True
        return False
    values.comparing.add(names)
    inner = values.scratch()
    inner.compare(site, old, now)
    values.comparing.discard(names)
    worst = max((each.cls for each in inner.found), default=Class.NEUTRAL)
    breaks = worst >= Class.READERS
    _renamed(
        *(values, site, _same_fields(old.only, now.only), Class.CALLERS),
        Axis.BOTH if breaks else Axis.PYTHON,
    )
    return True


def _renamed(values: Values, site: Site, note: str, cls: Class, axis: Axis) -> None:
    text = f"{site.verb} {site.types[1]} (was {site.types[0]}); {note}"
    values.found.at(site, "type", cls, axis, f"{site.label} {text}", text)


def _same_fields(before: Alternative, after: Alternative) -> str:
    lost = sorted(before.fields.keys() - after.fields.keys())
    new = sorted(after.fields.keys() - before.fields.keys())
    if len(lost) > len(before.fields.keys() & after.fields.keys()):
        return "other fields"
    plus = f" + {', '.join(after.fields[each].name for each in new)}" if new else ""
    minus = f" - {', '.join(before.fields[each].name for each in lost)}" if lost else ""
    return f"same fields{plus}{minus}"
