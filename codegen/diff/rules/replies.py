"""Rules for responses, streams and documented error statuses."""

from __future__ import annotations

from dataclasses import replace

from codegen.diff.model import Axis, Class
from codegen.diff.normal.node import Alternative, Node
from codegen.diff.reading.operation import Operation, Reply, is_beta, primary
from codegen.diff.site import Site
from codegen.diff.values import meta
from codegen.diff.values.values import Values

_TEXTS = {"lines": "an iterator of {}", "events": "Stream[{}]", "file": "a file"}


def compare(values: Values, old: Operation, new: Operation) -> None:
    """Compare the responses of one operation."""
    before, after = old.reply, new.reply
    if before != after:
        beta = tuple(each for each in new.accessors if is_beta(each))
        split = bool(before.beta_item or after.beta_item) and bool(beta)
        plain = tuple(each for each in new.accessors if not is_beta(each))
        if plain or not split:
            _reply(values, _site(new, plain if split else new.accessors), before, after)
        if split:
            _reply(values, _site(new, beta), _of_betas(before), _of_betas(after))
    _statuses(values, old, new)


def _site(operation: Operation, accessors: tuple[str, ...]) -> Site:
    pointer = operation.reply.pointer if operation.reply.pointer != "#" else operation.pointer
    return Site(f"{primary(accessors)}()", False, pointer, frozenset(accessors), named=False)


def _of_betas(reply: Reply) -> Reply:
    """Return the response of the `beta.` methods."""
    if not reply.beta_item:
        return reply
    if reply.page:
        return replace(reply, item=reply.beta_item)
    node = Node(reply.pointer, [Alternative("ref", reply.beta_item)], reply.node.nullable)
    return replace(reply, node=node)


def _reply(values: Values, site: Site, before: Reply, after: Reply) -> None:
    found, start = values.found, len(values.found)
    texts = (_text(values, before, 0), _text(values, after, 1))
    site = replace(site, types=texts)
    if not values.names and bool(before.page) != bool(after.page):
        # Only one document says that its lists come in pages: compare the envelopes.
        values.compare(replace(site, types=("", "")), before.node, after.node)
    elif _frame(before) != _frame(after):
        _other(values, site, before, after)
    elif after.page and before.item != after.item:
        refs = [Node(site.pointer, [Alternative("ref", each.item)]) for each in (before, after)]
        values.compare(site, *refs)
    elif not after.page:
        values.compare(site, before.node, after.node)
    elif before.node != after.node:
        found.hidden(
            site, "envelope", Class.NEUTRAL, "the envelope of the page is written in another way"
        )
    if before.status != after.status:
        text = f"answers {after.status or 'nothing'} (was {before.status or 'nothing'})"
        found.hidden(site, "status", Class.NEUTRAL, text, Axis.WIRE)
    if before.docs != after.docs:
        found.hidden(site, "docs", Class.DOCS, "its response has another description")
    if before.headers != after.headers:
        found.hidden(site, "headers", Class.DOCS, "has other response headers")
    meta.unknown(found, site, before.rest, after.rest)
    _others(values, site, before, after)
    _stream(values, site, before, after)
    if len(found) == start:
        found.hidden(site, "reply", Class.NEUTRAL, "its response is written in another way")


def _others(values: Values, site: Site, before: Reply, after: Reply) -> None:
    """Compare the media types that the methods do not ask for."""
    for media in sorted({*before.others, *after.others}):
        old, new = before.others.get(media), after.others.get(media)
        inner = replace(site, label=f"{site.label} as {media}", types=("", ""))
        if old and new:
            values.compare(replace(inner, pointer=new.pointer), old, new)
        elif old != new:
            what = "is no longer offered" if old else "is offered as well"
            text = f"{media} {what}"
            values.found.hidden(inner, f"media {media}", Class.DOCS, text, Axis.WIRE)


def _frame(reply: Reply) -> tuple[str, ...]:
    """Return what a response is, without the type of its content."""
    return reply.kind, reply.page


def _other(values: Values, site: Site, before: Reply, after: Reply) -> None:
    old, new = site.types
    if old == new:
        old, new = before.kind, after.kind
    text = f"returns {new} (was {old})"
    cls = Class.ADDITIVE if before.kind == "nothing" else Class.READERS
    values.found.at(site, "type", cls, Axis.BOTH, f"{site.label} {text}", text)


def _text(values: Values, reply: Reply, side: int) -> str:
    """Return the Python type that a method returns."""
    if reply.page:
        return f"{reply.page}[{reply.item}]"
    if reply.kind == "nothing":
        return "None"
    inner = values.types[side].text(reply.node, request=False)
    return _TEXTS.get(reply.kind, "{}").format(inner)


def _stream(values: Values, site: Site, before: Reply, after: Reply) -> None:
    """Compare the events of a stream."""
    old, new = before.stream, after.stream
    if old == new:
        return
    if not old or not new:
        label = f"{site.label[:-1]}stream=True)"
        says = f"+ client.{label}" if new else f"client.{label} is gone"
        cls = Class.ADDITIVE if new else Class.CALLERS
        values.found.at(site, "stream", cls, Axis.BOTH, says)
        return
    if old.get("event") != new.get("event"):
        text = f"streams {new.get('event')} (was {old.get('event')})"
        says = f"{site.label} {text}"
        values.found.at(site, "event", Class.CALLERS, Axis.PYTHON, says, text)
    for key in sorted({*old, *new} - {"event"}):
        if old.get(key) != new.get(key):
            text = f"x-stream/{key} is {new.get(key)} (was {old.get(key)})"
            says = f"{site.label}: {text}"
            values.found.at(
                site,
                f"stream {key}",
                Class.READERS,
                Axis.BOTH,
                says,
                text,
                hand="check that streams still end and accumulate as before",
            )


def _statuses(values: Values, old: Operation, new: Operation) -> None:
    """Compare the error statuses that an operation documents, and what their bodies contain."""
    for status in sorted({*old.errors, *new.errors}):
        before, after = old.errors.get(status), new.errors.get(status)
        if before == after:
            continue
        label = f"{new.main}() error {status}"
        site = Site(label, False, new.pointer, frozenset(new.accessors), named=False)
        if before and after:
            values.compare(replace(site, pointer=after.pointer), before, after)
            continue
        text = f"{status} is {'documented' if after else 'no longer documented'}"
        says = f"ERRORS {new.main}: {text}"
        # The same change of many operations is shown once.
        values.found.at(
            site, text, Class.DOCS, Axis.WIRE, says, text, topic="errors", group="errors"
        )
