"""`Values`: compares two schemas at one place, in one direction."""

from __future__ import annotations

from dataclasses import replace

from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class
from codegen.diff.normal.node import NO_DOCS, Alternative, Node, shape
from codegen.diff.normal.normal import Normal
from codegen.diff.normal.unions import merged
from codegen.diff.pythonic import Types
from codegen.diff.site import Site

from . import fields, meta, replacements, scalars
from .members import as_member, constants, described

_OBJECTS = {"object", "map"}


class Values:
    """Compares values of two documents. Schemas of the same name count as equal here."""

    def __init__(
        self, before: Normal, after: Normal, found: Findings, *, names: bool = True
    ) -> None:
        self.before, self.after = before, after
        self.found = found
        self.names = names
        """Whether the names of types count. They do not if one side's names are derived."""
        self.kept: frozenset[str] = frozenset()
        """The types of requests in the new document."""
        self.types = (Types(before), Types(after))
        self.comparing: set[tuple[str, str, bool]] = set()

    def scratch(self) -> Values:
        """Return a comparison that collects its findings apart."""
        other = Values(self.before, self.after, Findings(), names=self.names)
        other.comparing, other.kept = self.comparing, self.kept
        return other

    def compare(self, site: Site, before: Node, after: Node, *, nulls: bool = True) -> None:
        """Compare two schemas. With `nulls=False`, whether they allow null is not compared."""
        if before == after:
            return
        start = len(self.found)
        if not site.types[0]:
            site = replace(site, types=self._texts(site, before, after))
        before, after = self._in_place(site, before, after)
        if nulls:
            _nulls(self.found, site, before, after)
        meta.compare(self.found, site, before, after)
        _tags(self.found, site, *self._unions(before, after))
        self._alternatives(site, before, after)
        if start == len(self.found) and not (before.nullable != after.nullable and not nulls):
            if before.read_only != after.read_only or before.write_only != after.write_only:
                text = "readOnly or writeOnly has no effect here"
                self.found.hidden(site, "access", Class.NEUTRAL, text)
            else:
                self._unknown(site)

    def _in_place(self, site: Site, before: Node, after: Node) -> tuple[Node, Node]:
        """Replace a reference if the other side has a schema of the same kind in place."""
        named = [node.only is not None and node.only.kind == "ref" for node in (before, after)]
        if named[0] == named[1]:
            return before, after
        sides = [self.before.resolved(before), self.after.resolved(after)]
        kinds = [sorted(each.kind for each in node.alternatives) for node in sides]
        if kinds[0] != kinds[1]:
            return before, after
        text = "a type is written in place, or has a name of its own now"
        self.found.hidden(site, "inline", Class.NEUTRAL, text, Axis.PYTHON)
        return described(sides[0], before), described(sides[1], after)

    def _unions(self, before: Node, after: Node) -> tuple[Node, Node]:
        """Return two unions to compare, of which one may be behind a reference."""
        if (before.only is None) == (after.only is None):
            return before, after
        return self.before.resolved(before), self.after.resolved(after)

    def _unknown(self, site: Site) -> None:
        text = "differs in a way that no rule classifies"
        says = f"{site.label} {text}"
        self.found.at(site, "unknown", Class.UNCLASSIFIED, Axis.BOTH, says, text)

    def _texts(self, site: Site, before: Node, after: Node) -> tuple[str, str]:
        old, new = self.types
        return old.text(before, request=site.request), new.text(after, request=site.request)

    def _alternatives(self, site: Site, before: Node, after: Node) -> None:
        """Pair the alternatives of both sides, and compare each pair."""
        pairs, gone, new = _paired(before.alternatives, after.alternatives)
        if (gone or new) and not _both_references(gone, new):
            full = (
                self._written_out(self.before, before.alternatives, gone, new),
                self._written_out(self.after, after.alternatives, new, gone),
            )
            more, old, now = _paired(*full)
            old, now = self._members(site, old, now)
            if len(old) + len(now) < len(gone) + len(new):
                if full != (before.alternatives, after.alternatives):
                    text = "a type is written in place, or has a name of its own now"
                    self.found.hidden(site, "inline", Class.NEUTRAL, text, Axis.PYTHON)
                pairs, gone, new = more, old, now
        for each, other in pairs:
            self.alternative(site, each, other)
        if gone or new:
            replacements.compare(self, site, before, after, (gone, new))

    def _written_out(
        self,
        normal: Normal,
        given: list[Alternative],
        alone: list[Alternative],
        others: list[Alternative],
    ) -> list[Alternative]:
        """Replace references by what they refer to, as far as the other side has that in place.

        `alone` are the alternatives that only this side has, and `others` those that only the other
        side has.
        """
        in_place = any(each.kind == "object" for each in others)
        found: list[Alternative] = []
        for each in given:
            target = normal.resolved(Node("#", [each]))
            objects = target.only is not None and target.only.kind == "object"
            stays = each.kind != "ref" or all(each is not one for one in alone)
            if stays or not target.alternatives or (objects and not in_place):
                found.append(each)
            else:
                docs = each.docs if each.docs != NO_DOCS else target.docs
                found += [as_member(one, each.name, docs) for one in target.alternatives]
        return merged(found)

    def _members(
        self, site: Site, gone: list[Alternative], new: list[Alternative]
    ) -> tuple[list[Alternative], list[Alternative]]:
        """Compare the members of a union that have the same tag under another name."""
        tags = {id(each): constants(self.after, each) for each in new}
        for each in list(gone):
            own = constants(self.before, each)
            most = max((len(own & tags[id(one)]) for one in new), default=0)
            same = [one for one in new if most and len(own & tags[id(one)]) == most]
            if len(same) == 1 and replacements.references(self, site, each, same[0], member=True):
                gone = [one for one in gone if one is not each]
                new = [one for one in new if one is not same[0]]
        return gone, new

    def alternative(self, site: Site, before: Alternative, after: Alternative) -> None:
        """Compare two alternatives of the same kind."""
        meta.texts(self.found, site, before.docs, after.docs)
        if before == after or before.kind == "ref":
            return
        scalars.compare(self.found, site, before, after)
        if before.kind in _OBJECTS:
            fields.compare(self, site, before, after)
        elif before.items and after.items:
            inner = site.inside(after.items.pointer, "[]")
            self.compare(inner, before.items, after.items)


