"""How request types are printed: which names their annotations qualify or quote."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir.annotations import union_members
from codegen.ir.api import Api, Field, Schema, all_fields
from codegen.naming import replace_names


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

    def __call__(self, annotation: str) -> str:
        return replace_names(annotation, lambda name: self._prefixes.get(name, "") + name)

    def quoted(self, annotation: str, undefined: set[str]) -> str:
        """Return an annotation that is evaluated when the module is imported.

        Types of other modules and the given `undefined` types of this one are in quotes.
        """

        def quote(name: str) -> str:
            prefix = "_params." if name in undefined else self._prefixes.get(name, "")
            return f'"{prefix}{name}"' if prefix else name

        text = replace_names(annotation, quote)
        # `"X" | Y` fails at run time, so a nested union is quoted as a whole.
        return text if text == annotation or "|" not in text else repr(self(annotation))


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
        members = union_members(self.schema.annotation)
        return [self.resolvable.quoted(each, self._forward_references) for each in members]
