"""`Pairs`: which operation of the new document is which operation of the old one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from codegen.diff.normal.node import shape
from codegen.diff.reading.document import Document
from codegen.diff.reading.operation import Argument, Operation, is_beta


@dataclass
class Pairs:
    """The operations of both documents, paired."""

    both: list[tuple[Operation, Operation]] = field(
        default_factory=list[tuple[Operation, Operation]]
    )
    gone: list[Operation] = field(default_factory=list[Operation])
    new: list[Operation] = field(default_factory=list[Operation])


def pair(before: Document, after: Document) -> Pairs:
    """Pair operations by method and path, then by accessor, then by id."""
    for each in (before, after):
        each.operations = _one_for_twins(each.operations)
    before.operations = _split(before.operations, after.operations)
    after.operations = _split(after.operations, before.operations)
    pairs = Pairs(gone=list(before.operations), new=list(after.operations))
    for key in (_address, _names, _id):
        _match(pairs, key)
    _adopt(before, after, pairs)
    before.refresh()
    after.refresh()
    return pairs


def _match(pairs: Pairs, key: Callable[[Operation], list[str]]) -> None:
    known: dict[str, Operation] = {}
    for new in pairs.new:
        for name in key(new):
            known.setdefault(name, new)
    for old in list(pairs.gone):
        match = next((known[name] for name in key(old) if name in known), None)
        if match is None or match not in pairs.new:
            continue
        pairs.both.append((old, match))
        pairs.gone = [each for each in pairs.gone if each is not old]
        pairs.new = [each for each in pairs.new if each is not match]


def _address(operation: Operation) -> list[str]:
    path = re.sub(r"{[^}]*}", "{}", operation.path).rstrip("/")
    kind = "webhook" if operation.webhook else operation.method
    return [f"{kind} {path} {'beta' if operation.beta_twin else ''}"]


def _names(operation: Operation) -> list[str]:
    return sorted(operation.accessors, key=lambda each: (is_beta(each), each))


def _id(operation: Operation) -> list[str]:
    given = operation.raw.get("operationId")
    return [given] if isinstance(given, str) else []


def _adopt(before: Document, after: Document, pairs: Pairs) -> None:
    """Use the accessors of the document that gives them for one that does not."""
    if before.source.foreign == after.source.foreign:
        return
    for old, new in pairs.both:
        if before.source.foreign:
            old.accessors = new.accessors
        else:
            new.accessors = old.accessors


def _one_for_twins(operations: list[Operation]) -> list[Operation]:
    """Merge a `?beta=true` path into its other copy if both take and return the same."""
    plain = {_address(each)[0].strip(): each for each in operations if not each.beta_twin}
    kept: list[Operation] = []
    for each in operations:
        twin = plain.get(_address(replace(each, beta_twin=False))[0].strip())
        if each.beta_twin and twin is not None and _signature(each) == _signature(twin):
            twin.accessors = tuple(dict.fromkeys((*twin.accessors, *each.accessors)))
        else:
            kept.append(each)
    return kept


def _signature(operation: Operation) -> object:
    arguments = sorted(
        repr((each.wire, each.where, each.required, shape(each.node)))
        for each in operation.arguments.values()
        if each.wire != "anthropic-beta"
    )
    body = operation.body
    whole = shape(body.node) if body and body.whole else None
    return arguments, whole, operation.reply.kind, shape(operation.reply.node), operation.method


def _split(operations: list[Operation], others: list[Operation]) -> list[Operation]:
    """Split an operation with GA and beta methods if the other document has a path for each."""
    twins = {_address(each)[0] for each in others if each.beta_twin}
    twins -= {_address(each)[0] for each in operations if each.beta_twin}
    found: list[Operation] = []
    for each in operations:
        beta = tuple(name for name in each.accessors if is_beta(name))
        plain = tuple(name for name in each.accessors if not is_beta(name))
        if _address(replace(each, beta_twin=True))[0] not in twins or not beta:
            found.append(each)
            continue
        if plain:
            found.append(_with(each, plain, twin=False))
        found.append(_with(each, beta, twin=True))
    return found


def _with(operation: Operation, accessors: tuple[str, ...], *, twin: bool) -> Operation:
    """Return the operation with only the arguments that the methods `accessors` take."""
    view = replace(operation, accessors=accessors, beta_twin=twin)
    arguments: dict[str, Argument] = {
        name: each for name, each in operation.arguments.items() if view.visible(each)
    }
    return replace(view, arguments=arguments)
