"""`later`: a type that is imported when the first validator of it is built."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Annotated, Any

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import core_schema


class Later:
    """Annotation that stands for a type of a module that is not imported yet."""

    __slots__ = ("_place",)

    def __init__(self, package: str, module: str, name: str) -> None:
        self._place = (package, module, name)

    def __hash__(self) -> int:
        return hash((Later, self._place))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Later) and other._place == self._place

    def load(self) -> Any:
        """Import the module and return the type."""
        package, module, name = self._place
        return getattr(importlib.import_module(module, package), name)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return handler.generate_schema(self.load())


def later(package: str, module: str, name: str) -> Any:
    """Return a type for annotations, in place of `from module import name` inside of `package`."""
    return Annotated[Any, Later(package, module, name)]
