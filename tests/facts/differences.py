"""`Difference`: one thing that differs between the spec and the facts, as a sentence."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from facts import shapes
from facts.claims import Field
from facts.shapes import Shape

# More subjects than this with the same difference are one line. A new beta concerns all beta
# methods.
MOST = 20


class Difference(NamedTuple):
    """A difference.

    `key` is short and stable. The patterns of `deviations.yaml` match it. `subject` and `text` are a
    sentence for the person that changes the spec: what is missing, and in which file.
    """

    key: str
    subject: str
    text: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.text}"


def shape_difference(in_spec: Shape, in_facts: Shape) -> str:
    """Return what a type in the spec lacks, and what it has that the facts do not have."""
    missing, extra = in_facts - in_spec, in_spec - in_facts
    if len(missing) == len(extra) == 1:
        ((left,), (right,)) = extra, missing
        if isinstance(left, tuple) and isinstance(right, tuple) and left[0] == right[0] == "array":
            return f"the items: {shape_difference(left[1], right[1])}"
    if in_spec & in_facts and missing | extra:
        parts = [("add", missing), ("remove", extra)]
        return ", ".join(f"{verb} {shapes.show(found)}" for verb, found in parts if found)
    return f"is {shapes.show(in_spec)}, should be {shapes.show(in_facts)}"


def field_difference(in_spec: Field, in_facts: Field) -> str:
    """Return how a field or parameter in the spec differs from the facts."""
    found: list[str] = []
    if in_spec.shape != in_facts.shape:
        found.append(shape_difference(in_spec.shape, in_facts.shape))
    if in_spec.required != in_facts.required:
        found.append("should be required" if in_facts.required else "should not be required")
    return ", ".join(found)


def merged(found: Iterable[Difference]) -> list[str]:
    """Return one sentence for each difference, or for many subjects that differ in the same way."""
    subjects: dict[str, list[str]] = defaultdict(list)
    for each in found:
        subjects[each.text].append(each.subject)
    lines: list[str] = []
    for text, names in subjects.items():
        if len(names) > MOST and text:
            lines.append(f"{min(names)}, and {len(names) - 1} more like it: {text}")
        else:
            lines += [f"{name}: {text}" for name in names]
    return lines


def report(lines: Iterable[str], version: str) -> str:
    """Return all sentences, sorted, one a line. Empty if there are none."""
    found = sorted(lines)
    if not found:
        return ""
    count = f"{len(found)} difference{'' if len(found) == 1 else 's'}"
    return "\n".join([f"{count} between spec/ and the facts of {version}:", *found])