def _paired(
    before: list[Alternative], after: list[Alternative]
) -> tuple[list[tuple[Alternative, Alternative]], list[Alternative], list[Alternative]]:
    """Pair equal alternatives, then similar ones. Return the pairs, and what is left over."""
    gone, new = list(before), list(after)
    pairs: list[tuple[Alternative, Alternative]] = []
    for same in (_equal, _similar):
        for each in list(gone):
            other = next((one for one in new if same(each, one)), None)
            if other is not None:
                pairs.append((each, other))
                gone = [one for one in gone if one is not each]
                new = [one for one in new if one is not other]
    return pairs, gone, new


def _both_references(gone: list[Alternative], new: list[Alternative]) -> bool:
    """Whether one named type replaces another."""
    return len(gone) == len(new) == 1 and gone[0].kind == new[0].kind == "ref"


def _equal(before: Alternative, after: Alternative) -> bool:
    return before.key == after.key and shape(before) == shape(after)


def _similar(before: Alternative, after: Alternative) -> bool:
    return before.key == after.key


def _nulls(found: Findings, site: Site, before: Node, after: Node) -> None:
    if before.nullable == after.nullable:
        return
    if site.request:
        text = "also takes None" if after.nullable else "no longer takes None"
        cls = Class.ADDITIVE if after.nullable else Class.CALLERS
    else:
        text = "may be None" if after.nullable else "is never None"
        cls = Class.READERS if after.nullable else Class.ADDITIVE
    found.at(site, "null", cls, Axis.BOTH, f"{site.label} {text}", text)


def _tags(found: Findings, site: Site, before: Node, after: Node) -> None:
    """Compare what tells the members of a union apart."""
    if before.tag != after.tag:
        if not before.tag:
            cls, text = Class.ADDITIVE, f"told apart by {after.tag} (unknown ones are Unknown)"
        elif not after.tag:
            cls, text = Class.READERS, f"no longer told apart by {before.tag}"
        else:
            cls, text = Class.READERS, f"told apart by {after.tag} (was {before.tag})"
        axis = Axis.PYTHON if not before.tag or not after.tag else Axis.BOTH
        found.at(site, "tag", cls, axis, f"{site.label}: {text}", text)
        return
    for name in sorted(before.tags.keys() & after.tags.keys()):
        old, new = before.tags[name], after.tags[name]
        if old != new:
            text = f"{name} is told apart by {', '.join(new)} (was {', '.join(old)})"
            cls = Class.ADDITIVE if set(old) < set(new) else Class.READERS
            if site.request and cls == Class.READERS:
                cls = Class.CALLERS
            found.at(site, f"tag:{name}", cls, Axis.BOTH, f"{site.label}: {text}", text)
