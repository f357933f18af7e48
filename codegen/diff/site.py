"""`Site`: a place in the API whose value is compared, and how it is named in Python."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .pythonic import quoted


@dataclass(frozen=True)
class Site:
    """A value in requests or responses."""

    label: str
    """`things.create(size=)`, `Thing.size`, or `things.create()` for a response."""
    request: bool
    pointer: str
    methods: frozenset[str] = frozenset()
    named: bool = True
    """Whether the label is a type, not a method."""
    types: tuple[str, str] = ("", "")
    """The Python types of the whole value before and after."""
    owner: str = ""
    """What has the value, in `things.create needs size`."""
    name: str = ""
    whole: str = ""
    """The label of the whole value, if this is an item of it."""
    open_use: bool = False
    """Whether every use of a named enum allows other values as well."""

    @property
    def verb(self) -> str:
        if self.request:
            return "takes"
        return "returns" if self.typed.endswith("()") else "is"

    def with_value(self, value: object) -> str:
        """Return the label with a value: `things.create(color="blue")`."""
        if self.label.endswith("=)"):
            return f"{self.label[:-1]}{quoted(value)})"
        separator = "=" if "." in self.label else " "
        return f"{self.label}{separator}{quoted(value)}"

    def inside(self, pointer: str, suffix: str) -> Site:
        """Return the site of the items of a list or the values of a map."""
        whole = self.whole or self.label
        return replace(self, pointer=pointer, label=f"{self.label}{suffix}", whole=whole)

    @property
    def typed(self) -> str:
        """The label of the value whose type is `types`."""
        return self.whole or self.label

    def field(self, name: str, pointer: str) -> Site:
        """Return the site of a field."""
        label = f"{self.label}.{name}"
        return replace(
            self,
            pointer=pointer,
            label=label,
            owner=self.label,
            name=name,
            types=("", ""),
            whole="",
        )
