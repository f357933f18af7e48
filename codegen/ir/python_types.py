"""Python types as immutable values. A type becomes text once, where a template prints it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """A generated type with the name of a schema."""

    name: str

    def __str__(self) -> str:
        return printed(self)


@dataclass(frozen=True, slots=True)
class Builtin:
    """A type with a fixed name: `str`, `None`, `Any`, `datetime`, `FileInput` and others."""

    name: str

    def __str__(self) -> str:
        return printed(self)


@dataclass(frozen=True, slots=True)
class Choice:
    """A `Literal` with its values."""

    values: tuple[str | int | bool, ...]

    def __str__(self) -> str:
        return printed(self)


@dataclass(frozen=True, slots=True)
class ListOf:
    """`list[item]`, or `Sequence[item]` where callers may pass any sequence."""

    item: PythonType
    container: str = "list"

    def __str__(self) -> str:
        return printed(self)


@dataclass(frozen=True, slots=True)
class MapOf:
    """`dict[str, value]`, or `Mapping[str, value]` where callers may pass any mapping."""

    value: PythonType
    container: str = "dict"

    def __str__(self) -> str:
        return printed(self)


@dataclass(frozen=True, slots=True)
class Union:
    """Two or more members. `union` builds it."""

    members: tuple[PythonType, ...]

    def __str__(self) -> str:
        return printed(self)


PythonType = Named | Builtin | Choice | ListOf | MapOf | Union

ANY = Builtin("Any")
NONE = Builtin("None")
OMIT = Builtin("Omit")


def union(*types: PythonType) -> PythonType:
    """Return the union of `types`, without duplicates and nested unions.

    By convention, `None` is the last member.
    """
    found = dict.fromkeys(member for each in types for member in members(each))
    rest = [each for each in found if each != NONE] + [NONE] * (NONE in found)
    return rest[0] if len(rest) == 1 else Union(tuple(rest))


def members(type_: PythonType) -> tuple[PythonType, ...]:
    """Return the members of a union. Any other type is its only member."""
    return type_.members if isinstance(type_, Union) else (type_,)


def parts(type_: PythonType) -> Iterator[PythonType]:
    """Yield the type and every type inside it."""
    yield type_
    match type_:
        case ListOf(item):
            yield from parts(item)
        case MapOf(value):
            yield from parts(value)
        case Union(inner):
            for each in inner:
                yield from parts(each)
        case _:
            pass


def schemas(type_: PythonType) -> set[str]:
    """Return the names of the schemas in a type."""
    return {each.name for each in parts(type_) if isinstance(each, Named)}


def names(type_: PythonType) -> set[str]:
    """Return the names in a type that a field with the same name would shadow."""
    return {each.name for each in parts(type_) if isinstance(each, Named | Builtin)}


def replaced(type_: PythonType, replace: Callable[[Named], PythonType]) -> PythonType:
    """Return the type with every named type replaced."""
    match type_:
        case Named():
            return replace(type_)
        case ListOf(item, container):
            return ListOf(replaced(item, replace), container)
        case MapOf(value, container):
            return MapOf(replaced(value, replace), container)
        case Union(inner):
            return union(*(replaced(each, replace) for each in inner))
        case _:
            return type_


def printed(type_: PythonType, name: Callable[[str], str] = str) -> str:
    """Return the text of a type. `name` returns the text for the name of a schema."""
    match type_:
        case Named():
            return name(type_.name)
        case Builtin():
            return type_.name
        case Choice(values):
            return f"Literal[{', '.join(map(repr, values))}]"
        case ListOf(item, container):
            return f"{container}[{printed(item, name)}]"
        case MapOf(value, container):
            return f"{container}[str, {printed(value, name)}]"
        case Union(inner):
            return " | ".join(printed(each, name) for each in inner)
