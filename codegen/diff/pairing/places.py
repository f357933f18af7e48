"""`Places`: which schema stands where another one stood."""

from __future__ import annotations

from collections import Counter

from codegen.diff.normal.node import Alternative, Node
from codegen.diff.reading.document import Document
from codegen.diff.reading.operation import Operation
from codegen.diff.values.members import constants

from .matching import Pairs


class Places:
    """Walks through both documents at the same time and notes which names meet."""

    def __init__(self, before: Document, after: Document) -> None:
        self._before, self._after = before, after
        self._gone = before.schemas.keys() - after.schemas.keys()
        self._new = after.schemas.keys() - before.schemas.keys()
        self._votes: dict[str, Counter[str]] = {}
        self._seen: set[tuple[str, str]] = set()

    def names(self, pairs: Pairs) -> dict[str, str]:
        """Return old name -> new name where no other schema took the place of the old one."""
        if self._gone and self._new:
            for old, new in pairs.both:
                self._operations(old, new)
        voters: dict[str, list[str]] = {}
        for name, votes in self._votes.items():
            ranked = votes.most_common(2)
            if len(ranked) == 1 or ranked[0][1] > 2 * ranked[1][1]:
                voters.setdefault(ranked[0][0], []).append(name)
        return {each[0]: target for target, each in sorted(voters.items()) if len(each) == 1}

    def _operations(self, old: Operation, new: Operation) -> None:
        for name in old.arguments.keys() & new.arguments.keys():
            self._nodes(old.arguments[name].node, new.arguments[name].node)
        if old.body and new.body:
            self._nodes(old.body.node, new.body.node)
        if old.reply.page and new.reply.page:
            self._schemas(old.reply.item, new.reply.item)
        self._nodes(old.reply.node, new.reply.node)
        for status in old.errors.keys() & new.errors.keys():
            self._nodes(old.errors[status], new.errors[status])
        for key in ("event", "accumulate"):
            names = [str(each.reply.stream.get(key, "")) for each in (old, new)]
            if all(names):
                self._schemas(*names)

    def _schemas(self, old: str, new: str) -> None:
        if (old, new) in self._seen or old not in self._before.schemas:
            return
        if new not in self._after.schemas:
            return
        self._seen.add((old, new))
        before, after = self._before.normal.named(old), self._after.normal.named(new)
        if old in self._gone and new in self._new and _comparable(before, after):
            self._votes.setdefault(old, Counter())[new] += 1
        self._nodes(before, after)

    def _nodes(self, before: Node, after: Node) -> None:
        """Compare the names at one place, and in the fields of what stands there."""
        if before.tag and before.tag == after.tag:
            members = {value: name for name, values in after.tags.items() for value in values}
            for name, values in before.tags.items():
                for value in values:
                    if value in members:
                        self._schemas(name, members[value])
            return
        kinds = [each.only.kind if each.only else "" for each in (before, after)]
        if "ref" in kinds and kinds[0] != kinds[1]:
            before, after = self._before.normal.resolved(before), self._after.normal.resolved(after)
        for old in before.alternatives:
            self._member(old, after)
            same = [each for each in after.alternatives if each.kind == old.kind]
            if len(same) == 1 and sum(e.kind == old.kind for e in before.alternatives) == 1:
                self._alternatives(old, same[0])

    def _member(self, old: Alternative, after: Node) -> None:
        """Find the member of a union that has the same constants."""
        own = constants(self._before.normal, old)
        if old.kind != "ref" or not own:
            return
        others = [each for each in after.alternatives if each.kind == "ref"]
        shared = [len(own & constants(self._after.normal, each)) for each in others]
        if max(shared, default=0) and shared.count(max(shared)) == 1:
            self._schemas(old.name, others[shared.index(max(shared))].name)

    def _alternatives(self, old: Alternative, new: Alternative) -> None:
        if old.kind == "ref":
            self._schemas(old.name, new.name)
        if old.items and new.items:
            self._nodes(old.items, new.items)
        for wire in old.fields.keys() & new.fields.keys():
            self._nodes(old.fields[wire].node, new.fields[wire].node)


def _comparable(before: Node, after: Node) -> bool:
    """Whether two schemas have something in common besides their place."""
    if before.only is None or after.only is None:
        return bool(
            before.tag == after.tag and len(before.alternatives) > 1 < len(after.alternatives)
        )
    if before.only.kind != after.only.kind:
        return False
    if before.only.kind != "object":
        return True
    fields = before.only.fields.keys(), after.only.fields.keys()
    return len(fields[0] & fields[1]) * 2 >= max(len(fields[0]), len(fields[1]), 1)
