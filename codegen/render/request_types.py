"""How request types are printed: which names their annotations qualify or quote."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir.api import Api, Field, Schema, all_fields
from codegen.ir.python_types import PythonType, Union, members, parts, printed


class Qualify:
    """Prefixes the types of other modules: `ToolParam` -> `_params.ToolParam`.

    At run time, the attribute of the package loads the module of the type when the annotation is
    evaluated. An import of the name would load it together with the module that uses it.
    """

    def __init__(self, api: Api, part: str) -> None:
        self._prefixes = dict.fromkeys(api.responses, "_models.")
        self._prefixes |= {
            name: "" if schema.part == part else "_params." for name, schema in api.requests.items()
        }

    def __call__(self, type_: PythonType) -> str:
        return printed(type_, lambda name: self._prefixes[name] + name)

    def quoted(self, type_: PythonType, undefined: set[str]) -> str:
        """Return the text of a type that is evaluated when the module is imported.

        Types of other modules and the given `undefined` types of this one are in quotes.
        """

        def quote(name: str) -> str:
            prefix = "_params." if name in undefined else self._prefixes[name]
            return repr(f"{prefix}{name}") if prefix else name

        text = printed(type_, quote)
        # `"X" | Y` fails at run time, so a nested union is quoted as a whole.
        nested = any(isinstance(each, Union) for each in parts(type_))
        return repr(self(type_)) if nested and text != printed(type_) else text


class RequestView:
    """A request type as its template prints it."""

    def __init__(
        self,
        schema: Schema,
        forward_references: set[str],
        resolvable: Qualify,
        known: Mapping[str, Schema],
    ) -> None:
        self.schema = schema
        self.resolvable = resolvable
        self._forward_references = forward_references
        self._known = known

    @property
    def all_fields(self) -> list[Field]:
        """All fields, including inherited ones: a TypedDict in functional syntax has no base."""
        return all_fields(self._known, self.schema)

    @property
    def functional(self) -> bool:
        """Whether a TypedDict needs functional syntax because a key is not a Python name."""
        return any(each.wire != each.name for each in self.schema.fields)

    @property
    def annotation(self) -> str:
        return self.resolvable.quoted(self.schema.annotation, self._forward_references)

    @property
    def members(self) -> list[str]:
        """The members of a union."""
        return [
            self.resolvable.quoted(each, self._forward_references)
            for each in members(self.schema.annotation)
        ]
