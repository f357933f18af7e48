"""Rules for what the generator cannot do: changes that need a person."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class, Finding
from codegen.diff.normal.node import Node
from codegen.diff.reading.document import Document, refs
from codegen.problems import pointer

_RUNTIME = Path(__file__).resolve().parents[3] / "runtime" / "api_claude_runtime" / "streaming"
_DEVIATIONS = Path("tests") / "facts" / "deviations.yaml"


def compare(found: Findings, before: Document, after: Document) -> None:
    """Report what needs a hand."""
    _events(found, before, after)
    _pairs(found, before, after)
    _deviations(found, after)


def _events(found: Findings, before: Document, after: Document) -> None:
    """Report new members of the unions of an accumulated stream that the runtime does not know."""
    known = _known_tags()
    for operation in after.operations:
        stream = operation.reply.stream
        event, message = str(stream.get("event", "")), str(stream.get("accumulate", ""))
        if message not in after.schemas or event not in before.schemas:
            continue
        for union in sorted(after.closure(event) - after.closure(message)):
            new, old = _members(after, union), _members(before, union)
            for name in sorted(new.keys() - old.keys()) if old else ():
                if set(new[name]) <= known:
                    continue
                says = f"{union} may be {name}, which streams do not accumulate"
                found.append(
                    Finding(
                        "event",
                        f"{pointer(['components', 'schemas', union])}/{name}",
                        union,
                        Class.ADDITIVE,
                        Axis.PYTHON,
                        says,
                        methods=frozenset(operation.accessors),
                        hand="teach runtime/api_claude_runtime/streaming/messages the event",
                    )
                )


def _members(document: Document, union: str) -> dict[str, tuple[str, ...]]:
    """Return the members of a union that has a tag, with the values of the tag."""
    node = document.normal.named(union) if union in document.schemas else Node()
    return {name: node.tags.get(name, ()) for name in refs(node)} if node.tag else {}


def _known_tags() -> set[str]:
    """Return the words in quotes in the runtime's streams, among them all tags that it handles."""
    found: set[str] = set()
    for path in sorted(_RUNTIME.rglob("*.py")):
        found |= set(re.findall(r"[\"']([a-z_]+)[\"']", path.read_text("utf-8")))
    return found


def _pairs(found: Findings, before: Document, after: Document) -> None:
    """Report response types that requests no longer accept in place of their request types."""
    for name in sorted(after.requests):
        response = re.sub("Params?$", "", name)
        if response == name or response not in before.schemas or name not in before.schemas:
            continue
        if _fits(before, response, name) and not _fits(after, response, name):
            says = f"{name} no longer takes {response}"
            known, has = _fields(after, name), _fields(after, response)
            if not known or not has:
                continue
            extra = ", ".join(sorted(has.keys() - known.keys()))
            missing = ", ".join(
                sorted(wire for wire, needed in known.items() if needed and wire not in has)
            )
            found.append(
                Finding(
                    "pair",
                    pointer(["components", "schemas", name]),
                    name,
                    Class.CALLERS,
                    Axis.PYTHON,
                    says,
                    methods=after.methods(name, request=True),
                    hand=f"add to {name}: {extra}" if extra else f"{response} lacks {missing}",
                    named=True,
                )
            )


def _fits(document: Document, response: str, request: str) -> bool:
    """Whether the generator accepts a response type where a request type is wanted."""
    if response not in document.replies or request not in document.requests:
        return False
    has, known = _fields(document, response), _fields(document, request)
    needed = {wire for wire, required in known.items() if required}
    return bool(has) and needed <= has.keys() <= known.keys()


def _fields(document: Document, name: str) -> dict[str, bool]:
    only = document.normal.named(name).only if name in document.schemas else None
    if only is None or only.kind != "object":
        return {}
    return {wire: each.required for wire, each in only.fields.items()}


def _deviations(found: Findings, after: Document) -> None:
    """Report deviations of the spec from the facts that name a type or field which is gone."""
    root = after.source.root
    path = root.parent / _DEVIATIONS if root and root.is_dir() else None
    if path is None or not path.is_file():
        return
    text = path.read_text("utf-8")
    for each in found:
        gone = re.match(r"([\w.]+) is gone", each.says)
        if gone and re.search(rf"(?<!\w){re.escape(gone[1])}(?!\w)", text):
            each.hand = f"{_DEVIATIONS.as_posix()} still names {gone[1]}"
