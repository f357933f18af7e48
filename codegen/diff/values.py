"""`Values`: compares two schemas at one place, in one direction."""

from __future__ import annotations

from dataclasses import replace

from . import fields, meta, replacements, scalars
from .findings import Findings
from .model import Axis, Class
from .node import Alternative, Node, shape
from .normal import Normal
from .pythonic import Types
from .site import Site

_OBJECTS = {"object", "map"}


class Values:
    """Compares values of two documents. Schemas of the same name count as equal here."""

    def __init__(self, before: Normal, after: Normal, found: Findings) -> None:
        self.before, self.after = before, after
        self.found = found
        self.types = (Types(before), Types(after))
        self.comparing: set[tuple[str, str, bool]] = set()

    def scratch(self) -> Values:
        """Return a comparison that collects its findings apart."""
        other = Values(self.before, self.after, Findings())
        other.comparing = self.comparing
        return other

    def compare(self, site: Site, before: Node, after: Node, *, nulls: bool = True) -> None:
        """Compare two schemas. With `nulls=False`, whether they allow null is not compared."""
        if before == after:
            return
        start = len(self.found)
        if not site.types[0]:
            site = replace(site, types=self._texts(site, before, after))
        if nulls:
            _nulls(self.found, site, before, after)
        meta.compare(self.found, site, before, after)
        _tags(self.found, site, before, after)
        self._alternatives(site, before, after)
        if start == len(self.found) and not (before.nullable != after.nullable and not nulls):
            if before.read_only != after.read_only or before.write_only != after.write_only:
                text = "readOnly or writeOnly has no effect here"
                self.found.hidden(site, "access", Class.NEUTRAL, text)
            else:
                self._unknown(site)

    def _unknown(self, site: Site) -> None:
        text = "differs in a way that no rule classifies"
        says = f"{site.label} {text}"
        self.found.at(site, "unknown", Class.UNCLASSIFIED, Axis.BOTH, says, text)

    def _texts(self, site: Site, before: Node, after: Node) -> tuple[str, str]:
        old, new = self.types
        return old.text(before, request=site.request), new.text(after, request=site.request)

    def _alternatives(self, site: Site, before: Node, after: Node) -> None:
        """Pair the alternatives of both sides, and compare each pair."""
        gone, new = list(before.alternatives), list(after.alternatives)
        pairs: list[tuple[Alternative, Alternative]] = []
        for same in (_equal, _similar):
            for each in list(gone):
                other = next((one for one in new if same(each, one)), None)
                if other is not None:
                    pairs.append((each, other))
                    gone.remove(each)
                    new.remove(other)
        for old, other in pairs:
            self.alternative(site, old, other)
        if gone or new:
            replacements.compare(self, site, before, after, (gone, new))

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
