"""What griffe reads from the source: aliases, modules, docstrings and members."""

from __future__ import annotations

from collections.abc import Iterator

import griffe


def final(item: griffe.Object | griffe.Alias) -> griffe.Object:
    """Return what an alias stands for."""
    return item.final_target if isinstance(item, griffe.Alias) else item


def modules(package: griffe.Object) -> Iterator[griffe.Module]:
    """Yield the modules below a package, in alphabetical order."""
    for name in sorted(package.members):
        member = package.members[name]
        if isinstance(member, griffe.Module):
            yield member
            yield from modules(member)


def doc(item: griffe.Object) -> str:
    """Return the docstring of an object, or of the base class that it is copied from."""
    if item.docstring:
        return item.docstring.value
    if isinstance(item, griffe.Class) and "__doc__" in item.members:
        return next((doc(base) for base in item.mro() if base.docstring), "")
    return ""


def is_type(item: griffe.Object | griffe.Alias) -> bool:
    """Return whether a member of a module is a type that the module defines."""
    if isinstance(item, griffe.Attribute):
        return "TypeAlias" in str(item.annotation) or "TypedDict(" in str(item.value)
    return isinstance(item, (griffe.Class, griffe.TypeAlias))


def members(item: griffe.Class, documented: frozenset[str] = frozenset()) -> list[griffe.Object]:
    """Return the public members of a class, and those of its bases that have no entry of their own.

    Args:
        item: The class.
        documented: Paths of the classes that have an entry.
    """
    found: dict[str, griffe.Object] = {}
    for each in [item, *item.mro()]:
        if each is not item and each.path in documented:
            break
        for name, member in each.members.items():
            if not name.startswith("_"):
                found.setdefault(name, final(member))
    return list(found.values())
