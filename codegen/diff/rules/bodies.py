"""Rules for request bodies as a whole."""

from __future__ import annotations

from codegen.diff.model import Axis, Class
from codegen.diff.normal.node import Node
from codegen.diff.reading.operation import Body, Operation
from codegen.diff.site import Site
from codegen.diff.values import meta
from codegen.diff.values.values import Values

from .arguments import whole


def compare(values: Values, old: Operation, new: Operation) -> None:
    """Compare the bodies of one operation, apart from their properties."""
    before, after = old.body, new.body
    if before == after:
        return
    pointer = after.pointer if after else new.pointer
    site = Site(new.main, True, pointer, frozenset(new.accessors), named=False, owner=new.main)
    if whole(old) != whole(new):
        _spread(values, site, old, new)
    elif before and after:
        _both(values, site, before, after)
    elif after and not after.whole:
        values.found.hidden(site, "body", Class.NEUTRAL, "has a body", Axis.WIRE)
    elif before:
        values.found.hidden(site, "body", Class.NEUTRAL, "has no body", Axis.WIRE)


def _spread(values: Values, site: Site, old: Operation, new: Operation) -> None:
    """Report a body that was an object with arguments and is one argument now, or vice versa."""
    was, now = (
        "one argument"
        if whole(each)
        else ", ".join(a.name for a in each.arguments.values() if a.where == "body") or "no body"
        for each in (old, new)
    )
    cls = Class.CALLERS
    if old.body is None and new.body and not new.body.required:
        cls = Class.ADDITIVE
    says = f"{site.label} takes {now} (was {was})"
    values.found.at(site, "body", cls, Axis.BOTH, says)


def _both(values: Values, site: Site, before: Body, after: Body) -> None:
    start = len(values.found)
    if before.media != after.media:
        says = f"{site.label}: the body travels as {after.media} (was {before.media})"
        values.found.at(site, "media", Class.ADDITIVE, Axis.WIRE, says)
    if before.docs != after.docs:
        values.found.hidden(site, "docs", Class.DOCS, "its body has another description")
    meta.unknown(values.found, site, before.rest, after.rest)
    for media in sorted(before.others.keys() & after.others.keys()):
        other = after.others[media]
        inner = Site(f"{site.label} as {media}", True, other.pointer, site.methods, named=False)
        values.compare(inner, before.others[media], other)
    if after.whole:
        inner = Site(
            f"{site.label}({after.argument}=)",
            True,
            after.pointer,
            site.methods,
            named=False,
            owner=site.owner,
            name=after.argument,
        )
        if before.argument != after.argument:
            says = f"{site.label}({before.argument}=) is gone; {inner.label} sends the same"
            values.found.at(inner, "argument", Class.CALLERS, Axis.PYTHON, says)
        if after.required != before.required:
            says = f"{site.label} needs {after.argument}"
            says = says if after.required else f"{inner.label} may be left out"
            cls = Class.CALLERS if after.required else Class.ADDITIVE
            values.found.at(inner, "required", cls, Axis.BOTH, says)
        values.compare(inner, before.node, after.node)
        return
    if before.closed != after.closed:
        text = "refuses unknown fields" if after.closed else "accepts unknown fields"
        cls = Class.CALLERS if after.closed else Class.ADDITIVE
        says = f"{site.label} {text} (extra_body)"
        values.found.at(site, "closed", cls, Axis.WIRE, says, text)
    _object(values, site, before.node, after.node)
    if len(values.found) == start:
        values.found.hidden(site, "body", Class.NEUTRAL, "its body is written in another way")


def _object(values: Values, site: Site, before: Node, after: Node) -> None:
    """Compare what a body has besides fields, which are arguments."""
    old, new = values.before.resolved(before), values.after.resolved(after)
    if old.docs.description != new.docs.description:
        values.found.hidden(site, "docs", Class.DOCS, "its body has another description")
    for pair in ((before, after), (old, new)):
        for key in sorted({*pair[0].rest, *pair[1].rest}):
            if pair[0].rest.get(key) != pair[1].rest.get(key):
                text = f"{key} of its body is changed, which no rule classifies"
                cls = Class.NEUTRAL if key.startswith("x-") else Class.UNCLASSIFIED
                says = f"{site.label}: {text}"
                shown = cls == Class.UNCLASSIFIED
                values.found.at(site, f"rest:{key}", cls, Axis.BOTH, says, text, shown=shown)
