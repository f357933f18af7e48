"""`compare`: the report of the changes between two documents."""

from __future__ import annotations

from dataclasses import replace

from .findings import Findings
from .merge import merged
from .model import Report
from .pairing.matching import pair
from .pairing.renames import apply, renames
from .reading.document import Document, Source
from .rules import codes, hands, leftovers, operations, parts, root, schemas
from .values.values import Values


def compare(base: Source, new: Source) -> Report:
    """Compare two documents. The same documents always give the same report."""
    before, after = Document(base), Document(new)
    known = {operations.group(name) for each in before.operations for name in each.accessors}
    pairs = pair(before, after)
    names, ties = renames(before, after, pairs)
    if names:
        document = apply(base.document, names)
        errors = [apply(each, names) for each in base.errors]
        before, after = Document(replace(base, document=document, errors=errors)), Document(new)
        pairs = pair(before, after)
    derived = base.foreign != new.foreign
    values = Values(before.normal, after.normal, Findings(), names=not derived)
    values.kept = frozenset(after.requests)
    root.compare(values.found, before, after)
    operations.compare(values, pairs, known)
    schemas.compare(values, before, after)
    schemas.names(values, before, after, (names, ties))
    codes.compare(values, before, after)
    parts.compare(values.found, before, after)
    hands.compare(values.found, before, after)
    leftovers.compare(values.found, before, after)
    return Report(base.label, new.label, merged(values.found))
